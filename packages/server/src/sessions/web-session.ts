import { randomBytes } from 'node:crypto';
import type { Session } from '@guildhall/records';
import type { Request, Response } from 'express';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from '../http/cookies.js';
import { CSRF_FIELD, csrfMatches, csrfToken } from '../http/csrf.js';
import type { Site } from '../site.js';
import type { SessionData } from './session-data.js';

/** The session of one request. Nothing is stored until `ensure` is called: see decision 0003. */
export interface WebSession {
  /** What is stored of it; undefined before the first answer and after it has ended. */
  readonly stored: Session<SessionData> | undefined;
  /** The browser sent a cookie: one that sends none would lose every answer. */
  readonly hasCookie: boolean;
  /** The hidden fields of every form. Sets the cookie when the browser has none. */
  hidden(): Readonly<Record<string, string>>;
  /** Whether a posted form belongs to this session. */
  accepts(form: Readonly<Record<string, unknown>>): boolean;
  /** The stored session, made now if need be. */
  ensure(): Promise<Session<SessionData>>;
  /** Gives the session a new token: at sign-in, so that one planted before is worth nothing. */
  rotate(): Promise<void>;
  end(): Promise<void>;
}

/** Opens the session that the request's cookie names. */
export const openWebSession = async (site: Site, request: Request, response: Response): Promise<WebSession> => {
  const { sessions } = site.records;
  const sent = readSessionCookie(request);
  let token = sent;
  let stored = await sessions.open<SessionData>(sent);
  if (stored) await sessions.touch(stored);
  const tokenForForms = (): string => {
    if (!token) {
      token = randomBytes(32).toString('base64url');
      writeSessionCookie(request, response, token);
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
    async ensure() {
      stored ??= await sessions.adopt<SessionData>(tokenForForms());
      return stored;
    },
    async rotate() {
      const rotated = stored && (await sessions.rotate<SessionData>(stored.id));
      if (!rotated) return;
      stored = rotated;
      token = rotated.token;
      writeSessionCookie(request, response, rotated.token);
    },
    async end() {
      if (stored) await sessions.destroy(stored.id);
      stored = undefined;
      clearSessionCookie(request, response);
    },
  };
};
