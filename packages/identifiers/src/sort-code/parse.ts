import { digitsOf } from '../core/digits.js';
import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { digits, type Random } from '../core/random.js';

/** Options of `parse`. */
export type SortCodeOptions = ParseOptions;
/** Why an input is refused. */
export type SortCodeCode = CommonCode;

/** What `parse` finds in it. */
export interface SortCodeParts {
  /** The first two digits, which belong to one bank or group of banks. */
  readonly bank: string;
}

const like = { en: 'Enter a valid sort code like 309430', cy: 'Rhowch god didoli dilys fel 309430' };

/** GOV.UK Design System, bank details. */
const FAULTS = faultsOf<SortCodeCode>({
  required: { en: 'Enter a sort code', cy: 'Rhowch god didoli' },
  format: like,
  'test-value': like,
});

/** No bank has sort codes that begin with four noughts. */
const TEST_PREFIX = '0000';

/**
 * Reads a sort code: six digits. Display: `30-94-30`. Those that begin 0000 are test values.
 *
 * Whether a bank has it, only a directory of sort codes can say; `bank-account` checks it with an account number.
 */
export const parse = (input: unknown, options: SortCodeOptions = {}): Parsed<SortCodeParts, SortCodeCode> => {
  const value = digitsOf(input);
  if (value === '') return FAULTS.required;
  if (value === undefined || value.length !== 6) return FAULTS.format;
  if (value.startsWith(TEST_PREFIX) && !options.testValues) return FAULTS['test-value'];
  const bank = value.slice(0, 2);
  return found(value, `${bank}-${value.slice(2, 4)}-${value.slice(4)}`, { bank });
};

/** `30-94-30`; text that is not a sort code as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A sort code that begins 0000. */
export const generateTestValue = (random: Random = Math.random): string => TEST_PREFIX + digits(random, 2);
