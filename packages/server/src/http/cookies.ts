import { parse, serialize } from 'cookie';
import type { Request, Response } from 'express';

/** The one cookie: strictly necessary, holding a random token and nothing else. */
export const SESSION_COOKIE = 'guildhall_session';

/** Over HTTPS the name carries __Host-, which pins the cookie to this very host and path. */
export const sessionCookieName = (secure: boolean): string => (secure ? `__Host-${SESSION_COOKIE}` : SESSION_COOKIE);

export const readSessionCookie = (request: Request): string | undefined => {
  const value = parse(request.get('Cookie') ?? '')[sessionCookieName(request.secure)];
  return value && /^[\w-]{40,64}$/.test(value) ? value : undefined;
};

export const writeSessionCookie = (request: Request, response: Response, token: string): void => {
  response.append(
    'Set-Cookie',
    serialize(sessionCookieName(request.secure), token, {
      httpOnly: true,
      sameSite: 'lax',
      secure: request.secure,
      path: '/',
    }),
  );
};

export const clearSessionCookie = (request: Request, response: Response): void => {
  response.append(
    'Set-Cookie',
    serialize(sessionCookieName(request.secure), '', {
      httpOnly: true,
      sameSite: 'lax',
      secure: request.secure,
      path: '/',
      maxAge: 0,
    }),
  );
};
