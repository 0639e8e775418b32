import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, type Fault, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { digits, type Random, wholeNumber } from '../core/random.js';
import { compactOf, digitsForLetters, textOf } from '../core/text.js';
import type { GssEntry, GssRegister } from './register.js';

/** Options of `parse`. */
export interface GssCodeOptions extends ParseOptions {
  /** Where the code is looked up. Without it the form alone is judged. */
  readonly register?: GssRegister | undefined;
  /** Accepts codes that the register has as former. Default false. */
  readonly allowFormer?: boolean | undefined;
}

/**
 * - `not-found`: not in the register
 * - `former`: in the register, but out of use; the message names what took its place
 */
export type GssCodeCode = CommonCode | 'not-found' | 'former';

/** What `parse` finds in it. */
export interface GssCodeParts {
  readonly nation: 'England' | 'Wales' | 'Scotland' | 'Northern Ireland' | 'cross-border';
  /** The kind of area: `E06` is an English unitary authority. */
  readonly entity: string;
  /** Its number within the entity: `000001`. */
  readonly instance: string;
  /** Its entry, where a register was given and has it. Test codes are in none. */
  readonly entry: GssEntry | undefined;
}

const NATIONS: Readonly<Record<string, GssCodeParts['nation']>> = {
  E: 'England',
  W: 'Wales',
  S: 'Scotland',
  N: 'Northern Ireland',
  K: 'cross-border',
};

const like = {
  en: 'Enter a GSS code that is a letter and 8 digits, like E09000033',
  cy: 'Rhowch god GSS sy’n llythyren ac 8 digid, fel E09000033',
};

const FAULTS = faultsOf<GssCodeCode>({
  required: { en: 'Enter a GSS code', cy: 'Rhowch god GSS' },
  format: like,
  'not-found': {
    en: 'GSS code must be in the register of areas',
    cy: 'Rhaid i’r cod GSS fod yn y gofrestr o ardaloedd',
  },
  former: { en: 'GSS code must be in use', cy: 'Rhaid i’r cod GSS fod mewn defnydd' },
  'test-value': { en: 'GSS code must not be a test code', cy: 'Rhaid i’r cod GSS beidio â bod yn god prawf' },
});

/** Instances from 999000 up are set aside for fictional areas. */
const TEST_INSTANCE = /^999/;

/**
 * Reads a nine-character code of the Government Statistical Service.
 *
 * Source: ONS Geography coding and naming policy: one of E, W, S, N, K and eight digits, then the register.
 */
export const parse = (input: unknown, options: GssCodeOptions = {}): Parsed<GssCodeParts, GssCodeCode> => {
  const text = textOf(input);
  if (text === '') return FAULTS.required;
  if (text === undefined) return FAULTS.format;
  const compact = compactOf(text);
  const value = compact.charAt(0) + digitsForLetters(compact.slice(1));
  const nation = NATIONS[value.charAt(0)];
  if (nation === undefined || !/^[A-Z][0-9]{8}$/.test(value)) return FAULTS.format;
  const instance = value.slice(3);
  const isTest = TEST_INSTANCE.test(instance);
  if (isTest && !options.testValues) return FAULTS['test-value'];
  const entry = options.register?.find(value);
  if (options.register && !entry && !isTest) return FAULTS['not-found'];
  if (entry && isFormer(entry) && !options.allowFormer) return formerFault(entry, options.register);
  return found(value, value, { nation, entity: value.slice(0, 3), instance, entry });
};

const isFormer = (entry: GssEntry): boolean => entry.ended !== undefined || (entry.replacedBy?.length ?? 0) > 0;

/** Says what replaced a former code, by code and name. */
const formerFault = (entry: GssEntry, register: GssRegister | undefined): Fault<GssCodeCode> => {
  const successors = (entry.replacedBy ?? []).map((code) => {
    const name = register?.find(code)?.name;
    return name === undefined ? code : `${code} (${name})`;
  });
  if (successors.length === 0) return FAULTS.former;
  const { code, name } = entry;
  return {
    ...FAULTS.former,
    message: {
      en: `GSS code ${code} (${name}) was replaced by ${successors.join(' and ')}`,
      cy: `Disodlwyd y cod GSS ${code} (${name}) gan ${successors.join(' a ')}`,
    },
  };
};

/** Capitals without spaces; text that is not a GSS code as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A code of a fictional area: its digits from the fourth on begin 999. */
export const generateTestValue = (random: Random = Math.random): string => {
  const entity = ['E06', 'E07', 'E08', 'E09', 'E10', 'W06', 'S12', 'N09'][wholeNumber(random, 0, 7)] ?? 'E06';
  return `${entity}999${digits(random, 3)}`;
};
