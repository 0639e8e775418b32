import { weightedSum } from '../core/weights.js';
import type { ModulusRule, ModulusTable } from './modulus-table.js';

/**
 * - `passed`: an account of this number is possible at this sort code
 * - `failed`: it is not
 * - `no-rule`: the table has no rule for the sort code, and the account is to be presumed good
 * - `cannot-be-checked`: a foreign currency account, which no rule covers (exception 6)
 */
export type ModulusResult = 'passed' | 'failed' | 'no-rule' | 'cannot-be-checked';

/** Pairs of rows of which one is enough, by the first one's exception: 2 and 9, 10 and 11, 12 and 13. */
const EITHER = new Set([2, 10, 12]);

/** Exception 2: weights where a is not 0, and g is not 9 or is. */
const EURO_WEIGHTS = [0, 0, 1, 2, 5, 3, 6, 4, 8, 7, 10, 9, 3, 1];
const EURO_WEIGHTS_G9 = [0, 0, 0, 0, 0, 0, 0, 0, 8, 7, 10, 9, 3, 1];

/** Exceptions 8 and 9: the sort codes that stand for others. */
const EXCEPTION_8_SORT_CODE = '090126';
const EXCEPTION_9_SORT_CODE = '309634';

/** Exception 1: what the number of a financial institution in front adds to the total. */
const EXCEPTION_1_TOTAL = 27;

/**
 * Whether an account number is possible at a sort code, by Vocalink's "Validating account numbers" (its section 2.2, the
 * exceptions 1 to 14 included).
 *
 * @param sortCode six digits
 * @param accountNumber eight digits
 */
export const checkModulus = (sortCode: string, accountNumber: string, table: ModulusTable): ModulusResult => {
  const [first, second] = table.rulesOf(sortCode);
  if (first === undefined) return 'no-rule';
  if (isForeignCurrency(first, accountNumber)) return 'cannot-be-checked';
  const passes = (rule: ModulusRule): boolean => rulePasses(rule, sortCode, accountNumber, table);
  return allPass(first, second, accountNumber, passes) ? 'passed' : 'failed';
};

const allPass = (
  first: ModulusRule,
  second: ModulusRule | undefined,
  accountNumber: string,
  passes: (rule: ModulusRule) => boolean,
): boolean => {
  if (second === undefined) return passes(first) || (first.exception === 14 && shiftedPasses(first, accountNumber));
  return EITHER.has(first.exception ?? 0) ? passes(first) || passes(second) : passes(first) && passes(second);
};

/** Exception 6: a is 4 to 8, and g and h are the same. */
const isForeignCurrency = ({ exception }: ModulusRule, accountNumber: string): boolean =>
  exception === 6 && /^[4-8]/.test(accountNumber) && accountNumber.charAt(6) === accountNumber.charAt(7);

/** Exception 14, second check: an 8th digit of 0, 1 or 9 is taken off and a 0 put in front. */
const shiftedPasses = (rule: ModulusRule, accountNumber: string): boolean =>
  /[019]$/.test(accountNumber) && weightedSum(`0000000${accountNumber.slice(0, 7)}`, rule.weights) % 11 === 0;

const rulePasses = (rule: ModulusRule, sortCode: string, accountNumber: string, table: ModulusTable): boolean => {
  // Exception 3: where c is 6 or 9 the double alternate check is not carried out.
  if (rule.exception === 3 && /^..[69]/.test(accountNumber)) return true;
  const digits = checkedSortCode(rule, sortCode, table) + accountNumber;
  const weights = weightsOf(rule, accountNumber);
  const total = rule.method === 'DBLAL' ? doubleAlternate(digits, weights) : weightedSum(digits, weights);
  const modulus = rule.method === 'MOD11' ? 11 : 10;
  const remainder = (total + (rule.exception === 1 ? EXCEPTION_1_TOTAL : 0)) % modulus;
  if (rule.exception === 4) return remainder === Number(accountNumber.slice(6));
  if (rule.exception !== 5) return remainder === 0;
  const checkDigit = Number(accountNumber.charAt(modulus === 11 ? 6 : 7));
  // Modulus 11 with 1 over would want the check digit 10: no account has it, and no digit equals it.
  return (modulus - remainder) % modulus === checkDigit;
};

const checkedSortCode = ({ exception }: ModulusRule, sortCode: string, table: ModulusTable): string => {
  if (exception === 5) return table.substituteOf(sortCode);
  if (exception === 8) return EXCEPTION_8_SORT_CODE;
  return exception === 9 ? EXCEPTION_9_SORT_CODE : sortCode;
};

const weightsOf = ({ exception, weights }: ModulusRule, accountNumber: string): readonly number[] => {
  const endsNine = accountNumber.charAt(6) === '9';
  if (exception === 2 && !accountNumber.startsWith('0')) return endsNine ? EURO_WEIGHTS_G9 : EURO_WEIGHTS;
  const noSortCode = exception === 7 || (exception === 10 && /^[09]9/.test(accountNumber));
  return noSortCode && endsNine ? weights.map((weight, index) => (index < 8 ? 0 : weight)) : weights;
};

/** The digits of each product are added, not the products. */
const doubleAlternate = (digits: string, weights: readonly number[]): number => {
  let total = 0;
  for (const [index, weight] of weights.entries()) {
    const product = weight * Number(digits.charAt(index));
    total += Math.floor(product / 100) + (Math.floor(product / 10) % 10) + (product % 10);
  }
  return total;
};
