import { expect, it } from 'vitest';
import type { Fault } from './fault.js';
import { changesAsCsv, faultsAsCsv } from './faults-csv.js';

const fault: Fault = {
  code: 'header-missing',
  severity: 'error',
  message: { en: 'There is no column ‘A, B’. Add it.', cy: 'Nid oes colofn ‘A, B’. Ychwanegwch hi.' },
  row: 3,
  column: 'A, B',
  letter: 'AA',
  columnIndex: 26,
  byteOffset: 120,
};

const row = (csv: string): string => csv.split('\r\n')[1] ?? '';

it('has one row for each fault under a header, with ends of lines as spreadsheets write them', () => {
  const csv = faultsAsCsv('a.csv', { faults: [fault, fault] });
  expect(csv.split('\r\n').map((line) => line.slice(0, 8))).toEqual(['file,row', 'a.csv,3,', 'a.csv,3,', '']);
  expect(row(csv)).toBe('a.csv,3,AA,"A, B",,,,,120,error,header-missing,"There is no column ‘A, B’. Add it.",,,,,');
});

it('speaks Welsh where asked', () => {
  expect(row(faultsAsCsv('a.csv', { faults: [fault] }, 'cy'))).toContain('Nid oes colofn');
});

const VALUES: readonly (readonly [string, string])[] = [
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['＝1', "'＝1"],
  ['say "hello"', '"say ""hello"""'],
  ['=cmd,1', '"\'=cmd,1"'],
  ['two\nlines', '"two\nlines"'],
  ['plain', 'plain'],
];

it.each(VALUES)('writes the value %j so that a spreadsheet shows and never runs it', (value, written) => {
  expect(
    changesAsCsv([{ code: 'value-spaces', row: 2, from: value, to: 'x' }])
      .split('\r\n')
      .slice(1)
      .join('\r\n'),
  ).toBe(`2,,,,value-spaces,${written},x\r\n`);
});
