import { countrySpecs, isValidBBAN } from 'ibantools';
import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { digits, type Random } from '../core/random.js';
import { compactOf, textOf } from '../core/text.js';
import { remainder97 } from './remainder.js';

/** Options of `parse`. */
export type IbanOptions = ParseOptions;

/**
 * - `country`: no country that has IBANs
 * - `length`: not as long as that country's are
 * - `check-digits`: the two digits after the country do not agree with the rest
 */
export type IbanCode = CommonCode | 'country' | 'length' | 'check-digits';

/** What `parse` finds in it. */
export interface IbanParts {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly checkDigits: string;
  /** The account number as the country itself has it. */
  readonly bban: string;
}

const FAULTS = faultsOf<IbanCode>({
  required: { en: 'Enter an IBAN', cy: 'Rhowch IBAN' },
  format: {
    en: 'IBAN must start with 2 letters and 2 numbers, like GB33',
    cy: 'Rhaid i’r IBAN ddechrau â 2 lythyren a 2 rif, fel GB33',
  },
  country: {
    en: 'IBAN must start with the letters of a country that uses IBANs, like GB',
    cy: 'Rhaid i’r IBAN ddechrau â llythrennau gwlad sy’n defnyddio IBANs, fel GB',
  },
  length: {
    en: 'Check the IBAN: it is too long or too short for its country',
    cy: 'Gwiriwch yr IBAN: mae’n rhy hir neu’n rhy fyr i’w wlad',
  },
  'check-digits': {
    en: 'Check the IBAN: one or more of its characters is wrong',
    cy: 'Gwiriwch yr IBAN: mae un neu fwy o’i nodau yn anghywir',
  },
  'test-value': { en: 'IBAN must not be a test number', cy: 'Rhaid i’r IBAN beidio â bod yn rhif prawf' },
});

/** No bank's identifier begins with ZZ: those letters are no country's and are kept for private use (ISO 3166-1). */
const TEST_BANK = 'ZZZZ';

/**
 * Reads an IBAN. The value has no spaces, the display one after every four characters. British ones of the bank ZZZZ are
 * test values.
 *
 * Source: ISO 13616, through the optional peer `ibantools`.
 */
export const parse = (input: unknown, options: IbanOptions = {}): Parsed<IbanParts, IbanCode> => {
  const text = textOf(input);
  if (text === '') return FAULTS.required;
  if (text === undefined) return FAULTS.format;
  const value = compactOf(text).replace(/^IBAN(?=[A-Z]{2}[0-9]{2})/, '');
  if (!/^[A-Z]{2}[0-9]{2}[0-9A-Z]{1,30}$/.test(value)) return FAULTS.format;
  const country = value.slice(0, 2);
  const length = countrySpecs[country]?.chars;
  if (!length) return FAULTS.country;
  if (value.length !== length) return FAULTS.length;
  // 02 to 98 alone: 00, 01 and 99 leave the same over as three of those, and are never given (ISO 7064).
  if (remainder97(value) !== 1 || /^..(?:00|01|99)/.test(value)) return FAULTS['check-digits'];
  const bban = value.slice(4);
  if (!isValidBBAN(bban, country)) return FAULTS.format;
  if (country === 'GB' && bban.startsWith(TEST_BANK) && !options.testValues) return FAULTS['test-value'];
  const display = value.replace(/.{4}(?=.)/g, '$& ');
  return found(value, display, { country, checkDigits: value.slice(2, 4), bban });
};

/** In groups of four; text that is not an IBAN as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A British IBAN of the bank ZZZZ. */
export const generateTestValue = (random: Random = Math.random): string => {
  const bban = TEST_BANK + digits(random, 14);
  return `GB${String(98 - remainder97(`GB00${bban}`)).padStart(2, '0')}${bban}`;
};
