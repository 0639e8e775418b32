import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type NumberCode, type NumberParts, parseNumber } from '../core/number-reference.js';
import { faultsOf, type Parsed, type ParseOptions } from '../core/parsed.js';
import { type Random, wholeNumber } from '../core/random.js';

/** Options of `parse`. */
export type UsrnOptions = ParseOptions;
/** Why an input is refused. */
export type UsrnCode = NumberCode;
/** What `parse` finds in it. */
export type UsrnParts = NumberParts;

const FAULTS = faultsOf<UsrnCode>({
  required: { en: 'Enter a USRN', cy: 'Rhowch USRN' },
  format: { en: 'USRN must only include numbers', cy: 'Rhaid i’r USRN gynnwys rhifau yn unig' },
  'too-long': { en: 'USRN must be 8 digits or less', cy: 'Rhaid i’r USRN fod yn 8 digid neu lai' },
  'not-real': { en: 'USRN must be a number higher than 0', cy: 'Rhaid i’r USRN fod yn rhif uwch na 0' },
  shortened: {
    en: 'USRN must include all its digits: a spreadsheet has shortened it',
    cy: 'Rhaid i’r USRN gynnwys pob digid: mae taenlen wedi ei fyrhau',
  },
  'test-value': { en: 'USRN must not be a test number', cy: 'Rhaid i’r USRN beidio â bod yn rhif prawf' },
});

const DIGITS = 8;
const TEST_FROM = 99_900_000;

/**
 * Reads a unique street reference number (USRN). Leading noughts are dropped in the value; `parts.padded` has them. Numbers from
 * 99900000 to 99999999 are test values.
 *
 * Source: OS AddressBase and the National Street Gazetteer: a whole number of up to 8 digits, without a check digit. Whether it has been assigned is for a gazetteer to say.
 */
export const parse = (input: unknown, options: UsrnOptions = {}): Parsed<UsrnParts, UsrnCode> =>
  parseNumber(input, { digits: DIGITS, testFrom: TEST_FROM, faults: FAULTS }, options);

/** Without leading noughts; text that is not a USRN as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A USRN from the range set aside for tests. */
export const generateTestValue = (random: Random = Math.random): string =>
  String(wholeNumber(random, TEST_FROM, 10 ** DIGITS - 1));
