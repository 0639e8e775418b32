import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type NumberCode, type NumberParts, parseNumber } from '../core/number-reference.js';
import { faultsOf, type Parsed, type ParseOptions } from '../core/parsed.js';
import { type Random, wholeNumber } from '../core/random.js';

/** Options of `parse`. */
export type UprnOptions = ParseOptions;
/** Why an input is refused. */
export type UprnCode = NumberCode;
/** What `parse` finds in it. */
export type UprnParts = NumberParts;

const FAULTS = faultsOf<UprnCode>({
  required: { en: 'Enter a UPRN', cy: 'Rhowch UPRN' },
  format: { en: 'UPRN must only include numbers', cy: 'Rhaid i’r UPRN gynnwys rhifau yn unig' },
  'too-long': { en: 'UPRN must be 12 digits or less', cy: 'Rhaid i’r UPRN fod yn 12 digid neu lai' },
  'not-real': { en: 'UPRN must be a number higher than 0', cy: 'Rhaid i’r UPRN fod yn rhif uwch na 0' },
  shortened: {
    en: 'UPRN must include all its digits: a spreadsheet has shortened it',
    cy: 'Rhaid i’r UPRN gynnwys pob digid: mae taenlen wedi ei fyrhau',
  },
  'test-value': { en: 'UPRN must not be a test number', cy: 'Rhaid i’r UPRN beidio â bod yn rhif prawf' },
});

const DIGITS = 12;
const TEST_FROM = 999_000_000_000;

/**
 * Reads a unique property reference number (UPRN). Leading noughts are dropped in the value; `parts.padded` has them. Numbers from
 * 999000000000 to 999999999999 are test values.
 *
 * Source: OS AddressBase: a whole number of up to 12 digits, without a check digit. Whether it has been assigned is for a gazetteer to say.
 */
export const parse = (input: unknown, options: UprnOptions = {}): Parsed<UprnParts, UprnCode> =>
  parseNumber(input, { digits: DIGITS, testFrom: TEST_FROM, faults: FAULTS }, options);

/** Without leading noughts; text that is not a UPRN as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A UPRN from the range set aside for tests. */
export const generateTestValue = (random: Random = Math.random): string =>
  String(wholeNumber(random, TEST_FROM, 10 ** DIGITS - 1));
