import { type Request, type Response, Router } from 'express';
import { languageOfPath } from '../../http/language.js';
import { type PageContext, pageContext } from '../../http/page-context.js';
import { refuse } from '../../http/refuse.js';
import type { StaffMember } from '../../sessions/session-data.js';
import { openWebSession, type WebSession } from '../../sessions/web-session.js';
import type { Site } from '../../site.js';
import { STAFF_TEXTS } from '../texts.js';
import { createOpenIdSignIn, isProviderAway, type OpenIdSignIn } from './open-id.js';
import { safeReturnTo } from './return-to.js';
import { NotStaffError } from './staff-claims.js';
import { STAND_INS } from './stand-ins.js';
import { leadsOnPage, signInPage } from './views.js';

const RETURN_FIELD = 'to';
const CALLBACK = '/staff/sign-in/return';

/** Signs the person in on a session with a new token, so that a token planted before is worth nothing. */
const signIn = async (site: Site, session: WebSession, staff: StaffMember): Promise<void> => {
  const { id } = await session.ensure();
  await session.rotate();
  await site.records.sessions.save(id, { staff, signIn: undefined });
};

const originOf = (site: Site, request: Request): string =>
  site.publicUrl ?? `${request.protocol}://${request.get('Host')}`;

/** One request of somebody who is signing in. */
interface SignInRequest {
  readonly context: PageContext;
  readonly session: WebSession;
  readonly returnTo: string;
}

/** `/staff/sign-in`, its callback and `/staff/sign-out`. */
export const signInRoutes = (site: Site): Router => {
  const router = Router();
  const settings = site.settings.staff.signIn;
  const openId = settings.kind === 'oidc' ? createOpenIdSignIn(settings, site.clientSecret ?? '') : undefined;

  const open = async (request: Request, response: Response): Promise<SignInRequest> => {
    const context = pageContext(site, response);
    const asked = request.method === 'POST' ? request.body?.[RETURN_FIELD] : request.query[RETURN_FIELD];
    return {
      context,
      session: await openWebSession(site, request, response),
      returnTo: safeReturnTo(asked, context.href('/staff')),
    };
  };

  const draw = ({ context, session, returnTo }: SignInRequest, error?: string): string =>
    signInPage({ context, kind: settings.kind, hidden: { ...session.hidden(), [RETURN_FIELD]: returnTo }, error });

  const leadToProvider = async (provider: OpenIdSignIn, asked: SignInRequest, origin: string, response: Response) => {
    const { context, session, returnTo } = asked;
    try {
      const { url, pending } = await provider.begin(`${origin}${CALLBACK}`, returnTo);
      const { id } = await session.ensure();
      await site.records.sessions.save(id, { signIn: pending });
      response.send(leadsOnPage(context, url));
    } catch (error) {
      site.log.error({ error, id: context.requestId }, 'the sign-in service does not answer');
      response.status(503).send(draw(asked, context.text(STAFF_TEXTS.signInAway)));
    }
  };

  router.get('/staff/sign-in', async (request, response) => {
    response.send(draw(await open(request, response)));
  });

  router.post('/staff/sign-in', async (request, response) => {
    const asked = await open(request, response);
    const { context, session, returnTo } = asked;
    const body = request.body ?? {};
    if (!session.accepts(body)) return refuse(response, session.hasCookie ? 'csrf' : 'no-cookie');
    if (openId) return leadToProvider(openId, asked, originOf(site, request), response);
    const person = STAND_INS.find(({ subject }) => subject === body.person);
    if (!person) {
      response.status(422).send(draw(asked, context.text(STAFF_TEXTS.standInMissing)));
      return;
    }
    await signIn(site, session, { subject: person.subject, name: person.name });
    response.redirect(303, returnTo);
  });

  if (openId) {
    router.get(CALLBACK, async (request, response) => {
      const session = await openWebSession(site, request, response);
      const { stored } = session;
      const pending = stored?.data.signIn;
      if (!stored || !pending) return response.redirect(303, pageContext(site, response).href('/staff/sign-in'));
      // One try only: a code or state that was used, or that failed, is worth nothing afterwards.
      await site.records.sessions.save(stored.id, { signIn: undefined });
      const returnTo = safeReturnTo(pending.returnTo);
      // The provider knows one address to come back to, so the language is that of the page which was asked for.
      response.locals.language = languageOfPath(returnTo, site.settings.languages).language;
      const asked = { context: pageContext(site, response), session, returnTo };
      let staff: StaffMember;
      try {
        const callback = new URL(CALLBACK, originOf(site, request));
        callback.search = new URL(request.url, callback).search;
        staff = await openId.complete(callback, pending);
      } catch (error) {
        const [status, message] = failureOf(error);
        if (status !== 403) site.log.warn({ error, id: asked.context.requestId }, 'a sign-in did not complete');
        response.status(status).send(draw(asked, asked.context.text(message)));
        return;
      }
      await signIn(site, session, staff);
      response.redirect(303, returnTo);
    });
  }

  router.post('/staff/sign-out', async (request, response) => {
    const session = await openWebSession(site, request, response);
    if (!session.accepts(request.body ?? {})) return refuse(response, session.hasCookie ? 'csrf' : 'no-cookie');
    await session.end();
    response.redirect(303, pageContext(site, response).href('/'));
  });
  return router;
};

const failureOf = (error: unknown) => {
  if (error instanceof NotStaffError) return [403, STAFF_TEXTS.notStaff] as const;
  return isProviderAway(error) ? ([503, STAFF_TEXTS.signInAway] as const) : ([400, STAFF_TEXTS.signInFailed] as const);
};
