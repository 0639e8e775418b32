import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Asked {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly key: string | undefined;
}

export interface PlacesServer {
  readonly url: string;
  readonly asked: readonly Asked[];
}

export type Answer = (asked: Asked, response: ServerResponse) => void;

type Fields = Readonly<Record<string, string | number>>;

export const json = (body: unknown, status = 200): Answer => {
  return (_asked, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
};

/** Results in the pages that the API gives: at most 100 at once, with how many there are. */
export const results = (...all: readonly { readonly DPA?: Fields; readonly LPI?: Fields }[]): Answer => {
  return (asked, response) => {
    const offset = Number(asked.query.offset ?? 0);
    const page = all.slice(offset, offset + Math.min(100, Number(asked.query.maxresults ?? 100)));
    const header = { uri: 'https://places.example', query: 'q', offset, totalresults: all.length, format: 'JSON' };
    json(page.length === 0 ? { header } : { header, results: page })(asked, response);
  };
};

/** An HTTP server on loopback that answers as the OS Places API is specified to; it closes when the test ends. */
export const placesServer = async (answer: Answer): Promise<PlacesServer> => {
  const asked: Asked[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const key = request.headers.key;
    const one = {
      path: pathname,
      query: Object.fromEntries(searchParams),
      key: typeof key === 'string' ? key : undefined,
    };
    asked.push(one);
    answer(one, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/search/places/v1`, asked };
};
