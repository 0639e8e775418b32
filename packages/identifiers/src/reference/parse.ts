import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { type Random, wholeNumber } from '../core/random.js';
import { compactOf, textOf } from '../core/text.js';
import { checksum, PREFIX, REFERENCE_ALPHABET } from './check-character.js';
import { makeReference } from './make.js';

/** Options of `parse`. */
export interface ReferenceOptions extends ParseOptions {
  /** Prefixes that are in use. Without it any passes. */
  readonly prefixes?: readonly string[] | undefined;
}

/**
 * - `check-character`: its check character does not agree with the others, so that one or more of them are wrong
 * - `prefix`: starts with a prefix that is not in use
 */
export type ReferenceCode = CommonCode | 'check-character' | 'prefix';

/** Of `RP-7K3M-92QD`: */
export interface ReferenceParts {
  /** `RP` */
  readonly prefix: string;
  /** `7K3M92Q` */
  readonly body: string;
  /** `D` */
  readonly check: string;
}

const BODY_LENGTH = 8;

const like = {
  en: 'Enter a reference number, like RP-7K3M-92QD',
  cy: 'Rhowch gyfeirnod, fel RP-7K3M-92QD',
};

const FAULTS = faultsOf<ReferenceCode>({
  required: { en: 'Enter a reference number', cy: 'Rhowch gyfeirnod' },
  format: like,
  'check-character': {
    en: 'Check the reference number: one or more of its characters is wrong',
    cy: 'Gwiriwch y cyfeirnod: mae un neu fwy o’i nodau yn anghywir',
  },
  prefix: {
    en: 'Check the letters that the reference number starts with',
    cy: 'Gwiriwch y llythrennau y mae’r cyfeirnod yn dechrau â nhw',
  },
  'test-value': like,
});

/**
 * Reads a reference that `makeReference` made, in any case and with any spacing. One wrong character is always told, and
 * so are any two that changed places. Value and display are alike: `RP-7K3M-92QD`.
 */
export const parse = (input: unknown, options: ReferenceOptions = {}): Parsed<ReferenceParts, ReferenceCode> => {
  const text = textOf(input);
  if (text === '') return FAULTS.required;
  if (text === undefined) return FAULTS.format;
  const compact = compactOf(text);
  // A prefix has letters only.
  const prefix = compact.slice(0, -BODY_LENGTH).replace(/0/g, 'O').replace(/1/g, 'I');
  const body = compact.slice(-BODY_LENGTH);
  if (!PREFIX.test(prefix)) return FAULTS.format;
  for (const character of body) if (!REFERENCE_ALPHABET.includes(character)) return FAULTS.format;
  if (checksum(prefix + body) !== 0) return FAULTS['check-character'];
  if (options.prefixes && !options.prefixes.includes(prefix)) return FAULTS.prefix;
  const value = `${prefix}-${body.slice(0, 4)}-${body.slice(4)}`;
  return found(value, value, { prefix, body: body.slice(0, -1), check: body.slice(-1) });
};

/** `parse` by its full name, for files that read several identifiers. */
export const parseReference = parse;

/** `RP-7K3M-92QD`; text that is not a reference as it came. */
export const format = /* @__PURE__ */ formatOf(parse, {});

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A reference with the prefix ZZZ, which no service has. */
export const generateTestValue = (random: Random = Math.random): string => {
  let drawn = 0;
  // Even a source that always gives the same number makes references in the end.
  const byte = (): number => (wholeNumber(random, 0, 255) + Math.floor(drawn++ / 14)) % 256;
  return makeReference('ZZZ', (size) => Uint8Array.from({ length: size }, byte));
};
