import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { ROOT } from '../../support/repository.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Where the built site is. */
export const SITE = join(ROOT, 'apps/showcase/dist');

/** One page of the site, as its index tells. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

/** Every story and page of the built site; throws with what to run where it is not built. */
export const siteEntries = (): readonly Entry[] => {
  const index = join(SITE, 'index.json');
  if (!existsSync(index)) throw new Error('The showcase is not built: npm run build:site -w apps/showcase.');
  const { entries } = JSON.parse(readFileSync(index, 'utf8')) as { entries: Readonly<Record<string, Entry>> };
  return Object.values(entries);
};

export interface StaticSite {
  readonly url: string;
  /** Paths that were asked for and do not exist. */
  readonly missing: readonly string[];
  stop(): Promise<void>;
}

/** Serves the built site as any server of files would. */
export const serveSite = async (): Promise<StaticSite> => {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(SITE, normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)));
    if (!path.startsWith(SITE) || !existsSync(path) || !statSync(path).isFile()) {
      missing.push(pathname);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      // Scripts that a browser keeps, it keeps compiled too.
      'cache-control': 'max-age=3600',
    });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    missing,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
