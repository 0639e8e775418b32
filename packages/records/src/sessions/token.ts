import { createHash } from 'node:crypto';

const TOKEN = /^[\w-]{43}$/;

/** 256 random bits in base64url: 43 characters. */
export const newToken = (randomBytes: (size: number) => Uint8Array): string =>
  Buffer.from(randomBytes(32)).toString('base64url');

/** Whether a text may be a token at all: what else comes in a cookie needs no query. */
export const isToken = (text: string | undefined): text is string => text !== undefined && TOKEN.test(text);

/** SHA-256. A token is random, so no salt is needed, and a stolen table gives no token away. */
export const hashOf = (token: string): Uint8Array => createHash('sha256').update(token).digest();
