import type { RequestHandler } from 'express';
import { staffOf } from '../sessions/staff-of.js';
import { openWebSession } from '../sessions/web-session.js';
import type { Site } from '../site.js';
import { pageContext } from './page-context.js';

const OPEN_PATHS = /^\/(healthz|readyz|assets\/.*|staff\/sign-in(\/return)?)$/;

/** In preview mode every page is behind the staff sign-in; what signing in itself needs is not. */
export const previewGate =
  (site: Site): RequestHandler =>
  async (request, response, next) => {
    if (site.settings.mode !== 'preview' || OPEN_PATHS.test(request.path)) return next();
    const session = await openWebSession(site, request, response);
    if (staffOf(session, site.settings.staff.signIn)) return next();
    const to = request.method === 'GET' ? `?${new URLSearchParams({ to: request.originalUrl })}` : '';
    response.redirect(303, pageContext(site, response).href('/staff/sign-in') + to);
  };
