import { digitsOf } from '../core/digits.js';
import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { digits, type Random } from '../core/random.js';

/** Options of `parse`. */
export type UrnOptions = ParseOptions;
/** Why an input is refused. */
export type UrnCode = CommonCode;

/** What `parse` finds in it. */
export interface UrnParts {
  readonly number: number;
}

const FAULTS = faultsOf<UrnCode>({
  required: { en: 'Enter a school’s unique reference number', cy: 'Rhowch rif cyfeirnod unigryw ysgol' },
  format: {
    en: 'Unique reference number must be 6 numbers',
    cy: 'Rhaid i’r rhif cyfeirnod unigryw fod yn 6 rhif',
  },
  'test-value': {
    en: 'Unique reference number must not be a test number',
    cy: 'Rhaid i’r rhif cyfeirnod unigryw beidio â bod yn rhif prawf',
  },
});

const TEST_PREFIX = '999';

/**
 * Reads the unique reference number (URN) of a school: six digits, the first not 0. Those that begin 999 are test values.
 *
 * Source: Department for Education, Get information about schools. There is no check digit.
 */
export const parse = (input: unknown, options: UrnOptions = {}): Parsed<UrnParts, UrnCode> => {
  const value = digitsOf(input);
  if (value === '') return FAULTS.required;
  if (value === undefined || !/^[1-9][0-9]{5}$/.test(value)) return FAULTS.format;
  if (value.startsWith(TEST_PREFIX) && !options.testValues) return FAULTS['test-value'];
  return found(value, value, { number: Number(value) });
};

/** Six digits; text that is not a URN as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A number that begins 999. */
export const generateTestValue = (random: Random = Math.random): string => TEST_PREFIX + digits(random, 3);
