/**
 * What each finding counts for, in natural logarithms of odds. An address gains for each part that agrees up to `ENOUGH`, and
 * loses for each that does not; at 0 it is as likely meant as not. The figures were settled on noisy copies of real addresses
 * whose seed is another than the one that the tests report.
 */
import type { MatchReasonCode } from './types.js';

/** Odds of an address before anything of it is compared. */
export const BEFORE = -3;
/** What agreement can come to; beyond it, more of it only orders candidates. */
export const ENOUGH = 7;
export const BEYOND = 0.1;

/** What agreement of a whole part adds. */
export const GAINS = {
  postcode: 3.5,
  postcodeNearly: 2,
  number: 3,
  unit: 1.5,
  noUnit: 0.5,
  street: 4,
  /** Of a building that has no number. */
  name: 3.5,
  /** Of one that has. */
  nameBesideNumber: 1.2,
  organisation: 1.5,
  place: 1.5,
} as const;

/** What a finding takes; what may be contradicted more or less has the cost of the worst case. */
export const COSTS = {
  'postcode-nearly': 1,
  'postcode-other-in-district': 2.5,
  'postcode-contradicted': 3.5,
  'number-in-range': 5.5,
  'number-suffix-as-flat': 1,
  // PLOT 3 MILL LANE is hardly 3 MILL LANE.
  'number-or-unit': 8,
  'number-not-asked': 6.5,
  'number-not-held': 5,
  'unit-partly': 1.5,
  'unit-letter-as-number': 6.5,
  'unit-top-storey': 6.5,
  'unit-not-asked': 7,
  'unit-not-held': 8,
  'name-not-asked': 2,
  'name-contradicted': 9,
  'street-contradicted': 9,
  'place-contradicted': 3,
} as const satisfies Partial<Record<MatchReasonCode, number>>;

/** Share of its cost of a number that is one end of the address's range. */
export const END_OF_RANGE = 0.9;
/** FLAT without a number that only the address says, and that only the query says. */
export const UNNUMBERED_HELD = 1;
export const UNNUMBERED_ASKED = 5;
/** A number is missing, but the building's or the business's own name was asked for. */
export const NAMED_WITHOUT_NUMBER = 2.5;
/** Every word that was asked for and that the address lacks, where the gazetteer has it and where not. */
export const UNEXPLAINED_KNOWN = 0.6;
export const UNEXPLAINED_UNKNOWN = 0.25;
/** A word of another street or place, and a kind of street (Queensgate STREET), unless the postcode agrees. */
export const UNEXPLAINED_PLACE = 2.5;
export const UNEXPLAINED_KIND = 1.5;
export const KIND_BESIDE_POSTCODE = 0.5;
export const MOST_UNEXPLAINED = 5;
/** What the number stands before is not in the address: 1 PENFOLD COURT, MILL LANE is not 1 MILL LANE. */
export const AFTER_NUMBER = 3;
/** The same for an address without a number: there, a word that is left over is likely another name. */
export const UNEXPLAINED_WITHOUT_NUMBER = 2.2;
export const MOST_UNEXPLAINED_WITHOUT_NUMBER = 7;
/** A longer name tells more: its gain by the weight of its words, from and to. */
export const NAME_LENGTH = { full: 2, least: 0.7, most: 1.7 } as const;
/** Every word of a place that was not asked for, and at most. */
export const PLACE_WORD_NOT_ASKED = 0.15;
export const PLACE_NOT_ASKED_MOST = 0.6;
/** A place counts for this share of its cost where the postcode agrees. */
export const PLACE_BESIDE_POSTCODE = 0.15;
/** Numbers tell flats apart: where only some of them agree (UNIT 5 of UNITS 5-6) it counts so many times. */
export const PARTLY_NUMBERED = 3;
/** For each storey more than the one that TOP may mean. */
export const MORE_STOREYS = 0.5;
/** A name beside a number that was not asked for, by the weight of its words, and at most. */
export const NAME_WORD_NOT_ASKED = 0.8;
export const NAME_NOT_ASKED_MOST = 2;
export const ORGANISATION_NOT_ASKED = 0.3;
/** A street that was not asked for, where nothing else was asked in its place. */
export const STREET_NOT_ASKED = 3;
/** The same of the name of a building without a number. */
export const ONLY_NAME_NOT_ASKED = 4;
/** A street that differs counts for this share where the postcode agrees. */
export const STREET_BESIDE_POSTCODE = 0.6;
