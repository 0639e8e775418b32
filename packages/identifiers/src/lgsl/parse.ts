import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import {
  type ListNumberCode,
  type ListNumberOptions,
  type ListNumberParts,
  parseListNumber,
} from '../core/list-number.js';
import { faultsOf, type Parsed } from '../core/parsed.js';
import { type Random, wholeNumber } from '../core/random.js';

/** Options of `parse`. */
export type LgslOptions = ListNumberOptions;
/** Why an input is refused. */
export type LgslCode = ListNumberCode;
/** What `parse` finds in it. */
export type LgslParts = ListNumberParts;

const FAULTS = faultsOf<LgslCode>({
  required: { en: 'Enter an LGSL number', cy: 'Rhowch rif LGSL' },
  format: { en: 'LGSL number must be 4 numbers or fewer', cy: 'Rhaid i’r rhif LGSL fod yn 4 rhif neu lai' },
  'not-found': {
    en: 'LGSL number must be in the list of services',
    cy: 'Rhaid i’r rhif LGSL fod yn y rhestr o wasanaethau',
  },
  'test-value': {
    en: 'LGSL number must not be a test number',
    cy: 'Rhaid i’r rhif LGSL beidio â bod yn rhif prawf',
  },
});

const DIGITS = 4;
const TEST_FROM = 9900;

/**
 * Reads a number of the Local Government Services List (LGSL), what a council does. Numbers from 9900 up are test values.
 *
 * Source: esd standards. The list itself is handed in, for it is added to several times a year.
 */
export const parse = (input: unknown, options: LgslOptions = {}): Parsed<LgslParts, LgslCode> =>
  parseListNumber(input, { digits: DIGITS, testFrom: TEST_FROM, faults: FAULTS }, options);

/** Without leading noughts; text that is not an LGSL number as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A number that the list will not reach. */
export const generateTestValue = (random: Random = Math.random): string =>
  String(wholeNumber(random, TEST_FROM, 10 ** DIGITS - 1));
