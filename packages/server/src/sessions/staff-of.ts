import type { SignIn } from '@guildhall/council';
import { isStandIn } from '../staff/sign-in/stand-ins.js';
import type { StaffMember } from './session-data.js';
import type { WebSession } from './web-session.js';

/**
 * Who has signed in on this session. A stand-in of a demo is nobody once the site asks for the council's own sign-in, even
 * where the database, and with it the session, stayed the same.
 */
export const staffOf = (session: WebSession, { kind }: SignIn): StaffMember | undefined => {
  const staff = session.stored?.data.staff;
  return staff && isStandIn(staff) === (kind === 'stand-in') ? staff : undefined;
};
