import { digitsOf } from '../core/digits.js';
import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { digits, type Random } from '../core/random.js';
import { weightedSum } from '../core/weights.js';

/** Options of `parse`. */
export type NhsNumberOptions = ParseOptions;

/** `check-digit`: ten digits of which the last does not agree with the others. `not-real`: nought throughout. */
export type NhsNumberCode = CommonCode | 'check-digit' | 'not-real';

/** What `parse` finds in it. */
export interface NhsNumberParts {
  /** The first nine digits. */
  readonly identifier: string;
  readonly checkDigit: string;
}

const digitsWrong = {
  en: 'Check the NHS number: one or more of its numbers is wrong',
  cy: 'Gwiriwch y rhif GIG: mae un neu fwy o’i rifau yn anghywir',
};

const FAULTS = faultsOf<NhsNumberCode>({
  required: { en: 'Enter an NHS number', cy: 'Rhowch rif GIG' },
  format: { en: 'NHS number must be 10 numbers', cy: 'Rhaid i’r rhif GIG fod yn 10 rhif' },
  'check-digit': digitsWrong,
  'not-real': digitsWrong,
  'test-value': { en: 'NHS number must not be a test number', cy: 'Rhaid i’r rhif GIG beidio â bod yn rhif prawf' },
});

const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2];
const TEST_PREFIX = '999';

/** The check digit of nine digits, or undefined where no number has them (it would be 10). */
const checkDigitOf = (identifier: string): string | undefined => {
  const remainder = 11 - (weightedSum(identifier, WEIGHTS) % 11);
  if (remainder === 10) return undefined;
  return remainder === 11 ? '0' : String(remainder);
};

/**
 * Reads an NHS number, or a Scottish CHI number, which has the same form. Display: `943 476 5919`. Numbers from 999 000
 * 0000 up are test values, which NHS England sets aside.
 *
 * Source: NHS Data Model and Dictionary, NHS number: weights 10 to 2, modulus 11. It catches every wrong digit.
 */
export const parse = (input: unknown, options: NhsNumberOptions = {}): Parsed<NhsNumberParts, NhsNumberCode> => {
  const value = digitsOf(input);
  if (value === '') return FAULTS.required;
  if (value === undefined || value.length !== 10) return FAULTS.format;
  if (value === '0000000000') return FAULTS['not-real'];
  const identifier = value.slice(0, 9);
  const checkDigit = value.slice(9);
  if (checkDigitOf(identifier) !== checkDigit) return FAULTS['check-digit'];
  if (value.startsWith(TEST_PREFIX) && !options.testValues) return FAULTS['test-value'];
  return found(value, `${value.slice(0, 3)} ${value.slice(3, 6)} ${value.slice(6)}`, { identifier, checkDigit });
};

/** `943 476 5919`; text that is not an NHS number as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A number that begins 999, with its check digit. */
export const generateTestValue = (random: Random = Math.random): string => {
  const identifier = TEST_PREFIX + digits(random, 6);
  const checkDigit = checkDigitOf(identifier);
  // One in eleven has no check digit; the next one up has, its sum being 2 more.
  return checkDigit === undefined ? nextOf(identifier) : identifier + checkDigit;
};

const nextOf = (identifier: string): string => {
  const last = (Number(identifier.charAt(8)) + 1) % 10;
  const next = identifier.slice(0, 8) + last;
  const checkDigit = checkDigitOf(next);
  return checkDigit === undefined ? nextOf(next) : next + checkDigit;
};
