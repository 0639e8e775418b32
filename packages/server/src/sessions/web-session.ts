import { randomBytes } from 'node:crypto';
import type { Session } from '@guildhall/records';
import type { Request, Response } from 'express';
import { clearSessionCookie, isSecure, readSessionCookie, writeSessionCookie } from '../http/cookies.js';
import { CSRF_FIELD, csrfMatches, csrfToken } from '../http/csrf.js';
import type { Site } from '../site.js';
import type { SessionData } from './session-data.js';

/** The session of one request. Nothing is stored until `ensure` is called: see decision 0003. */
export interface WebSession {
  /** What is stored of it; undefined before `open`, before the first answer and after it has ended. */
  readonly stored: Session<SessionData> | undefined;
  /** The browser sent a cookie: one that sends none would lose every answer. */
  readonly hasCookie: boolean;
  /** The hidden fields of every form. Sets the cookie when the browser has none. */
  hidden(): Readonly<Record<string, string>>;
  /** Whether a posted form belongs to this session. Asks no database. */
  accepts(form: Readonly<Record<string, unknown>>): boolean;
  /** Reads what is stored. */
  open(): Promise<void>;
  /** The stored session, made now if need be. */
  ensure(): Promise<Session<SessionData>>;
  /** Gives the session a new token: at sign-in, so that one planted before is worth nothing. */
  rotate(): Promise<void>;
  end(): Promise<void>;
}

/** The session that the request's cookie names, as far as the cookie alone tells of it. */
export const webSession = (site: Site, request: Request, response: Response): WebSession => {
  const { sessions } = site.records;
  const secure = isSecure(site.publicUrl, request);
  const sent = readSessionCookie(request, secure);
  let token = sent;
  let stored: Session<SessionData> | undefined;
  const tokenForForms = (): string => {
    if (!token) {
      token = randomBytes(32).toString('base64url');
      writeSessionCookie(response, secure, token);
    }
    return token;
  };
  return {
    get stored() {
      return stored;
    },
    hasCookie: sent !== undefined,
    hidden: () => ({ [CSRF_FIELD]: csrfToken(site.secretKey, tokenForForms()) }),
    accepts: (form) => sent !== undefined && csrfMatches(site.secretKey, sent, form[CSRF_FIELD]),
    async open() {
      stored = await sessions.open<SessionData>(sent);
      // A database that takes no writes still shows pages.
      if (stored)
        await sessions
          .touch(stored)
          .catch((error: unknown) => site.log.warn({ error }, 'a session could not be marked as in use'));
    },
    async ensure() {
      stored ??= await sessions.adopt<SessionData>(tokenForForms());
      return stored;
    },
    async rotate() {
      const rotated = stored && (await sessions.rotate<SessionData>(stored.id));
      if (!rotated) return;
      stored = rotated;
      token = rotated.token;
      writeSessionCookie(response, secure, rotated.token);
    },
    async end() {
      if (stored) await sessions.destroy(stored.id);
      stored = undefined;
      clearSessionCookie(response, secure);
    },
  };
};

/** The session that the request's cookie names, with what is stored of it. */
export const openWebSession = async (site: Site, request: Request, response: Response): Promise<WebSession> => {
  const session = webSession(site, request, response);
  await session.open();
  return session;
};
