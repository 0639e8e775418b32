import type { SignIn } from '@guildhall/council';
import type { StaffMember } from '../../sessions/session-data.js';

export type OpenIdSettings = Extract<SignIn, { kind: 'oidc' }>;

/** What a provider says of a person. */
export type Claims = Readonly<Record<string, unknown>>;

/** Someone signed in whom the council's settings do not let in. */
export class NotStaffError extends Error {
  override readonly name = 'NotStaffError';
}

const NAMES = ['name', 'preferred_username', 'email'] as const;
const LONGEST = 200;

const own = (claims: Claims, name: string): unknown => (Object.hasOwn(claims, name) ? claims[name] : undefined);

const textOf = (claims: Claims, name: string): string | undefined => {
  const value = own(claims, name);
  return typeof value === 'string' && value.trim() ? value.trim().slice(0, LONGEST) : undefined;
};

/** Whether `claims` say all there is to know: the claim that the settings ask for, and a name. */
export const tellsAll = (claims: Claims, required: OpenIdSettings['claim']): boolean =>
  (!required || own(claims, required.name) !== undefined) && NAMES.some((name) => textOf(claims, name) !== undefined);

/**
 * The member of staff that a provider's claims describe.
 * @throws {NotStaffError} where they lack the claim that the settings ask for
 */
export const staffMemberOf = (claims: Claims, required: OpenIdSettings['claim']): StaffMember => {
  if (required) {
    const held = own(claims, required.name);
    const values: readonly unknown[] = Array.isArray(held) ? held : [held];
    if (!values.includes(required.value)) throw new NotStaffError();
  }
  const subject = textOf(claims, 'sub');
  if (!subject) throw new NotStaffError();
  const name = NAMES.map((claim) => textOf(claims, claim)).find((text) => text !== undefined);
  return { subject, name: name ?? subject };
};
