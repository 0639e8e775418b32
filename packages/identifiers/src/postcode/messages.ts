import { type CommonCode, faultsOf } from '../core/parsed.js';

/**
 * - `format`: not the shape of a full postcode
 * - `not-real`: the shape of one, in an area that does not exist
 * - `test-value`: in the area ZZ, where test values are not allowed
 */
export type PostcodeCode = CommonCode | 'not-real';

const full = { en: 'Enter a full UK postcode', cy: 'Rhowch god post llawn yn y DU' };

/** GOV.UK Design System, addresses. */
export const POSTCODE_FAULTS = faultsOf<PostcodeCode>({
  required: { en: 'Enter postcode', cy: 'Rhowch god post' },
  format: full,
  'not-real': full,
  'test-value': full,
});
