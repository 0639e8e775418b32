import { describe, expect, it } from 'vitest';
import { checkDataset } from '../check/check-dataset.js';
import { loadStandard } from '../standards/index.js';
import { checkRecords } from './index.js';

const HEADER = '10,"HARTWOLD",9901,2026-01-05,1,2026-01-05,000000,"7.3","F"';
const STREET =
  '11,"I",1,99900001,1,9901,2,1995-01-01,1,8,0,2024-03-01,2025-06-15,1995-01-01,,562400.00,456500.00,562500.00,456500.00,1';
const NAME = '15,"I",2,99900001,"MILL LANE","","HARTWOLD","HARTWOLD","ENG"';
const BLPU =
  '21,"I",3,999000000001,1,2,2001-01-01,"RD04",,562498.00,456510.00,1,9901,2001-01-01,,2025-06-15,2024-03-01,"","E05999001","",,,""';
const LPI =
  '24,"I",4,999000000001,"9901L000000001","ENG",1,2001-01-01,,2024-03-01,2025-06-15,,"",,"","",1,"",,"","",99900001,"","Y","ZZ1 1AA","HARTWOLD","Y",,,""';
const TRAILER = '99,0,4,2026-01-05,000000';
const GOOD: readonly string[] = [HEADER, STREET, NAME, BLPU, LPI, TRAILER];

const options = { testValues: true, today: '2026-11-25' };
const bytesOf = (lines: readonly string[], end = '\r\n'): Uint8Array =>
  new TextEncoder().encode(lines.map((line) => line + end).join(''));
const check = async (source: Uint8Array, more = {}) =>
  checkRecords(source, await loadStandard('dtf-7-3'), { ...options, ...more });

/** `row type column code rule` of each fault. */
const faultsOf = async (lines: readonly string[], more = {}) =>
  (await check(bytesOf(lines), more)).faults.map(({ row, recordType, column, code, rule }) =>
    [row, recordType ?? '-', column ?? '-', code, rule ?? ''].join(' ').trim(),
  );

const replaced = (line: string, from: string, to: string): readonly string[] =>
  GOOD.map((each) => (each === line ? each.replace(from, to) : each));

it('passes an export that is right, and counts its records', async () => {
  const bytes = bytesOf(GOOD);
  const report = await check(bytes);
  expect(report).toMatchObject({ kind: 'records', passes: true, rows: 6, bytes: bytes.length, faults: [], limits: [] });
  expect(report.encoding).toEqual({ name: 'ascii', byteOrderMark: false });
});

describe('a fault of one record', () => {
  const CASES: readonly (readonly [string, line: string, from: string, to: string, readonly string[]])[] = [
    ['a type that there is not', NAME, '15,', '16,', ['3 - RECORD_IDENTIFIER record-unknown-type unknown-record-type']],
    ['a missing comma', NAME, '"",', '', ['3 15 - record-field-count wrong-field-count']],
    [
      'a needed value that is missing',
      LPI,
      '"9901L000000001"',
      '""',
      ['5 24 LPI_KEY record-value-missing missing-value'],
    ],
    [
      'a mandatory value that is missing',
      BLPU,
      '562498.00',
      '',
      ['4 21 X_COORDINATE record-value-warning missing-value', '4 21 X_COORDINATE record-semantic coordinates-missing'],
    ],
    [
      'a date that there is not',
      BLPU,
      '2001-01-01,"RD04"',
      '2001-02-30,"RD04"',
      ['4 21 BLPU_STATE_DATE record-value-wrong not-a-date'],
    ],
    [
      'a number that a spreadsheet rounded',
      BLPU,
      '999000000001',
      '9.99E+11',
      ['4 21 UPRN record-value-wrong scientific-notation', '5 24 UPRN record-parent-missing'],
    ],
    [
      'a code that is on no list',
      BLPU,
      '1,2,2001',
      '4,2,2001',
      ['4 21 LOGICAL_STATUS record-value-wrong unknown-code'],
    ],
    [
      'a text that is too long',
      NAME,
      'MILL LANE',
      'A'.repeat(111),
      ['3 15 STREET_DESCRIPTOR record-value-wrong too-long'],
    ],
    ['leading zeros', LPI, '99900001,"","Y"', '099900001,"","Y"', ['5 24 USRN record-value-warning zero-padded']],
    ['a postcode that is none', LPI, 'ZZ1 1AA', 'ZZ1 1A', ['5 24 POSTCODE record-value-wrong postcode']],
    [
      'a status that the state does not fit',
      BLPU,
      '1,2,2001',
      '1,4,2001',
      ['4 21 BLPU_STATE record-semantic status-does-not-fit-state'],
    ],
    [
      'an end before the start',
      BLPU,
      '9901,2001-01-01,',
      '9901,2001-01-01,2000-01-01',
      ['4 21 END_DATE record-semantic end-before-start', '4 21 END_DATE record-semantic end-date-not-allowed'],
    ],
    [
      'a point in the sea beyond',
      BLPU,
      '562498.00',
      '4250.10',
      ['4 21 X_COORDINATE record-semantic coordinates-outside'],
    ],
    [
      'a date to come, by the name that a street gives it',
      STREET,
      '2025-06-15,1995-01-01',
      '2025-06-15,2027-01-01',
      ['2 11 STREET_START_DATE record-semantic date-in-future'],
    ],
    [
      'neither number nor text',
      LPI,
      ',1,"",,"","",99',
      ',,"",,"","",99',
      ['5 24 PAO_TEXT record-semantic pao-missing'],
    ],
    [
      'a mark that does not close on a line with others',
      NAME,
      '"MILL LANE"',
      '"MILL LANE',
      ['3 - - quote-stray', '3 15 - record-field-count wrong-field-count'],
    ],
    [
      'a mark that does not close on its line',
      STREET,
      '"I"',
      '"I',
      ['2 - - quote-unclosed', '2 11 CHANGE_TYPE record-value-wrong unknown-code'],
    ],
  ];

  it.each(CASES)('%s', async (_name, line, from, to, expected) => {
    expect(replaced(line, from, to)).not.toEqual(GOOD);
    expect(await faultsOf(replaced(line, from, to))).toEqual(expected);
  });
});

describe('records that do not belong together', () => {
  const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['no header', GOOD.slice(1), ['1 11 - record-header-missing']],
    ['no trailer', GOOD.slice(0, -1), ['5 - - record-trailer-missing']],
    ['a trailer with another count', replaced(TRAILER, ',4,', ',40,'), ['6 99 RECORD_COUNT record-trailer-count']],
    ['a record after the trailer', [HEADER, STREET, NAME, BLPU, TRAILER, LPI], ['6 24 - record-after-trailer']],
    ['no street', [HEADER, BLPU, LPI, '99,0,2,2026-01-05,000000'], ['3 24 USRN record-parent-missing']],
    ['no BLPU', [HEADER, STREET, NAME, LPI, '99,0,3,2026-01-05,000000'], ['4 24 UPRN record-parent-missing']],
    ['parents that come later', [HEADER, LPI, BLPU, NAME, STREET, TRAILER], []],
    [
      'a BLPU twice',
      [HEADER, STREET, NAME, BLPU, BLPU, LPI, '99,0,5,2026-01-05,000000'],
      ['5 21 UPRN record-duplicate'],
    ],
    [
      'a second approved address in one language',
      [HEADER, STREET, NAME, BLPU, LPI, LPI.replace('L000000001', 'L000000002'), '99,0,5,2026-01-05,000000'],
      ['6 24 UPRN record-semantic second-approved-lpi'],
    ],
    [
      'a second address in another language, and an alternative',
      [
        HEADER,
        STREET,
        NAME,
        BLPU,
        LPI,
        LPI.replace('L000000001', 'L000000002').replace('ENG', 'CYM'),
        LPI.replace('L000000001', 'L000000003').replace('"ENG",1', '"ENG",3'),
        '99,0,6,2026-01-05,000000',
      ],
      [],
    ],
  ];

  it.each(CASES)('%s', async (_name, lines, expected) => {
    expect(await faultsOf(lines)).toEqual(expected);
  });

  it('does not ask a change-only update for what did not change, and says so', async () => {
    const report = await check(bytesOf([HEADER.replace('"F"', '"C"'), LPI, LPI.replace('"I"', '"U"'), '99,0,2,,']));
    expect(report.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.limits.map(({ en }) => en)).toEqual([expect.stringContaining('change-only')]);
  });
});

it('says where: byte, letter, value, clause, and what to do in both languages', async () => {
  const lines = replaced(BLPU, '2001-01-01,"RD04"', '2001-02-30,"RD04"');
  const bytes = bytesOf(lines);
  const { faults } = await check(bytes);
  const [fault] = faults;
  expect(fault).toMatchObject({
    row: 4,
    recordType: 21,
    column: 'BLPU_STATE_DATE',
    letter: 'G',
    columnIndex: 6,
    value: '2001-02-30',
    clause: 'DTF 7.3, record layouts, type 21, BLPU_STATE_DATE',
    message: {
      en: expect.stringContaining('Write the date as YYYY-MM-DD.'),
      cy: expect.stringContaining('nad yw’n ddyddiad'),
    },
  });
  const at = fault?.byteOffset ?? 0;
  expect(new TextDecoder().decode(bytes.subarray(at, at + 10))).toBe('2001-02-30');
});

const windows1252 = (lines: readonly string[]): Uint8Array =>
  Uint8Array.from(
    bytesOf(lines).length > 0 ? [...lines.map((line) => `${line}\r\n`).join('')].map((c) => c.charCodeAt(0)) : [],
  );
const utf16 = (lines: readonly string[]): Uint8Array => {
  const text = `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
  return Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
};
const ACCENTED = replaced(NAME, 'MILL LANE', 'CAFÉ LANE');

it.each([
  ['UTF-8', bytesOf(ACCENTED), 'utf-8', []],
  ['windows-1252', windows1252(ACCENTED), 'windows-1252', ['encoding-windows-1252']],
  ['UTF-16', utf16(ACCENTED), 'utf-16le', ['encoding-utf-16']],
] as const)('reads %s', async (_name, bytes, encoding, codes) => {
  const report = await check(bytes);
  expect(report.encoding.name).toBe(encoding);
  expect(report.faults.map(({ code }) => code)).toEqual(codes);
});

it('finds a place in UTF-16 too', async () => {
  const bytes = utf16(replaced(LPI, 'ZZ1 1AA', 'ZZ1 1A'));
  const at = (await check(bytes)).faults.find(({ column }) => column === 'POSTCODE')?.byteOffset ?? 0;
  expect(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + 12))).toBe('ZZ1 1A');
});

it('reads tabs and semicolons, and says that commas are wanted', async () => {
  expect(await faultsOf(GOOD.map((line) => line.replaceAll(',', ';')))).toEqual(['1 - - delimiter-not-comma']);
});

it('refuses test values where they are not allowed', async () => {
  const { faults } = await check(bytesOf(GOOD), { testValues: false });
  expect(faults.map(({ column }) => column)).toEqual(['USRN', 'UPRN', 'POSTCODE']);
});

it('names OS AddressBase Premium where it is given instead, and stops', async () => {
  const blpu = `21,"I",1,1,1,2,2001-01-01,,562498.00,456510.00,51.5,-0.1,1,9901,"E",2001-01-01,,2025-06-15,2024-03-01,"D","ZZ1 1AA",0`;
  const report = await check(bytesOf([HEADER, blpu, blpu, blpu]));
  expect(report.faults.map(({ row, code }) => [row, code])).toEqual([[2, 'record-other-format']]);
  expect(report.limits).toHaveLength(1);
});

it.each([
  ['nothing', '', ['file-empty']],
  ['a PDF', '%PDF-1.7', ['file-not-text']],
  ['prose', 'Dear council', ['record-header-missing', 'record-unknown-type', 'record-trailer-missing']],
] as const)('reports %s', async (_name, text, codes) => {
  const report = await check(new TextEncoder().encode(text));
  expect(report.passes).toBe(false);
  expect(report.faults.map(({ code }) => code)).toEqual(codes);
});

it('counts all faults and lists as many as are asked for, however the bytes are cut', async () => {
  const bytes = bytesOf([HEADER, ...Array.from({ length: 500 }, () => 'oops'), TRAILER]);
  async function* cut() {
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
  }
  const whole = await check(bytes, { maxFaults: 3 });
  expect(whole.counts.byCode).toEqual({ 'record-unknown-type': 500, 'record-trailer-count': 1 });
  expect(whole.faults).toHaveLength(3);
  expect(whole.truncated).toBe(true);
  expect(await checkRecords(cut(), await loadStandard('dtf-7-3'), { ...options, maxFaults: 3 })).toEqual(whole);
});

it('passes over a row that is too large and reads on', async () => {
  const lines = [HEADER, STREET, `15,"I",2,99900001,${'A'.repeat(4000)}`, NAME, BLPU, LPI, TRAILER];
  expect(await faultsOf(lines, { maxRowBytes: 1024 })).toEqual(['3 - - row-too-large']);
});

it('is what checkDataset does with a standard of records', async () => {
  const standard = await loadStandard('dtf-7-3');
  expect(await checkDataset(bytesOf(GOOD), standard, options)).toEqual(await check(bytesOf(GOOD)));
});

it('refuses a standard without rules for records', async () => {
  const standard = await loadStandard('brownfield-land');
  await expect(checkRecords(bytesOf(GOOD), standard)).rejects.toThrow('has no rules for records');
});
