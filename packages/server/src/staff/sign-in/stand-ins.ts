import type { Localised } from '@guildhall/council';
import type { StaffMember } from '../../sessions/session-data.js';

const PREFIX = 'stand-in:';

/** Invented people whom anyone may be in demo mode. Live mode refuses the sign-in that offers them. */
export const STAND_INS: readonly (StaffMember & { readonly role: Localised })[] = [
  { subject: `${PREFIX}sam`, name: 'Sam Example', role: { en: 'Customer services', cy: 'Gwasanaethau cwsmeriaid' } },
  { subject: `${PREFIX}alex`, name: 'Alex Example', role: { en: 'Street inspector', cy: 'Arolygydd strydoedd' } },
];

export const isStandIn = ({ subject }: StaffMember): boolean => subject.startsWith(PREFIX);
