import type { Fault, FaultMessage } from './fault.js';
import type { Change, Report } from './report.js';

const FAULT_COLUMNS = [
  'file',
  'row',
  'letter',
  'column',
  'field',
  'pointer',
  'line',
  'character',
  'byteOffset',
  'severity',
  'code',
  'message',
  'value',
  'fix',
  'suggestion',
  'clause',
  'rule',
] as const;

const CHANGE_COLUMNS = ['row', 'letter', 'column', 'byteOffset', 'code', 'from', 'to'] as const;

/** A spreadsheet runs a cell that begins so as a formula, wide forms of the characters too. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

const cell = (value: string | number | undefined): string => {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const table = <Name extends string>(
  columns: readonly Name[],
  rows: readonly Readonly<Partial<Record<Name, string | number>>>[],
): string =>
  [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');

/**
 * The listed faults of a report as CSV, one a row, with a header, for a spreadsheet: a value that it would run as a formula has
 * an apostrophe before it.
 *
 * @param file what the file is called, for the first column
 */
export const faultsAsCsv = (
  file: string,
  { faults }: Pick<Report, 'faults'>,
  language: keyof FaultMessage = 'en',
): string =>
  table(
    FAULT_COLUMNS,
    faults.map(({ message, columnIndex: _, ...fault }: Fault) => ({ ...fault, file, message: message[language] })),
  );

/** What a fix changed as CSV, one change a row, made safe as `faultsAsCsv` does. */
export const changesAsCsv = (changes: readonly Change[]): string => table(CHANGE_COLUMNS, changes);
