/** Why a record, or a value in it, is not as the format says. */
export type RecordFaultCode =
  | 'unknown-record-type'
  | 'wrong-field-count'
  | 'missing-value'
  | 'not-a-number'
  | 'scientific-notation'
  | 'not-a-date'
  | 'not-a-time'
  | 'unknown-code'
  | 'too-long'
  | 'zero-padded';

/** One fault of a record: what is wrong, in which field, and what to do. */
export interface RecordFault {
  readonly code: RecordFaultCode;
  /** Field name, where the fault is a field's. */
  readonly field?: string | undefined;
  /** Field position counted from 1. */
  readonly position?: number | undefined;
  /** What is wrong, with the value as it stands in the file. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

const show = (value: string) => `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;

/** The words of each fault of a value. */
export const valueFault = (
  code: Exclude<RecordFaultCode, 'unknown-record-type' | 'wrong-field-count'>,
  field: string,
  position: number,
  value: string,
  detail: string | number = '',
): RecordFault => {
  const at = `${field} (field ${position})`;
  const words: Record<typeof code, readonly [string, string]> = {
    'missing-value': [`${at} is empty`, `Give ${field} a value in the gazetteer and export again`],
    'not-a-number': [
      `${at} is ${show(value)}, which is not a whole or decimal number`,
      'Correct the number; check that no comma before it is missing or unquoted',
    ],
    'scientific-notation': [
      `${at} is ${show(value)}: a spreadsheet has rounded it`,
      'Export again from the gazetteer and do not open the file in a spreadsheet',
    ],
    'not-a-date': [`${at} is ${show(value)}, which is no date of the form YYYY-MM-DD`, 'Write the date as YYYY-MM-DD'],
    'not-a-time': [`${at} is ${show(value)}, which is no time of the form HHMMSS`, 'Write the time as HHMMSS'],
    'unknown-code': [`${at} is ${show(value)}, which is not on its code list (${detail})`, `Use one of ${detail}`],
    'too-long': [`${at} is ${value.length} characters or digits long, more than ${detail}`, `Shorten it to ${detail}`],
    'zero-padded': [`${at} is ${show(value)}, written with leading zeros`, 'Nothing: it is read as its value'],
  };
  const [message, fix] = words[code];
  return { code, field, position, message, fix };
};
