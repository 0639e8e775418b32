import type { RecordFaultCode } from './fault.js';
import type { Field } from './field.js';

/** A value read, with the fault found in it. `undefined` is an empty value. */
export type ReadValue = {
  readonly value: string | number | undefined;
  readonly fault?: Exclude<RecordFaultCode, 'unknown-record-type' | 'wrong-field-count' | 'missing-value'>;
};

const EMPTY: ReadValue = { value: undefined };
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d+$/i;
const WHOLE = /^\d+$/;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(?:[01]\d|2[0-3]):?[0-5]\d:?(?:[0-5]\d(?:\.\d+)?)?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Tells whether a text is a real date, `YYYY-MM-DD`. */
export const isDate = (text: string): boolean => {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const days = DAYS[month - 1] ?? 0;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && !leap ? 28 : days);
};

/** Identifiers stay text: they are names, not quantities, and 12 digits are no number to calculate with. */
const isIdentifier = (field: Field) => field.kind === 'I' && field.length >= 8;

const readWhole = (field: Field, text: string): ReadValue => {
  if (SCIENTIFIC.test(text)) return { value: undefined, fault: 'scientific-notation' };
  if (!WHOLE.test(text)) return { value: undefined, fault: 'not-a-number' };
  const digits = text.replace(/^0+(?=\d)/, '');
  if (digits.length > field.length) return { value: undefined, fault: 'too-long' };
  if (isIdentifier(field)) return digits === text ? { value: digits } : { value: digits, fault: 'zero-padded' };
  return { value: Number(digits) };
};

const readDecimal = (text: string): ReadValue => {
  if (SCIENTIFIC.test(text)) return { value: undefined, fault: 'scientific-notation' };
  return DECIMAL.test(text) ? { value: Number(text) } : { value: undefined, fault: 'not-a-number' };
};

/** Reads one value by its field's kind, length and code list. White space around it does not count. */
export const readValue = (field: Field, raw: string): ReadValue => {
  const text = raw.trim();
  if (text === '') return EMPTY;
  if (field.codes && !Object.hasOwn(field.codes, text.replace(/^0+(?=\d)/, '')))
    return { value: undefined, fault: 'unknown-code' };
  switch (field.kind) {
    case 'I':
      return readWhole(field, text);
    case 'N':
      return readDecimal(text);
    case 'D':
      return isDate(text) ? { value: text } : { value: undefined, fault: 'not-a-date' };
    case 'H':
      return TIME.test(text) ? { value: text } : { value: undefined, fault: 'not-a-time' };
    case 'T':
      return field.length > 0 && text.length > field.length ? { value: text, fault: 'too-long' } : { value: text };
  }
};
