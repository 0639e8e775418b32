import * as accountNumbers from '../account-number/parse.js';
import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import type { Random } from '../core/random.js';
import { textOf } from '../core/text.js';
import * as sortCodes from '../sort-code/parse.js';
import { checkModulus, type ModulusResult } from './modulus-check.js';
import type { ModulusTable } from './modulus-table.js';

/** What `parse` takes beside text: the two as a form asks for them. */
export interface BankAccountInput {
  readonly sortCode: unknown;
  readonly accountNumber: unknown;
}

/** Options of `parse`. */
export interface BankAccountOptions extends ParseOptions {
  /** Vocalink's table, read with `readModulusTable`. Without it the form alone is judged. */
  readonly table?: ModulusTable | undefined;
}

/**
 * `sort-code`, `account-number`: that one is at fault; its own message. `modulus`: the two cannot belong together.
 */
export type BankAccountCode = CommonCode | 'sort-code' | 'account-number' | 'modulus';

/** What `parse` finds in it. */
export interface BankAccountParts {
  readonly sortCode: string;
  readonly accountNumber: string;
  /** What the modulus check said; `not-asked` where no table was given. */
  readonly modulus: Exclude<ModulusResult, 'failed'> | 'not-asked';
}

const apart = {
  en: 'Enter a sort code and an account number',
  cy: 'Rhowch god didoli a rhif cyfrif',
};

const FAULTS = faultsOf<BankAccountCode>({
  required: apart,
  format: apart,
  'sort-code': apart,
  'account-number': apart,
  modulus: {
    en: 'Check the sort code and account number: they do not go together',
    cy: 'Gwiriwch y cod didoli a’r rhif cyfrif: nid ydynt yn mynd gyda’i gilydd',
  },
  'test-value': apart,
});

/**
 * Reads a sort code with an account number: `{ sortCode, accountNumber }`, or text in which the sort code's six digits
 * come first. The value has fourteen digits; display: `30-94-30 00733445`.
 *
 * An account at a sort code that the table does not have passes: most new banks' are not in it.
 *
 * Source: Vocalink, "Validating account numbers: UK modulus checking".
 */
export const parse = (input: unknown, options: BankAccountOptions = {}): Parsed<BankAccountParts, BankAccountCode> => {
  const pair = pairOf(input);
  if (pair === 'required' || pair === 'format') return FAULTS[pair];
  const sortCode = sortCodes.parse(pair.sortCode, options);
  if (!sortCode.ok) return { ...sortCode, code: sortCode.code === 'test-value' ? 'test-value' : 'sort-code' };
  const accountNumber = accountNumbers.parse(pair.accountNumber, options);
  if (!accountNumber.ok) return { ...accountNumber, code: 'account-number' };
  const result = options.table ? checkModulus(sortCode.value, accountNumber.value, options.table) : 'not-asked';
  if (result === 'failed') return FAULTS.modulus;
  return found(sortCode.value + accountNumber.value, `${sortCode.display} ${accountNumber.display}`, {
    sortCode: sortCode.value,
    accountNumber: accountNumber.value,
    modulus: result,
  });
};

const pairOf = (input: unknown): BankAccountInput | 'required' | 'format' => {
  if (typeof input === 'object' && input !== null && 'sortCode' in input && 'accountNumber' in input) return input;
  const text = textOf(input);
  if (text === undefined) return 'format';
  if (text === '') return 'required';
  const compact = text.replace(/[\p{P}\s]/gu, '');
  return { sortCode: compact.slice(0, 6), accountNumber: compact.slice(6) };
};

/** `30-94-30 00733445`; text that is not a sort code with an account number as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** An account at a sort code that begins 0000, as no bank's does. */
export const generateTestValue = (random: Random = Math.random): string =>
  sortCodes.generateTestValue(random) + accountNumbers.generateTestValue(random);
