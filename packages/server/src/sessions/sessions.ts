import { randomBytes } from 'node:crypto';

/** A session token: 256 bits from the system's generator, as base64url. Only its hash is stored. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');
