import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { characters, digits, type Random, wholeNumber } from '../core/random.js';
import { compactOf, digitsForLetters, textOf } from '../core/text.js';

/** Options of `parse`. */
export interface UpnOptions extends ParseOptions {
  /** The three-digit codes of local authorities, where those are to be checked. Codes are added: 838 and 839 in 2019. */
  readonly localAuthorities?: ReadonlySet<string> | undefined;
  /** Accepts temporary numbers, which end in a letter. Default true. */
  readonly temporary?: boolean | undefined;
}

/**
 * - `check-letter`: the first letter does not agree with the rest
 * - `local-authority`: of an authority that is not among those given
 * - `temporary`: a temporary number, where those are refused
 */
export type UpnCode = CommonCode | 'check-letter' | 'local-authority' | 'temporary';

/** Of `A823123405001`: */
export interface UpnParts {
  readonly checkLetter: string;
  /** `823` */
  readonly localAuthority: string;
  /** The school's number within the authority: `1234`. */
  readonly establishment: string;
  /** The last two digits of the year in which it was given: `05`. */
  readonly year: string;
  /** `001`; ends in a letter where the number is temporary. */
  readonly serial: string;
  readonly temporary: boolean;
}

const FAULTS = faultsOf<UpnCode>({
  required: { en: 'Enter a unique pupil number', cy: 'Rhowch rif disgybl unigryw' },
  format: {
    en: 'Unique pupil number must be a letter and 12 numbers',
    cy: 'Rhaid i’r rhif disgybl unigryw fod yn llythyren a 12 rhif',
  },
  'check-letter': {
    en: 'Check the unique pupil number: one or more of its characters is wrong',
    cy: 'Gwiriwch y rhif disgybl unigryw: mae un neu fwy o’i nodau yn anghywir',
  },
  'local-authority': {
    en: 'Check the unique pupil number: its first 3 numbers are not a local authority’s',
    cy: 'Gwiriwch y rhif disgybl unigryw: nid yw ei 3 rhif cyntaf yn rhai awdurdod lleol',
  },
  temporary: {
    en: 'Enter the pupil’s permanent unique pupil number',
    cy: 'Rhowch rif disgybl unigryw parhaol y disgybl',
  },
  'test-value': {
    en: 'Unique pupil number must not be a test number',
    cy: 'Rhaid i’r rhif disgybl unigryw beidio â bod yn rhif prawf',
  },
});

/** Without I, O and S. A letter's place is its value. */
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const SHAPE = /^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$/;
const TEST_AUTHORITY = '999';

/** The letter that stands before twelve characters: weights 2 to 13, modulus 23. */
const checkLetterOf = (rest: string): string => {
  let sum = 0;
  for (let index = 0; index < rest.length; index += 1) {
    const character = rest.charAt(index);
    const value = LETTERS.indexOf(character);
    sum += (index + 2) * (value < 0 ? Number(character) : value);
  }
  return LETTERS.charAt(sum % LETTERS.length);
};

/**
 * Reads a unique pupil number. Value and display are alike. Numbers of the local authority 999 are test values.
 *
 * Source: Department for Education, "Unique pupil numbers: guide for schools and local authorities".
 */
export const parse = (input: unknown, options: UpnOptions = {}): Parsed<UpnParts, UpnCode> => {
  const text = textOf(input);
  if (text === '') return FAULTS.required;
  if (text === undefined) return FAULTS.format;
  const compact = compactOf(text);
  const last = compact.charAt(12).replace('O', '0').replace('I', '1');
  const value = compact.charAt(0) + digitsForLetters(compact.slice(1, 12)) + last + compact.slice(13);
  if (!SHAPE.test(value)) return FAULTS.format;
  if (checkLetterOf(value.slice(1)) !== value.charAt(0)) return FAULTS['check-letter'];
  const temporary = last >= 'A';
  if (temporary && options.temporary === false) return FAULTS.temporary;
  const localAuthority = value.slice(1, 4);
  const isTest = localAuthority === TEST_AUTHORITY;
  if (isTest && !options.testValues) return FAULTS['test-value'];
  if (!isTest && options.localAuthorities?.has(localAuthority) === false) return FAULTS['local-authority'];
  return found(value, value, {
    checkLetter: value.charAt(0),
    localAuthority,
    establishment: value.slice(4, 8),
    year: value.slice(8, 10),
    serial: value.slice(10),
    temporary,
  });
};

/** Capitals without spaces; text that is not a unique pupil number as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A number of the local authority 999; one in four is temporary. */
export const generateTestValue = (random: Random = Math.random): string => {
  const last = wholeNumber(random, 0, 3) === 0 ? characters(random, LETTERS, 1) : digits(random, 1);
  const rest = TEST_AUTHORITY + digits(random, 8) + last;
  return checkLetterOf(rest) + rest;
};
