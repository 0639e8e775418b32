import type { Localised } from '@guildhall/council';
import type { StaffMember } from '../../sessions/session-data.js';

/** Invented people whom anyone may be in demo mode. Live mode refuses the sign-in that offers them. */
export const STAND_INS: readonly (StaffMember & { readonly role: Localised })[] = [
  { subject: 'stand-in:sam', name: 'Sam Example', role: { en: 'Customer services', cy: 'Gwasanaethau cwsmeriaid' } },
  { subject: 'stand-in:alex', name: 'Alex Example', role: { en: 'Street inspector', cy: 'Arolygydd strydoedd' } },
];
