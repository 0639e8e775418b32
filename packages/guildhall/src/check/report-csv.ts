import type { Change, Fault, Report } from '@guildhall/datasets';
import { stringify } from 'csv-stringify/sync';
import type { Language } from './print-report.js';

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

/** A table that spreadsheets open without running a cell as a formula. */
const table = (columns: readonly string[], rows: readonly object[]): string =>
  stringify([...rows], { header: true, columns: [...columns], escape_formulas: true, record_delimiter: 'windows' });

/** The faults of a report as CSV, one a row. */
export const faultsAsCsv = (file: string, { faults }: Report, language: Language): string =>
  table(
    FAULT_COLUMNS,
    faults.map((fault: Fault) => ({ ...fault, file, message: fault.message[language] })),
  );

/** What a fix changed as CSV, one change a row. */
export const changesAsCsv = (changes: readonly Change[]): string => table(CHANGE_COLUMNS, changes);
