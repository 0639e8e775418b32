import { editDistance } from '../text/edit-distance.js';
import type { Evidence } from './evidence.js';
import { GAINS } from './weights.js';

/** Compares packed postcodes. True where they agree. */
export const comparePostcodes = (asked: string | undefined, held: string | undefined, evidence: Evidence): boolean => {
  if (asked === undefined || held === undefined) {
    if (asked !== undefined) evidence.note('postcode-not-held');
    else if (held !== undefined) evidence.note('postcode-not-asked');
    return false;
  }
  if (asked === held) {
    evidence.gain(GAINS.postcode, 'postcode-agreed');
    return true;
  }
  const sameDistrict = asked.slice(0, 4) === held.slice(0, 4);
  if (editDistance(asked.replace(' ', ''), held.replace(' ', ''), 1) <= 1) {
    evidence.gain(GAINS.postcodeNearly);
    evidence.charge('postcode-nearly');
  } else evidence.charge(sameDistrict ? 'postcode-other-in-district' : 'postcode-contradicted');
  return false;
};
