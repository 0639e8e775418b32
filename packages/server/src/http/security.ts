import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Headers of every response. Scripts, styles and images come from this site alone and none stands inline, so an injected
 * one does not run. Forms may post to this site and to the council's sign-in only; nothing may frame it.
 */
export const securityHeaders = (signInIssuer?: string): RequestHandler[] => [
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
        // Browsers hold redirects that follow a post to this too: signing in leads to the council's provider.
        formAction: ["'self'", ...(signInIssuer ? [new URL(signInIssuer).origin] : [])],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    xFrameOptions: { action: 'deny' },
  }),
  (_request, response, next) => {
    response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    // Pages hold what a resident typed: no shared or back-forward cache keeps them. Assets set their own.
    response.setHeader('Cache-Control', 'no-store');
    next();
  },
];

/**
 * Refuses posts that another site's page sent. Browsers say so in Sec-Fetch-Site or Origin; the CSRF token stands behind
 * this for the ones that do not.
 */
export const sameSitePosts: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next();
  const site = request.get('Sec-Fetch-Site');
  if (site && site !== 'same-origin' && site !== 'none') return refuse(response);
  const origin = request.get('Origin');
  if (!site && origin && origin !== 'null') {
    const host = URL.canParse(origin) ? new URL(origin).host : '';
    if (host !== request.get('Host')) return refuse(response);
  }
  next();
};

const refuse = (response: Parameters<RequestHandler>[1]): void => {
  response.locals.refusal = 'cross-site';
  response.status(403);
  response.locals.showError(403);
};
