import { type Request, Router } from 'express';
import { type PageContext, pageContext } from '../../http/page-context.js';
import type { StaffMember } from '../../sessions/session-data.js';
import { openWebSession, type WebSession } from '../../sessions/web-session.js';
import type { Site } from '../../site.js';
import { STAFF_TEXTS } from '../texts.js';
import { createOpenIdSignIn, NotStaffError } from './open-id.js';
import { safeReturnTo } from './return-to.js';
import { STAND_INS } from './stand-ins.js';
import { signInPage } from './views.js';

const RETURN_FIELD = 'to';

/** Signs the person in on a session with a new token, so that a token planted before is worth nothing. */
const signIn = async (site: Site, session: WebSession, staff: StaffMember): Promise<void> => {
  const stored = await session.ensure();
  await site.records.sessions.save(stored.id, { staff, signIn: undefined });
  await session.rotate();
};

const originOf = (site: Site, request: Request): string =>
  site.publicUrl ?? `${request.protocol}://${request.get('Host')}`;

/** `/staff/sign-in`, its callback and `/staff/sign-out`. */
export const signInRoutes = (site: Site): Router => {
  const router = Router();
  const settings = site.settings.staff.signIn;
  const openId =
    settings.kind === 'oidc'
      ? createOpenIdSignIn(settings, process.env[settings.clientSecretVariable] ?? '')
      : undefined;

  const draw = (context: PageContext, session: WebSession, returnTo: string, error?: string): string =>
    signInPage({ context, kind: settings.kind, hidden: { ...session.hidden(), [RETURN_FIELD]: returnTo }, error });

  router.get('/staff/sign-in', async (request, response) => {
    const context = pageContext(site, response);
    const session = await openWebSession(site, request, response);
    response.send(draw(context, session, safeReturnTo(request.query[RETURN_FIELD])));
  });

  router.post('/staff/sign-in', async (request, response) => {
    const context = pageContext(site, response);
    const session = await openWebSession(site, request, response);
    const body = request.body ?? {};
    const returnTo = safeReturnTo(body[RETURN_FIELD]);
    if (!session.accepts(body)) {
      response.locals.refusal = 'csrf';
      return response.locals.showError(403);
    }
    if (openId) {
      try {
        const { url, pending } = await openId.begin(`${originOf(site, request)}/staff/sign-in/return`, returnTo);
        const stored = await session.ensure();
        await site.records.sessions.save(stored.id, { signIn: pending });
        response.redirect(303, url);
      } catch (error) {
        site.log.error({ error }, 'the sign-in service does not answer');
        response.status(503).send(draw(context, session, returnTo, context.text(STAFF_TEXTS.signInFailed)));
      }
      return;
    }
    const person = STAND_INS.find(({ subject }) => subject === body.person);
    if (!person) {
      response.status(422).send(draw(context, session, returnTo, context.text(STAFF_TEXTS.standInMissing)));
      return;
    }
    await signIn(site, session, { subject: person.subject, name: person.name });
    response.redirect(303, returnTo);
  });

  router.get('/staff/sign-in/return', async (request, response) => {
    const context = pageContext(site, response);
    const session = await openWebSession(site, request, response);
    const pending = session.stored?.data.signIn;
    if (!openId || !session.stored || !pending) return response.redirect(303, context.href('/staff/sign-in'));
    // One try only: a code or state that was used, or that failed, is worth nothing afterwards.
    await site.records.sessions.save(session.stored.id, { signIn: undefined });
    try {
      const staff = await openId.complete(new URL(request.originalUrl, originOf(site, request)), pending);
      await signIn(site, session, staff);
      response.redirect(303, safeReturnTo(pending.returnTo));
    } catch (error) {
      const isNotStaff = error instanceof NotStaffError;
      if (!isNotStaff) site.log.warn({ error }, 'a sign-in did not complete');
      const message = context.text(isNotStaff ? STAFF_TEXTS.notStaff : STAFF_TEXTS.signInFailed);
      response.status(isNotStaff ? 403 : 400).send(draw(context, session, safeReturnTo(pending.returnTo), message));
    }
  });

  router.post('/staff/sign-out', async (request, response) => {
    const context = pageContext(site, response);
    const session = await openWebSession(site, request, response);
    if (!session.accepts(request.body ?? {})) return response.locals.showError(403);
    await session.end();
    response.redirect(303, context.href('/'));
  });
  return router;
};
