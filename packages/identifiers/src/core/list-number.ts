import { digitsOf } from './digits.js';
import { type CommonCode, type Fault, found, type Parsed, type ParseOptions } from './parsed.js';

/** An entry of a list that gives numbers to things. */
export interface ListEntry {
  readonly id: string;
  readonly name: string;
  /** No longer to be used. */
  readonly ended?: boolean | undefined;
}

/** The list that a number is looked up in. This package ships none: lists age. */
export interface NumberedList {
  /** ISO date from which the list holds. */
  readonly holdsFrom: string;
  find(id: string): ListEntry | undefined;
}

/** Options of `parse`. */
export interface ListNumberOptions extends ParseOptions {
  /** Where the number is looked up. Without it the form alone is judged. */
  readonly list?: NumberedList | undefined;
}

/** `not-found`: not in the list, or in it as no longer to be used. */
export type ListNumberCode = CommonCode | 'not-found';

/** What `parse` finds in it. */
export interface ListNumberParts {
  readonly number: number;
  /** Its entry, where a list was given. Test numbers are in none. */
  readonly entry: ListEntry | undefined;
}

interface Rule {
  readonly digits: number;
  readonly testFrom: number;
  readonly faults: Readonly<Record<ListNumberCode, Fault<ListNumberCode>>>;
}

/** Reads a number from a list: digits, leading noughts dropped. */
export const parseListNumber = (
  input: unknown,
  rule: Rule,
  options: ListNumberOptions,
): Parsed<ListNumberParts, ListNumberCode> => {
  const written = digitsOf(input);
  if (written === '') return rule.faults.required;
  if (written === undefined || isNegative(input)) return rule.faults.format;
  const value = written.replace(/^0+(?=[0-9])/, '');
  if (value.length > rule.digits) return rule.faults.format;
  const number = Number(value);
  const isTest = number >= rule.testFrom;
  if (isTest && !options.testValues) return rule.faults['test-value'];
  const entry = options.list?.find(value);
  if (options.list && !isTest && (entry === undefined || entry.ended)) return rule.faults['not-found'];
  return found(value, value, { number, entry });
};

/** A minus sign is no stray punctuation before a number. */
const isNegative = (input: unknown): boolean => typeof input === 'string' && /^\s*[-\u2212]/.test(input);
