import { type CommonCode, faultsOf } from '../core/parsed.js';

/**
 * - `characters`: holds what a telephone number cannot hold
 * - `too-short`, `too-long`: as the country's numbering plan says
 * - `not-real`: of a length that exists, in a range that is not in use
 * - `premium-rate`: an 09 number, on which nobody can be reached
 */
export type PhoneCode = CommonCode | 'characters' | 'too-short' | 'too-long' | 'not-real' | 'premium-rate';

const like = {
  en: 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
  cy: 'Rhowch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192',
};

/** GOV.UK Design System, phone numbers: one message, whatever is wrong. */
export const PHONE_FAULTS = faultsOf<PhoneCode>({
  required: { en: 'Enter a phone number', cy: 'Rhowch rif ffôn' },
  format: like,
  characters: like,
  'too-short': like,
  'too-long': like,
  'not-real': like,
  'premium-rate': like,
  'test-value': like,
});
