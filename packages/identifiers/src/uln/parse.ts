import { digitsOf } from '../core/digits.js';
import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { digits, type Random } from '../core/random.js';
import { weightedSum } from '../core/weights.js';

/** Options of `parse`. */
export type UlnOptions = ParseOptions;

/** `check-digit`: ten digits of which the last does not agree with the others. */
export type UlnCode = CommonCode | 'check-digit';

/** What `parse` finds in it. */
export interface UlnParts {
  /** The first nine digits. */
  readonly identifier: string;
  readonly checkDigit: string;
}

const FAULTS = faultsOf<UlnCode>({
  required: { en: 'Enter a unique learner number', cy: 'Rhowch rif dysgwr unigryw' },
  format: {
    en: 'Unique learner number must be 10 numbers',
    cy: 'Rhaid i’r rhif dysgwr unigryw fod yn 10 rhif',
  },
  'check-digit': {
    en: 'Check the unique learner number: one or more of its numbers is wrong',
    cy: 'Gwiriwch y rhif dysgwr unigryw: mae un neu fwy o’i rifau yn anghywir',
  },
  'test-value': {
    en: 'Check the unique learner number: it must not start with 0',
    cy: 'Gwiriwch y rhif dysgwr unigryw: rhaid iddo beidio â dechrau â 0',
  },
});

const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2];

/** The digit that brings the sum to 10 modulo 11, or undefined where it would have to be 10. */
const checkDigitOf = (identifier: string): string | undefined => {
  const digit = 10 - (weightedSum(identifier, WEIGHTS) % 11);
  return digit === 10 ? undefined : String(digit);
};

/**
 * Reads a unique learner number. None starts with 0: those that do, with a check digit that agrees, are test values.
 * 9999999999, which stands for "no number yet" in returns, is none.
 *
 * Source: Learning Records Service, "Unique learner number validation": weights 10 to 1, modulus 11 with 10 over. It
 * catches every wrong digit.
 */
export const parse = (input: unknown, options: UlnOptions = {}): Parsed<UlnParts, UlnCode> => {
  const value = digitsOf(input);
  if (value === '') return FAULTS.required;
  if (value === undefined || value.length !== 10) return FAULTS.format;
  const identifier = value.slice(0, 9);
  const checkDigit = value.slice(9);
  if (checkDigitOf(identifier) !== checkDigit) return FAULTS['check-digit'];
  if (value.startsWith('0') && !options.testValues) return FAULTS['test-value'];
  return found(value, value, { identifier, checkDigit });
};

/** Ten digits; text that is not a unique learner number as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A number that starts with 0, as none does, with its check digit. */
export const generateTestValue = (random: Random = Math.random): string => {
  const start = `0${digits(random, 7)}`;
  // One of two neighbours has a check digit: their sums differ by 2.
  const ninth = Number(digits(random, 1));
  const identifiers = [`${start}${ninth}`, `${start}${(ninth + 1) % 10}`];
  const identifier = identifiers.find((candidate) => checkDigitOf(candidate) !== undefined) ?? '000000001';
  return identifier + checkDigitOf(identifier);
};
