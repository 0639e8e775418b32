import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { themeCss } from '@guildhall/components';
import { localise } from '@guildhall/council';
import { type Response, Router } from 'express';
import type { Site } from '../site.js';
import { ASSETS } from './manifest.js';
import { SITE_CSS } from './site-css.js';

/** What an asset may be sent as, the smallest first. */
const ENCODINGS = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof ENCODINGS)[number];

interface Asset {
  readonly type: string;
  readonly etag: string;
  readonly bytes: Readonly<Record<Encoding, Uint8Array>>;
}

/**
 * An asset, compressed once for all residents. Pages are not compressed: beside what a resident typed, they hold a token that
 * their length would give away (BREACH).
 */
const asset = (type: string, content: Uint8Array | string): Asset => {
  const identity = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    type,
    etag: createHash('sha256').update(identity).digest('base64url').slice(0, 27),
    bytes: { br: brotliCompressSync(identity), gzip: gzipSync(identity, { level: 9 }), identity },
  };
};

const componentAsset = (name: string): Buffer =>
  readFileSync(fileURLToPath(import.meta.resolve(`@guildhall/components/${name}`)));

/** The council's initial on its brand colour, for the browser's tab. */
const iconSvg = (initial: string, background: string, foreground: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${background}"/>` +
  `<text x="16" y="23" font-family="arial, sans-serif" font-size="20" font-weight="700" text-anchor="middle" fill="${foreground}">${initial}</text></svg>`;

const send = (response: Response, { type, bytes, etag }: Asset): void => {
  const encoding = ENCODINGS.find((each) => response.req.acceptsEncodings(each)) ?? 'identity';
  response.setHeader('Content-Type', type);
  response.setHeader('Vary', 'Accept-Encoding');
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  // A change of theme or version shows within minutes, and what has not changed costs a resident no data.
  response.setHeader('Cache-Control', 'public, max-age=300, must-revalidate');
  // Weak: the same content whatever it is packed in.
  response.setHeader('ETag', `W/"${etag}"`);
  if (response.req.fresh) response.status(304).end();
  else response.setHeader('Content-Length', bytes[encoding].length).end(bytes[encoding]);
};

/** Style sheet, theme, script, icon and logo; read and compressed once, served from memory. */
export const assetRoutes = (site: Site): Router => {
  const { theme, council } = site.settings;
  const initial = localise(council.shortName, 'en')
    .replace(/[^\p{L}]/gu, '')
    .slice(0, 1)
    .toUpperCase();
  const assets: Readonly<Record<string, Asset>> = {
    [ASSETS.styles]: asset('text/css; charset=utf-8', componentAsset('guildhall.css')),
    [ASSETS.theme]: asset('text/css; charset=utf-8', themeCss(theme) + SITE_CSS),
    [ASSETS.script]: asset('text/javascript; charset=utf-8', componentAsset('guildhall.js')),
    [ASSETS.icon]: asset('image/svg+xml', iconSvg(initial, theme.brandColour, theme.brandTextColour)),
    ...(site.logo ? { [ASSETS.logo]: asset(site.logo.type, site.logo.bytes) } : {}),
  };
  const router = Router();
  for (const [path, content] of Object.entries(assets)) {
    router.get(path, (_request, response) => send(response, content));
  }
  return router;
};
