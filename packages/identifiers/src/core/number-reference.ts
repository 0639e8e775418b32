import { type CommonCode, type Fault, found, type Parsed, type ParseOptions } from './parsed.js';
import { isDigits, textOf } from './text.js';

/**
 * - `format`: not digits
 * - `too-long`: more digits than it can have
 * - `not-real`: nought
 * - `shortened`: a spreadsheet has shortened it (`1.0E+11`), so that its digits are lost
 */
export type NumberCode = CommonCode | 'too-long' | 'not-real' | 'shortened';

/** What `parse` finds in it. */
export interface NumberParts {
  readonly number: number;
  /** With leading noughts, as fixed-width files have it. */
  readonly padded: string;
}

interface Rule {
  readonly digits: number;
  /** Numbers from here up are test values. */
  readonly testFrom: number;
  readonly faults: Readonly<Record<NumberCode, Fault<NumberCode>>>;
}

const SHORTENED = /^[0-9](?:\.[0-9]+)?E\+?[0-9]{1,2}$/i;

/** Reads a reference number without a check digit: digits, leading noughts dropped. */
export const parseNumber = (input: unknown, rule: Rule, options: ParseOptions): Parsed<NumberParts, NumberCode> => {
  const text = textOf(input);
  if (text === '') return rule.faults.required;
  if (text === undefined) return rule.faults.format;
  if (SHORTENED.test(text)) return rule.faults.shortened;
  // A spreadsheet may also leave '.0' behind, or a quote in front to keep the noughts.
  const written = text.replace(/\.0$/, '').replace(/(?<=.)-|[\s'’,]/g, '');
  if (!isDigits(written)) return rule.faults.format;
  const value = written.replace(/^0+/, '');
  if (value === '') return rule.faults['not-real'];
  if (value.length > rule.digits) return rule.faults['too-long'];
  const number = Number(value);
  if (number >= rule.testFrom && !options.testValues) return rule.faults['test-value'];
  return found(value, value, { number, padded: value.padStart(rule.digits, '0') });
};
