import { createHmac, timingSafeEqual } from 'node:crypto';

/** The name of the hidden field that every form carries. */
export const CSRF_FIELD = '_csrf';

/** The token that forms of one session carry: derived from the session's own token, so nothing is stored before a first answer. */
export const csrfToken = (secretKey: Uint8Array, sessionToken: string): string =>
  createHmac('sha256', secretKey).update(`csrf:${sessionToken}`).digest('base64url');

/** Whether a posted token belongs to the session; takes the same time whatever it holds. */
export const csrfMatches = (secretKey: Uint8Array, sessionToken: string, posted: unknown): boolean => {
  const expected = Buffer.from(csrfToken(secretKey, sessionToken));
  const given = Buffer.from(typeof posted === 'string' ? posted : '');
  return given.length === expected.length && timingSafeEqual(given, expected);
};
