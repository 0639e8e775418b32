import { digitsOf } from '../core/digits.js';
import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { digits, type Random } from '../core/random.js';

/** Options of `parse`. */
export interface LaestabOptions extends ParseOptions {
  /** The three-digit codes of local authorities, where those are to be checked. */
  readonly localAuthorities?: ReadonlySet<string> | undefined;
}

/** `local-authority`: of an authority that is not among those given. */
export type LaestabCode = CommonCode | 'local-authority';

/** Of `823/1234`: */
export interface LaestabParts {
  /** `823` */
  readonly localAuthority: string;
  /** `1234` */
  readonly establishment: string;
}

const FAULTS = faultsOf<LaestabCode>({
  required: { en: 'Enter a school’s LAESTAB number', cy: 'Rhowch rif LAESTAB ysgol' },
  format: { en: 'LAESTAB number must be 7 numbers', cy: 'Rhaid i’r rhif LAESTAB fod yn 7 rhif' },
  'local-authority': {
    en: 'LAESTAB number must start with the 3 numbers of a local authority',
    cy: 'Rhaid i’r rhif LAESTAB ddechrau â 3 rhif awdurdod lleol',
  },
  'test-value': {
    en: 'LAESTAB number must not be a test number',
    cy: 'Rhaid i’r rhif LAESTAB beidio â bod yn rhif prawf',
  },
});

const TEST_AUTHORITY = '999';

/**
 * Reads the number of a school by its local authority and its number there, also called DfE number. The value has seven
 * digits; display: `823/1234`. Those of the authority 999 are test values.
 *
 * Source: Department for Education, Get information about schools. There is no check digit.
 */
export const parse = (input: unknown, options: LaestabOptions = {}): Parsed<LaestabParts, LaestabCode> => {
  const value = digitsOf(input);
  if (value === '') return FAULTS.required;
  if (value === undefined || !/^[1-9][0-9]{6}$/.test(value)) return FAULTS.format;
  const localAuthority = value.slice(0, 3);
  const establishment = value.slice(3);
  const isTest = localAuthority === TEST_AUTHORITY;
  if (isTest && !options.testValues) return FAULTS['test-value'];
  if (!isTest && options.localAuthorities?.has(localAuthority) === false) return FAULTS['local-authority'];
  return found(value, `${localAuthority}/${establishment}`, { localAuthority, establishment });
};

/** `823/1234`; text that is not a LAESTAB number as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A number of the local authority 999. */
export const generateTestValue = (random: Random = Math.random): string => TEST_AUTHORITY + digits(random, 4);
