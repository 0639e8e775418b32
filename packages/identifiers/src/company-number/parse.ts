import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { digits, type Random } from '../core/random.js';
import { compactOf, digitsForLetters, textOf } from '../core/text.js';
import { COMPANY_PREFIXES } from './prefixes.js';

/** Options of `parse`. */
export interface CompanyNumberOptions extends ParseOptions {
  /** Refuses letters that this package's list of prefixes does not have. Default false: registers are added to. */
  readonly knownPrefixes?: boolean | undefined;
}

/** `not-real`: nought throughout. `prefix`: begins with letters that are on no list, where those are refused. */
export type CompanyNumberCode = CommonCode | 'not-real' | 'prefix';

/** What `parse` finds in it. */
export interface CompanyNumberParts {
  /** `SC`; '' for England and Wales, whose companies have digits alone. */
  readonly prefix: string;
  /** What the prefix says, in English; undefined where it is on no list. */
  readonly register: string | undefined;
}

const like = {
  en: 'Enter a company number that is 8 numbers, or 2 letters and 6 numbers',
  cy: 'Rhowch rif cwmni sy’n 8 rhif, neu’n 2 lythyren a 6 rhif',
};

const FAULTS = faultsOf<CompanyNumberCode>({
  required: { en: 'Enter a company number', cy: 'Rhowch rif cwmni' },
  format: like,
  'not-real': like,
  prefix: {
    en: 'Company number must start with letters that Companies House uses, like SC or NI',
    cy: 'Rhaid i’r rhif cwmni ddechrau â llythrennau y mae Tŷ’r Cwmnïau yn eu defnyddio, fel SC neu NI',
  },
  'test-value': {
    en: 'Company number must not be a test number',
    cy: 'Rhaid i’r rhif cwmni beidio â bod yn rhif prawf',
  },
});

/** Societies' numbers may end in letters, as in IP00123R. */
const SOCIETY = /^(?:IP|SP|RS)(?=[A-Z]*[0-9])[0-9A-Z]{6}$/;
const TEST_PREFIX = '999';

/**
 * Reads a company number. Short ones are filled up with noughts, as Companies House has them: `12345` is `00012345`,
 * `SC1234` is `SC001234`. There is no check digit.
 *
 * Numbers of digits alone from 99900000 up are test values: the register stands below 20 million.
 *
 * Source: Companies House, uniform resource identifiers customer guide.
 */
export const parse = (
  input: unknown,
  options: CompanyNumberOptions = {},
): Parsed<CompanyNumberParts, CompanyNumberCode> => {
  const text = textOf(input);
  if (text === '') return FAULTS.required;
  if (text === undefined) return FAULTS.format;
  const compact = compactOf(text);
  if (compact.length > 8) return FAULTS.format;
  const prefix = /^(?:[A-Z]{2}|R(?=[0-9]))/.exec(compact)?.[0] ?? '';
  const rest = compact.slice(prefix.length);
  if (rest === '') return FAULTS.format;
  const value = prefix + rest.padStart(8 - prefix.length, '0');
  if (SOCIETY.test(value)) return foundNumber(value, prefix);
  const numbers = digitsForLetters(value.slice(prefix.length));
  // Scotland's limited partnerships may end in A.
  if (!/^[0-9]+$/.test(prefix === 'SL' ? numbers.replace(/A$/, '0') : numbers)) return FAULTS.format;
  if (/^0+$/.test(numbers)) return FAULTS['not-real'];
  if (prefix === '' && numbers.startsWith(TEST_PREFIX) && !options.testValues) return FAULTS['test-value'];
  if (options.knownPrefixes && prefix.length === 2 && !(prefix in COMPANY_PREFIXES)) return FAULTS.prefix;
  return foundNumber(prefix + numbers, prefix);
};

const foundNumber = (value: string, prefix: string): Parsed<CompanyNumberParts, CompanyNumberCode> =>
  found(value, value, { prefix, register: registerOf(prefix) });

const registerOf = (prefix: string): string | undefined => {
  if (prefix === '') return 'Company, England and Wales';
  // R and seven digits: registered in Ireland before it was divided.
  return prefix === 'R' ? 'Company, Northern Ireland (before partition)' : COMPANY_PREFIXES[prefix];
};

/** Eight characters; text that is not a company number as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A number that the register will not reach. */
export const generateTestValue = (random: Random = Math.random): string => TEST_PREFIX + digits(random, 5);
