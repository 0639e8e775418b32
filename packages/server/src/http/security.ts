import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Site } from '../site.js';
import { refuse } from './refuse.js';

/**
 * Headers of every response. Scripts, styles and images come from this site alone and none stands inline, so an injected
 * one does not run. Forms may post to this site only; nothing may frame it.
 */
export const securityHeaders = ({ settings }: Pick<Site, 'settings'>): RequestHandler[] => [
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        // Browsers hold every redirect that follows a post to this too, so signing in leads on by a page and not a redirect.
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    xFrameOptions: { action: 'deny' },
  }),
  (request, response, next) => {
    response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    // Pages hold what a resident typed: no shared or back-forward cache keeps them. Assets set their own.
    response.setHeader('Cache-Control', 'no-store');
    // Search engines have no business with a demonstration, a preview or the pages of staff.
    if (settings.mode !== 'live' || /^(\/\w\w)?\/staff\b/i.test(request.path)) {
      response.setHeader('X-Robots-Tag', 'noindex, nofollow');
    }
    next();
  },
];

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);

/** No page of the site is asked for by any other method. */
export const knownMethods: RequestHandler = (request, response, next) => {
  if (METHODS.has(request.method)) return next();
  response.setHeader('Allow', [...METHODS].join(', '));
  response.locals.showError(405);
};

/**
 * Refuses posts that another site's page sent. Browsers say so in Sec-Fetch-Site or Origin; the CSRF token stands behind
 * this for the ones that do not.
 */
export const sameSitePosts = ({ publicUrl }: Pick<Site, 'publicUrl'>): RequestHandler => {
  const publicHost = publicUrl === undefined ? undefined : new URL(publicUrl).host;
  return (request, response, next) => {
    if (request.method !== 'POST') return next();
    const site = request.get('Sec-Fetch-Site');
    if (site && site !== 'same-origin' && site !== 'none') return refuse(response, 'cross-site');
    const origin = request.get('Origin');
    if (!site && origin && origin !== 'null') {
      const host = URL.canParse(origin) ? new URL(origin).host : '';
      // A proxy may have put a name of its own into Host: what residents use is then in X-Forwarded-Host or in the settings.
      if (![request.get('Host'), request.host, publicHost].includes(host)) return refuse(response, 'cross-site');
    }
    next();
  };
};
