import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { characters, digits, type Random } from '../core/random.js';
import { compactOf, digitsForLetters, textOf } from '../core/text.js';

/** Options of `parse`. */
export interface NationalInsuranceNumberOptions extends ParseOptions {
  /** Accepts the prefixes that HMRC and DWP give for administration alone: OO CR FY MW NC PP PY PZ. Default false. */
  readonly administrative?: boolean | undefined;
}

/**
 * - `prefix`: begins with two letters that no number begins with
 * - `administrative`: begins with a prefix that is used for administration alone
 */
export type NationalInsuranceNumberCode = CommonCode | 'prefix' | 'administrative';

/** Of `AB123456C`: */
export interface NationalInsuranceNumberParts {
  /** `AB` */
  readonly prefix: string;
  /** `123456` */
  readonly digits: string;
  /** `C` */
  readonly suffix: string;
}

const like = {
  en: 'Enter a National Insurance number that is 2 letters, 6 numbers, then A, B, C or D, like QQ 12 34 56 C',
  cy: 'Rhowch rif Yswiriant Gwladol sy’n 2 lythyren, 6 rhif, yna A, B, C neu D, fel QQ 12 34 56 C',
};

/** GOV.UK Design System, National Insurance numbers. */
const FAULTS = faultsOf<NationalInsuranceNumberCode>({
  required: { en: 'Enter a National Insurance number', cy: 'Rhowch rif Yswiriant Gwladol' },
  format: like,
  prefix: like,
  administrative: like,
  'test-value': like,
});

const PREFIX = /^[A-CEGHJ-PRSTW-Z][A-CEGHJ-NPRSTW-Z]$/;
const NEVER = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);
const ADMINISTRATIVE = new Set(['OO', 'CR', 'FY', 'MW', 'NC', 'PP', 'PY', 'PZ']);
const TEST_PREFIX = 'ZZ';

/**
 * Reads a National Insurance number. The value has no spaces, the display has them in pairs: `AB 12 34 56 C`. There is
 * no check digit.
 *
 * QQ 12 34 56 C, the example in GOV.UK's hints, is refused: Q is in no prefix. The prefix ZZ is for test values.
 *
 * Source: HMRC, National Insurance Manual, NIM39110.
 */
export const parse = (
  input: unknown,
  options: NationalInsuranceNumberOptions = {},
): Parsed<NationalInsuranceNumberParts, NationalInsuranceNumberCode> => {
  const text = textOf(input);
  if (text === '') return FAULTS.required;
  if (text === undefined) return FAULTS.format;
  const compact = compactOf(text);
  const prefix = compact.slice(0, 2);
  const numbers = digitsForLetters(compact.slice(2, 8));
  const suffix = compact.slice(8);
  if (!/^[A-Z]{2}$/.test(prefix) || !/^[0-9]{6}$/.test(numbers) || !/^[A-D]$/.test(suffix)) return FAULTS.format;
  const isTest = prefix === TEST_PREFIX;
  if (isTest && !options.testValues) return FAULTS['test-value'];
  const administrative = ADMINISTRATIVE.has(prefix);
  if (administrative && !options.administrative) return FAULTS.administrative;
  if (!isTest && !administrative && (!PREFIX.test(prefix) || NEVER.has(prefix))) return FAULTS.prefix;
  const value = prefix + numbers + suffix;
  const display = `${prefix} ${numbers.slice(0, 2)} ${numbers.slice(2, 4)} ${numbers.slice(4)} ${suffix}`;
  return found(value, display, { prefix, digits: numbers, suffix });
};

/** `AB 12 34 56 C`; text that is not a National Insurance number as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true, administrative: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A number with the prefix ZZ, which HMRC never gives. */
export const generateTestValue = (random: Random = Math.random): string =>
  TEST_PREFIX + digits(random, 6) + characters(random, 'ABCD', 1);
