import type { Request, RequestHandler, Response } from 'express';
import { type PageContext, pageContext } from '../http/page-context.js';
import { refuse } from '../http/refuse.js';
import type { StaffMember } from '../sessions/session-data.js';
import { staffOf } from '../sessions/staff-of.js';
import { openWebSession, type WebSession } from '../sessions/web-session.js';
import type { Site } from '../site.js';

/** One request of a signed-in member of staff. */
export interface StaffRequest {
  readonly site: Site;
  readonly context: PageContext;
  readonly session: WebSession;
  readonly staff: StaffMember;
}

export type StaffHandler = (staffRequest: StaffRequest, request: Request, response: Response) => void | Promise<void>;

/** Lets only signed-in staff through; others are asked to sign in and come back to where they were. Posts carry their token. */
export const forStaff =
  (site: Site, handle: StaffHandler): RequestHandler =>
  async (request, response) => {
    const context = pageContext(site, response);
    const session = await openWebSession(site, request, response);
    const staff = staffOf(session, site.settings.staff.signIn);
    if (!staff) {
      const query = new URLSearchParams(request.method === 'GET' ? { to: request.originalUrl } : {});
      return response.redirect(303, `${context.href('/staff/sign-in')}${query.size > 0 ? `?${query}` : ''}`);
    }
    if (request.method === 'POST' && !session.accepts(request.body ?? {})) return refuse(response, 'csrf');
    await handle({ site, context, session, staff }, request, response);
  };
