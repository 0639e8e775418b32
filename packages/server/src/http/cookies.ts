import { parse, serialize } from 'cookie';
import type { Request, Response } from 'express';

/** The one cookie: strictly necessary, holding a random token and nothing else. */
export const SESSION_COOKIE = 'guildhall_session';

/** 256 random bits in base64url. */
const TOKEN = /^[\w-]{43}$/;

/** Whether residents reach the site by HTTPS: the address they use says so, or else the request itself. */
export const isSecure = (publicUrl: string | undefined, request: Request): boolean =>
  publicUrl === undefined ? request.secure : publicUrl.startsWith('https://');

/** Over HTTPS the name carries __Host-, which pins the cookie to this very host and path. */
export const sessionCookieName = (secure: boolean): string => (secure ? `__Host-${SESSION_COOKIE}` : SESSION_COOKIE);

export const readSessionCookie = (request: Request, secure: boolean): string | undefined => {
  const value = parse(request.get('Cookie') ?? '')[sessionCookieName(secure)];
  return value && TOKEN.test(value) ? value : undefined;
};

const write = (response: Response, secure: boolean, token: string, maxAge?: number): void => {
  response.append(
    'Set-Cookie',
    serialize(sessionCookieName(secure), token, {
      httpOnly: true,
      sameSite: 'lax',
      secure,
      path: '/',
      ...(maxAge === undefined ? {} : { maxAge }),
    }),
  );
};

export const writeSessionCookie = (response: Response, secure: boolean, token: string): void =>
  write(response, secure, token);

export const clearSessionCookie = (response: Response, secure: boolean): void => write(response, secure, '', 0);
