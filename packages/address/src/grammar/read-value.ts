import type { RecordFaultCode } from './fault.js';
import type { Field } from './field.js';

type ValueFaultCode = Exclude<RecordFaultCode, 'unknown-record-type' | 'wrong-field-count' | 'missing-value'>;

/** A value that is not as its field says, with what can be used of it. */
export class FlawedValue {
  readonly fault: ValueFaultCode;
  readonly value: string | undefined;

  constructor(fault: ValueFaultCode, value?: string) {
    this.fault = fault;
    this.value = value;
  }
}

/** Values read most often need no object of their own: imports read tens of millions. `undefined` is an empty value. */
export type ReadValue = string | number | undefined | FlawedValue;

const NOT_A_NUMBER = new FlawedValue('not-a-number');
const SCIENTIFIC_NOTATION = new FlawedValue('scientific-notation');
const TOO_LONG = new FlawedValue('too-long');
const NOT_A_DATE = new FlawedValue('not-a-date');
const NOT_A_TIME = new FlawedValue('not-a-time');
const UNKNOWN_CODE = new FlawedValue('unknown-code');

const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d+$/i;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const TIME = /^(?:[01]\d|2[0-3]):?[0-5]\d:?(?:[0-5]\d(?:\.\d+)?)?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The whole number in digits from `from` up to but without `to`; -1 where another character stands there. */
const digitsAt = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
};

/** Tells whether a text is a real date, `YYYY-MM-DD`. */
export const isDate = (text: string): boolean => {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const [year, month, day] = [digitsAt(text, 0, 4), digitsAt(text, 5, 7), digitsAt(text, 8, 10)];
  if (year < 0 || month < 1 || day < 1) return false;
  const days = DAYS[month - 1] ?? 0;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && !leap ? 28 : days);
};

const withoutZeros = (text: string): string =>
  text.charCodeAt(0) === 48 && text.length > 1 ? text.replace(/^0+(?=.)/, '') : text;

const wrongNumber = (text: string): FlawedValue => (SCIENTIFIC.test(text) ? SCIENTIFIC_NOTATION : NOT_A_NUMBER);

/** Identifiers stay text: they are names, not quantities, and 12 digits are no number to calculate with. */
const isIdentifier = (field: Field) => field.length >= 8;

const readWhole = (field: Field, text: string): ReadValue => {
  const number = digitsAt(text, 0, text.length);
  if (number < 0) return wrongNumber(text);
  const digits = withoutZeros(text);
  if (digits.length > field.length) return TOO_LONG;
  if (!isIdentifier(field)) return number;
  return digits.length === text.length ? digits : new FlawedValue('zero-padded', digits);
};

/** Reads one value by its field's kind, length and code list. White space around it does not count. */
export const readValue = (field: Field, raw: string): ReadValue => {
  const text = raw.trim();
  if (text === '') return undefined;
  if (field.codes && !Object.hasOwn(field.codes, withoutZeros(text))) return UNKNOWN_CODE;
  switch (field.kind) {
    case 'I':
      return readWhole(field, text);
    case 'N':
      return DECIMAL.test(text) ? Number(text) : wrongNumber(text);
    case 'D':
      return isDate(text) ? text : NOT_A_DATE;
    case 'H':
      return TIME.test(text) ? text : NOT_A_TIME;
    case 'T':
      return field.length > 0 && text.length > field.length ? new FlawedValue('too-long', text) : text;
  }
};
