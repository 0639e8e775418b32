import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { digits, type Random } from '../core/random.js';
import { compactOf, digitsForLetters, textOf } from '../core/text.js';
import { weightedSum } from '../core/weights.js';

/** Options of `parse`. */
export type UtrOptions = ParseOptions;

/** `check-digit`: ten digits of which the first does not agree with the others. */
export type UtrCode = CommonCode | 'check-digit';

/** What `parse` finds in it. */
export interface UtrParts {
  /** The first digit. */
  readonly checkDigit: string;
  /** The other nine. */
  readonly identifier: string;
}

const FAULTS = faultsOf<UtrCode>({
  required: { en: 'Enter a Unique Taxpayer Reference', cy: 'Rhowch Gyfeirnod Unigryw y Trethdalwr' },
  format: {
    en: 'Unique Taxpayer Reference must be 10 numbers',
    cy: 'Rhaid i’ch Cyfeirnod Unigryw y Trethdalwr fod yn 10 rhif',
  },
  'check-digit': {
    en: 'Check the Unique Taxpayer Reference: one or more of its numbers is wrong',
    cy: 'Gwiriwch eich Cyfeirnod Unigryw y Trethdalwr: mae un neu fwy o’i rifau yn anghywir',
  },
  'test-value': {
    en: 'Check the Unique Taxpayer Reference: it must not start with 0',
    cy: 'Gwiriwch eich Cyfeirnod Unigryw y Trethdalwr: rhaid iddo beidio â dechrau â 0',
  },
});

const WEIGHTS = [6, 7, 8, 9, 10, 5, 4, 3, 2];
/** The check digit by the sum's remainder. 1 stands twice, so that one wrong digit in thirty or so is not caught. */
const CHECK_DIGITS = '21987654321';

/**
 * Reads a Unique Taxpayer Reference. A K before or after it, which HMRC's letters have, is dropped. Display:
 * `12345 67890`.
 *
 * No reference starts with 0, since no check digit is 0: those that do are test values, and have no check.
 *
 * Source: HMRC, "Unique Taxpayer Reference check digit". Of single wrong digits about 3.5 % agree with the check digit.
 */
export const parse = (input: unknown, options: UtrOptions = {}): Parsed<UtrParts, UtrCode> => {
  const text = textOf(input);
  if (text === '') return FAULTS.required;
  if (text === undefined) return FAULTS.format;
  const value = digitsForLetters(compactOf(text).replace(/^K|K$/, ''));
  if (!/^[0-9]{10}$/.test(value)) return FAULTS.format;
  const checkDigit = value.charAt(0);
  const identifier = value.slice(1);
  if (checkDigit === '0') {
    if (!options.testValues) return FAULTS['test-value'];
  } else if (CHECK_DIGITS.charAt(weightedSum(identifier, WEIGHTS) % 11) !== checkDigit) return FAULTS['check-digit'];
  return found(value, `${value.slice(0, 5)} ${value.slice(5)}`, { checkDigit, identifier });
};

/** `12345 67890`; text that is not a Unique Taxpayer Reference as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A reference that starts with 0, as none does. */
export const generateTestValue = (random: Random = Math.random): string => `0${digits(random, 9)}`;
