import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { type Random, wholeNumber } from '../core/random.js';
import { compactOf, digitsForLetters, textOf } from '../core/text.js';
import { weightedSum } from '../core/weights.js';

/** Options of `parse`. */
export type VatNumberOptions = ParseOptions;

/**
 * - `check-digits`: the right length, but its last two digits do not agree with the others
 * - `not-real`: nought throughout, or a government or health number outside their ranges
 */
export type VatNumberCode = CommonCode | 'check-digits' | 'not-real';

/** What `parse` finds in it. */
export interface VatNumberParts {
  /** `XI` for trade under the Northern Ireland protocol. */
  readonly country: 'GB' | 'XI';
  /** A branch is one of a group of companies; government departments and health authorities have short numbers. */
  readonly kind: 'standard' | 'branch' | 'government' | 'health';
  /** Without its country: `980780684`, `GD001`. */
  readonly number: string;
  /** The last three of twelve digits. */
  readonly branch: string | undefined;
}

const wrong = {
  en: 'Check the VAT registration number: one or more of its numbers is wrong',
  cy: 'Gwiriwch y rhif cofrestru TAW: mae un neu fwy o’i rifau yn anghywir',
};

const FAULTS = faultsOf<VatNumberCode>({
  required: { en: 'Enter a VAT registration number', cy: 'Rhowch rif cofrestru TAW' },
  format: {
    en: 'VAT registration number must be 9 or 12 numbers, with or without GB in front',
    cy: 'Rhaid i’r rhif cofrestru TAW fod yn 9 neu 12 rhif, gyda GB o’i flaen neu hebddo',
  },
  'check-digits': wrong,
  'not-real': wrong,
  'test-value': {
    en: 'VAT registration number must not be a test number',
    cy: 'Rhaid i’r rhif cofrestru TAW beidio â bod yn rhif prawf',
  },
});

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 1];
const SHORT = /^(GD|HA)([0-9]{3})$/;
const LONG = /^(GD|HA)8888([0-9]{3})([0-9]{2})$/;
/** HMRC gives numbers from here up under its newer check alone, so that under the older one they are nobody's. */
const TEST_FROM = 9_990_001;

/** Nought for numbers under the first check, 42 (that is, 97 − 55) for those under the second. */
const remainderOf = (number: string): number => weightedSum(number, WEIGHTS) % 97;

/**
 * Reads a VAT registration number of the UK: 9 digits, 12 with a branch, or a government department's or health
 * authority's. GB or XI in front may be left out; the value has it. Display: `GB 980 7806 84`.
 *
 * Numbers from 999 0001 up under the older check are test values, HMRC's own GB 999 9999 73 among them.
 *
 * Source: HMRC, VAT check digits: weights 8 to 2, 10, 1, modulus 97 with 0, or from 100 up also 42 or 55 over. Of single
 * wrong digits about 1.3 % agree with the check digits.
 */
export const parse = (input: unknown, options: VatNumberOptions = {}): Parsed<VatNumberParts, VatNumberCode> => {
  const text = textOf(input);
  if (text === '') return FAULTS.required;
  if (text === undefined) return FAULTS.format;
  const compact = compactOf(text);
  const country = compact.startsWith('XI') ? 'XI' : 'GB';
  const written = compact.replace(/^(?:GB|XI)/, '');
  const body = SHORT.exec(written) ?? LONG.exec(written);
  if (body) return publicBody(country, written, body);
  const number = digitsForLetters(written);
  if (!/^(?:[0-9]{9}|[0-9]{12})$/.test(number)) return FAULTS.format;
  if (/^0{9}/.test(number)) return FAULTS['not-real'];
  const remainder = remainderOf(number);
  const newer = Number(number.slice(0, 3)) >= 100 && (remainder === 42 || remainder === 55);
  if (remainder !== 0 && !newer) return FAULTS['check-digits'];
  if (remainder === 0 && Number(number.slice(0, 7)) >= TEST_FROM && !options.testValues) return FAULTS['test-value'];
  const branch = number.length === 12 ? number.slice(9) : undefined;
  const groups = [country, number.slice(0, 3), number.slice(3, 7), number.slice(7, 9), branch];
  return found(country + number, groups.filter((group) => group !== undefined).join(' '), {
    country,
    kind: branch === undefined ? 'standard' : 'branch',
    number,
    branch,
  });
};

/** GD000 to GD499 are government departments, HA500 to HA999 health authorities; the long form has check digits. */
const publicBody = (
  country: VatNumberParts['country'],
  number: string,
  [, letters, serial = '', checkDigits]: RegExpExecArray,
): Parsed<VatNumberParts, VatNumberCode> => {
  const kind = letters === 'GD' ? 'government' : 'health';
  if ((kind === 'government') !== Number(serial) < 500) return FAULTS['not-real'];
  if (checkDigits !== undefined && Number(serial) % 97 !== Number(checkDigits)) return FAULTS['check-digits'];
  return found(country + number, `${country} ${number}`, { country, kind, number, branch: undefined });
};

/** `GB 980 7806 84`; text that is not a VAT registration number as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A number from 999 0001 up under the older check, with GB in front. */
export const generateTestValue = (random: Random = Math.random): string => {
  const number = String(wholeNumber(random, TEST_FROM, 9_999_999));
  const checkDigits = 97 - (weightedSum(number, WEIGHTS.slice(0, 7)) % 97);
  return `GB${number}${String(checkDigits).padStart(2, '0')}`;
};
