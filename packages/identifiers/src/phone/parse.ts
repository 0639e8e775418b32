import { type PhoneNumber, parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/max';
import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { type Random, wholeNumber } from '../core/random.js';
import { textOf } from '../core/text.js';
import { PHONE_FAULTS, type PhoneCode } from './messages.js';
import { DRAMA_RANGES, isDrama } from './test-ranges.js';

/** Options of `parse`. */
export interface PhoneOptions extends ParseOptions {
  /**
   * How `display` is written. `international`, the default: `+44 7700 900982`. `national`: `07700 900982` for numbers
   * under +44, international for all others.
   */
  readonly display?: 'international' | 'national' | undefined;
}

/** What `parse` finds in it. */
export interface PhoneParts {
  /** ISO 3166-1 alpha-2 (`GB`, `JE`, `FR`); undefined where the number belongs to no one country. */
  readonly country: string | undefined;
  /** `44` */
  readonly countryCallingCode: string;
  /** Without the country calling code and without a leading 0: `7700900982`. */
  readonly nationalNumber: string;
  /** `mobile`, `landline`, `mobile-or-landline` where the country does not tell them apart, `freephone` or `other`. */
  readonly kind: 'mobile' | 'landline' | 'mobile-or-landline' | 'freephone' | 'other';
  /** `07700 900982` */
  readonly national: string;
  /** `+44 7700 900982` */
  readonly international: string;
  /** Digits after `ext`. Not part of the value. */
  readonly extension: string | undefined;
}

const KINDS: Readonly<Record<string, PhoneParts['kind']>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'landline',
  FIXED_LINE_OR_MOBILE: 'mobile-or-landline',
  TOLL_FREE: 'freephone',
};

const EXTENSION = / ?(?:ext|extension)[.:]? ?([0-9]{1,7})$/i;
const NOT_WRITABLE = /[^0-9() ./-]/;
/** NHS Direct's short number, 0845 46 47, and those beside it: in numbering tables still, closed since 2014. */
const CLOSED = /^\+44845464[0-9]$/;
/** 09 numbers sell a service for up to several pounds a minute: none is anybody's to be rung on. */
const PREMIUM_RATE = /^\+449/;

/**
 * Reads a phone number: of the UK in any of its written forms, or of another country by its prefix (`+33`, `0033`, and
 * `33` where that cannot be a UK number). The value is E.164, `+447700900982`.
 *
 * Ofcom's drama numbers are test values, among them GOV.UK's own examples.
 *
 * Source: libphonenumber's numbering plans, through the optional peer `libphonenumber-js`.
 */
export const parse = (input: unknown, options: PhoneOptions = {}): Parsed<PhoneParts, PhoneCode> => {
  const text = textOf(input);
  if (text === '') return PHONE_FAULTS.required;
  if (text === undefined) return PHONE_FAULTS.format;
  const extension = EXTENSION.exec(text)?.[1];
  const written = extension === undefined ? text : text.replace(EXTENSION, '');
  const plusless = written.replace(/^\(?\+/, '');
  // Full stops separate groups of digits; elsewhere they are somebody breaking off.
  if (NOT_WRITABLE.test(plusless) || /\.(?![0-9])|(?<![0-9])\./.test(plusless)) return PHONE_FAULTS.characters;
  const digits = plusless.replace(/[^0-9]/g, '');
  const number = numberOf(digits, plusless !== written);
  if (number === undefined) return PHONE_FAULTS['too-short'];
  const value: string = number.number;
  const drama = isDrama(value);
  if (drama && !options.testValues) return PHONE_FAULTS['test-value'];
  if (!drama && !number.isValid()) return PHONE_FAULTS[reasonOf(value)];
  if (CLOSED.test(value)) return PHONE_FAULTS['not-real'];
  if (PREMIUM_RATE.test(value)) return PHONE_FAULTS['premium-rate'];
  const national = number.formatNational();
  const international = number.formatInternational();
  const display = options.display === 'national' && number.countryCallingCode === '44' ? national : international;
  return found(value, extension === undefined ? display : `${display} ext ${extension}`, {
    country: number.country ?? (drama ? 'GB' : undefined),
    countryCallingCode: number.countryCallingCode,
    nationalNumber: number.nationalNumber,
    kind: drama ? dramaKindOf(value) : (KINDS[number.getType() ?? ''] ?? 'other'),
    national,
    international,
    extension,
  });
};

/** The number that the digits are: with a prefix where one is written, else of the UK, else with the prefix's + left out. */
const numberOf = (digits: string, plus: boolean): PhoneNumber | undefined => {
  const international = digits.replace(/^00/, '');
  if (plus || international !== digits) return parsePhoneNumberFromString(`+${international}`);
  const uk = parsePhoneNumberFromString(digits, 'GB');
  if (digits.startsWith('0') || uk?.isValid() || (uk && isDrama(uk.number))) return uk;
  const other = parsePhoneNumberFromString(`+${digits}`);
  return other && (other.isValid() || isDrama(other.number)) ? other : uk;
};

const reasonOf = (e164: string): PhoneCode => {
  const length = validatePhoneNumberLength(e164);
  if (length === 'TOO_SHORT') return 'too-short';
  if (length === 'TOO_LONG') return 'too-long';
  return length === undefined ? 'not-real' : 'format';
};

const dramaKindOf = (e164: string): PhoneParts['kind'] => {
  if (e164.startsWith('+447')) return 'mobile';
  return e164.startsWith('+448') ? 'freephone' : 'landline';
};

/** International display form; text that is not a phone number as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A number from one of Ofcom's drama ranges. */
export const generateTestValue = (random: Random = Math.random): string => {
  const range = DRAMA_RANGES[wholeNumber(random, 0, DRAMA_RANGES.length - 1)];
  return `+44${range ? wholeNumber(random, range.from, range.to) : ''}`;
};
