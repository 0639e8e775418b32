import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServerLimits {
  /** How long a request may take to arrive, whole. Residents on slow lines need time; silence for longer is no resident. */
  readonly requestMilliseconds: number;
  /** How often that is looked at. */
  readonly checkMilliseconds: number;
  /** How long requests under way may take to end once the server closes. */
  readonly closeMilliseconds: number;
}

const LIMITS: ServerLimits = { requestMilliseconds: 30_000, checkMilliseconds: 5_000, closeMilliseconds: 10_000 };

/** An HTTP server that listens. */
export interface ListeningServer {
  readonly url: string;
  /** Takes no more connections, lets requests under way end, and resolves when all is closed. */
  close(): Promise<void>;
}

/** Serves `listener` on `host` and `port`; port 0 takes a free one. Rejects where the port cannot be had. */
export const serve = async (
  listener: RequestListener,
  { host, port }: { readonly host: string; readonly port: number },
  limits: ServerLimits = LIMITS,
): Promise<ListeningServer> => {
  let isClosing = false;
  const server = createServer(
    {
      requestTimeout: limits.requestMilliseconds,
      headersTimeout: limits.requestMilliseconds,
      connectionsCheckingInterval: limits.checkMilliseconds,
    },
    (request, response) => {
      // A browser that keeps its connection would hold up the end of the process.
      if (isClosing) response.setHeader('Connection', 'close');
      listener(request, response);
    },
  );
  await listen(server, port, host);
  return {
    url: urlOf(server, host),
    close: () => {
      isClosing = true;
      return closeGently(server, limits.closeMilliseconds);
    },
  };
};

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** Hosts that answer on this very machine as `localhost`, which is what people type. */
const HERE: ReadonlySet<string> = new Set(['127.0.0.1', '0.0.0.0', '::', '::1']);

const urlOf = (server: Server, host: string): string => {
  const { port } = server.address() as AddressInfo;
  if (HERE.has(host)) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
};

const closeGently = (server: Server, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 100);
    const force = setTimeout(() => server.closeAllConnections(), milliseconds);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
