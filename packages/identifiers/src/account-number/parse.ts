import { digitsOf } from '../core/digits.js';
import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { digits, type Random } from '../core/random.js';

/** Options of `parse`. */
export type AccountNumberOptions = ParseOptions;

/** `length`: digits, but fewer than 6 or more than 8. */
export type AccountNumberCode = Exclude<CommonCode, 'test-value'> | 'length';

/** What `parse` finds in it. */
export interface AccountNumberParts {
  /** As typed, where that was shorter than eight digits. */
  readonly short: string | undefined;
}

/** GOV.UK Design System, bank details. */
const FAULTS = faultsOf<AccountNumberCode>({
  required: { en: 'Enter an account number', cy: 'Rhowch rif cyfrif' },
  format: { en: 'Enter a valid account number like 00733445', cy: 'Rhowch rif cyfrif dilys fel 00733445' },
  length: {
    en: 'Account number must be between 6 and 8 digits',
    cy: 'Rhaid i’r rhif cyfrif fod rhwng 6 ac 8 digid',
  },
});

/**
 * Reads the number of a UK bank account: six to eight digits. The value has eight, filled up with noughts, as payment
 * systems want it.
 *
 * A few building societies' numbers have nine or ten digits: their holders are told how to shorten them.
 */
export const parse = (
  input: unknown,
  _options: AccountNumberOptions = {},
): Parsed<AccountNumberParts, AccountNumberCode> => {
  const written = digitsOf(input);
  if (written === '') return FAULTS.required;
  if (written === undefined) return FAULTS.format;
  if (written.length < 6 || written.length > 8) return FAULTS.length;
  const value = written.padStart(8, '0');
  return found(value, value, { short: written.length < 8 ? written : undefined });
};

/** Eight digits; text that is not an account number as it came. */
export const format = /* @__PURE__ */ formatOf(parse, {});

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** Eight digits. Without a sort code they are nobody's account; with one of `sort-code`'s test values they stay so. */
export const generateTestValue = (random: Random = Math.random): string => digits(random, 8);
