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
export type LgilOptions = ListNumberOptions;
/** Why an input is refused. */
export type LgilCode = ListNumberCode;
/** What `parse` finds in it. */
export type LgilParts = ListNumberParts;

const FAULTS = faultsOf<LgilCode>({
  required: { en: 'Enter an LGIL number', cy: 'Rhowch rif LGIL' },
  format: { en: 'LGIL number must be 3 numbers or fewer', cy: 'Rhaid i’r rhif LGIL fod yn 3 rhif neu lai' },
  'not-found': {
    en: 'LGIL number must be in the list of interactions',
    cy: 'Rhaid i’r rhif LGIL fod yn y rhestr o ryngweithiadau',
  },
  'test-value': {
    en: 'LGIL number must not be a test number',
    cy: 'Rhaid i’r rhif LGIL beidio â bod yn rhif prawf',
  },
});

const DIGITS = 3;
const TEST_FROM = 990;

/**
 * Reads a number of the Local Government Interactions List (LGIL), what a person does with a service. Numbers from 990 up are test values.
 *
 * Source: esd standards. The list itself is handed in, for it is added to several times a year.
 */
export const parse = (input: unknown, options: LgilOptions = {}): Parsed<LgilParts, LgilCode> =>
  parseListNumber(input, { digits: DIGITS, testFrom: TEST_FROM, faults: FAULTS }, options);

/** Without leading noughts; text that is not an LGIL number as it came. */
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
