import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { digits, type Random } from '../core/random.js';
import { digitsForLetters, textOf } from '../core/text.js';

/** Options of `parse`. */
export type CharityNumberOptions = ParseOptions;

/** `hmrc-reference`: HMRC's reference for a charity (X…, XR…, XT…, XN…), which is another thing. `not-real`: nought. */
export type CharityNumberCode = CommonCode | 'hmrc-reference' | 'not-real';

/** What `parse` finds in it. */
export interface CharityNumberParts {
  readonly register: 'England and Wales' | 'Scotland' | 'Northern Ireland';
  /** The number of the charity itself, without a linked charity's. */
  readonly number: string;
  /** Of a charity linked to another on the register of England and Wales: `1` of `1234567-1`. */
  readonly linked: string | undefined;
}

const like = {
  en: 'Enter a charity number that is 6 or 7 numbers, SC and 6 numbers, or NIC and 6 numbers',
  cy: 'Rhowch rif elusen sy’n 6 neu 7 rhif, SC a 6 rhif, neu NIC a 6 rhif',
};

const FAULTS = faultsOf<CharityNumberCode>({
  required: { en: 'Enter a charity number', cy: 'Rhowch rif elusen' },
  format: like,
  'not-real': like,
  'hmrc-reference': {
    en: 'Enter the number that the charity is registered under, not the HMRC reference that starts with X',
    cy: 'Rhowch y rhif y mae’r elusen wedi’i chofrestru oddi tano, nid cyfeirnod CThEF sy’n dechrau ag X',
  },
  'test-value': {
    en: 'Charity number must not be a test number',
    cy: 'Rhaid i’r rhif elusen beidio â bod yn rhif prawf',
  },
});

const HMRC = /^X[A-Z]?[0-9]{1,6}$/;
const ENGLAND_AND_WALES = /^([0-9]{6,7})(?:-([0-9]{1,3}))?$/;
const SCOTLAND = /^SC([0-9OIL]{5,6})$/;
const NORTHERN_IRELAND = /^NIC?([0-9OIL]{6})$/;
const TEST_PREFIX = '999';

/**
 * Reads the number of a charity on one of the three registers: `1234567` or, of one linked to it, `1234567-1` (Charity
 * Commission for England and Wales), `SC012345` (OSCR), `NIC101234` (Charity Commission for Northern Ireland).
 *
 * Seven digits from 9990000 up are test values: the register stands below 1.3 million.
 *
 * Source: the registers themselves. There is no check digit.
 */
export const parse = (
  input: unknown,
  options: CharityNumberOptions = {},
): Parsed<CharityNumberParts, CharityNumberCode> => {
  const text = textOf(input);
  if (text === '') return FAULTS.required;
  if (text === undefined) return FAULTS.format;
  const written = text
    .toUpperCase()
    .replace(/^(?:NO|NUMBER)\b/, '')
    .replace(/[\p{P}\s]/gu, (mark) => (mark === '-' ? mark : ''));
  // Before a linked charity's number a hyphen means something; among letters it does not.
  const compact = /[A-Z]/.test(written) ? written.replace(/-/g, '') : written;
  if (HMRC.test(compact)) return FAULTS['hmrc-reference'];
  const scottish = SCOTLAND.exec(compact)?.[1];
  if (scottish !== undefined) return registered('Scotland', 'SC', digitsForLetters(scottish).padStart(6, '0'));
  const northern = NORTHERN_IRELAND.exec(compact)?.[1];
  if (northern !== undefined) return registered('Northern Ireland', 'NIC', digitsForLetters(northern));
  const [, number, linked] = ENGLAND_AND_WALES.exec(compact) ?? [];
  if (number === undefined) return FAULTS.format;
  if (number.length === 7 && number.startsWith(TEST_PREFIX) && !options.testValues) return FAULTS['test-value'];
  return registered('England and Wales', '', number, linked);
};

const registered = (
  register: CharityNumberParts['register'],
  prefix: string,
  digits: string,
  linked?: string,
): Parsed<CharityNumberParts, CharityNumberCode> => {
  if (/^0+$/.test(digits)) return FAULTS['not-real'];
  const number = prefix + digits;
  // Linked charity 0 is the charity itself.
  const branch = linked === undefined ? '' : linked.replace(/^0+/, '');
  const value = branch === '' ? number : `${number}-${branch}`;
  return found(value, value, { register, number, linked: branch === '' ? undefined : branch });
};

/** Capitals without spaces; text that is not a charity number as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A number that the register of England and Wales will not reach. */
export const generateTestValue = (random: Random = Math.random): string => TEST_PREFIX + digits(random, 4);
