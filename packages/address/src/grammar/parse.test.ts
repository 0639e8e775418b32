import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddressBaseRecord, parseDtfRecord } from './parse.js';

const street =
  '11|I|1|99900001|1|9901|2|1995-01-01|1|8|0|2024-03-01|2025-06-15|1995-01-01||560010.00|440020.50|560100.00|440020.00|1';
const descriptor = '15|I|2|99900001|MILL LANE|SKELBY|HARTWOLD|HARTWOLD|ENG';
const blpu =
  '21|I|3|999000000001|1|2|2008-06-03|RD06|999000000009|560011.10|440021.00|1|9901|2008-06-03||2025-06-15|2024-03-01|THACKRAY LTD|E05999001||||';
const lpi =
  '24|I|4|999000000001|9901L000000001|ENG|1|2008-06-03||2024-03-01|2025-06-15|||||FLAT 2|14|A||||99900001||Y|ZZ1 1AA|HARTWOLD|Y||| ';
const fields = (row: string) => row.split('|');
const change = (row: string, position: number, value: string) => fields(row).with(position - 1, value);

describe('parseDtfRecord', () => {
  it('reads a street', () => {
    const parsed = parseDtfRecord(fields(street));
    expect(parsed).toMatchObject({
      ok: true,
      kind: 'street',
      changeType: 'I',
      warnings: [],
      record: { usrn: '99900001', recordType: 1, start: { easting: 560010, northing: 440020.5 }, classification: 8 },
    });
  });
  it('reads a street descriptor', () => {
    expect(parseDtfRecord(fields(descriptor))).toMatchObject({
      kind: 'street-descriptor',
      record: { description: 'MILL LANE', locality: 'SKELBY', town: 'HARTWOLD', language: 'ENG' },
    });
  });
  it('reads a BLPU', () => {
    expect(parseDtfRecord(fields(blpu))).toMatchObject({
      kind: 'blpu',
      warnings: [],
      record: {
        uprn: '999000000001',
        parentUprn: '999000000009',
        classification: 'RD06',
        organisation: 'THACKRAY LTD',
        easting: 560011.1,
      },
    });
  });
  it('reads an LPI', () => {
    expect(parseDtfRecord(fields(lpi))).toMatchObject({
      kind: 'lpi',
      record: {
        key: '9901L000000001',
        sao: { text: 'FLAT 2' },
        pao: { startNumber: 14, startSuffix: 'A' },
        usrn: '99900001',
        postcode: 'ZZ1 1AA',
      },
    });
  });
  it('reads header, metadata and trailer', () => {
    expect(parseDtfRecord(fields('10|HARTWOLD|9901|2026-01-05|1|2026-01-05|000000|7.3|F'))).toMatchObject({
      kind: 'header',
      record: { custodianCode: 9901, version: '7.3', fileType: 'F' },
    });
    expect(parseDtfRecord(fields('29|NAME|SCOPE'))).toMatchObject({ kind: 'metadata', record: { name: 'NAME' } });
    expect(parseDtfRecord(fields('99|0|4|2026-01-05|000000'))).toMatchObject({
      kind: 'trailer',
      record: { recordCount: 4 },
    });
  });
  it.each(['25|I|1|anything|at all', '26|I|2', '27|I|3|x', '98|whatever'])('counts %s without reading it', (row) => {
    expect(parseDtfRecord(fields(row))).toMatchObject({ ok: true, kind: 'other' });
  });
});

/** The fault, the row, and the code that it must be told by. */
const REFUSED: readonly (readonly [string, readonly string[], string])[] = [
  ['an unknown record type', fields('77|I|1'), 'unknown-record-type'],
  ['words', ['hello, world'], 'unknown-record-type'],
  ['nothing', [], 'unknown-record-type'],
  ['a field too few', fields(blpu).slice(0, -1), 'wrong-field-count'],
  ['a field too many', [...fields(lpi), 'x'], 'wrong-field-count'],
  ['no UPRN', change(blpu, 4, ''), 'missing-value'],
  ['a UPRN of letters', change(blpu, 4, 'ABC'), 'not-a-number'],
  ['a UPRN that a spreadsheet rounded', change(blpu, 4, '1.00E+11'), 'scientific-notation'],
  ['a UPRN of 13 digits', change(blpu, 4, '1234567890123'), 'too-long'],
  ['an unknown status', change(blpu, 5, '2'), 'unknown-code'],
  ['an unknown language', change(lpi, 6, 'FRA'), 'unknown-code'],
  ['an unknown change type', change(lpi, 2, 'X'), 'unknown-code'],
  ['a house number that is none', change(lpi, 17, '14A'), 'not-a-number'],
  ['a suffix that is too long to be one', change(lpi, 18, 'ABC'), 'too-long'],
];

/** The fault, the row, the code, and what becomes of the value. */
const WARNED: readonly (readonly [string, readonly string[], string, object])[] = [
  ['a zero-padded UPRN is its value', change(blpu, 4, '000000199356'), 'zero-padded', { uprn: '199356' }],
  ['a zero-padded USRN is its value', change(lpi, 22, '00900001'), 'zero-padded', { usrn: '900001' }],
  ['a bad date is dropped', change(blpu, 14, '2008-02-30'), 'not-a-date', { startDate: undefined }],
  ['a missing date is said', change(blpu, 14, ''), 'missing-value', { startDate: undefined }],
  ['a bad coordinate is dropped', change(blpu, 10, '56o011'), 'not-a-number', { easting: undefined }],
  ['an unknown RPC is dropped', change(blpu, 12, '8'), 'unknown-code', { rpc: undefined }],
  [
    'a long text is kept',
    change(lpi, 16, 'X'.repeat(91)),
    'too-long',
    { sao: expect.objectContaining({ text: 'X'.repeat(91) }) },
  ],
];

describe('faults of a record', () => {
  it.each(REFUSED)('refuses %s', (_, row, code) => {
    const parsed = parseDtfRecord(row);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    const fault = parsed.faults.find((one) => one.code === code);
    expect(fault?.message).toMatch(/\S/);
    expect(fault?.fix).toMatch(/\S/);
  });
  it.each(WARNED)('%s', (_, row, code, record) => {
    const parsed = parseDtfRecord(row);
    expect(parsed).toMatchObject({ ok: true, record });
    expect(parsed.ok && parsed.warnings.map((warning) => warning.code)).toContain(code);
  });
  it('names the field, its position and its value', () => {
    const parsed = parseDtfRecord(change(blpu, 4, 'ABC'));
    expect(parsed.ok || parsed.faults[0]).toMatchObject({
      field: 'UPRN',
      position: 4,
      message: expect.stringContaining('"ABC"'),
    });
  });
});

describe('parseAddressBaseRecord', () => {
  const v1 = fields(
    '11|I|1|99900001|1|9901|2|1995-01-01|1|8|0|1995-01-01||2025-06-15|2024-03-01|560010.00|440020.00|560100.00|440020.00|1',
  );
  const v2 = v1.toSpliced(17, 0, '53.1', '-0.1').toSpliced(21, 0, '53.1', '-0.1');
  it.each([
    ['v1', v1],
    ['v2', v2],
  ])('reads a street of %s', (_, row) => {
    expect(parseAddressBaseRecord(row)).toMatchObject({
      ok: true,
      kind: 'street',
      record: { end: { easting: 560100 }, startDate: '1995-01-01' },
    });
  });
});

it('never throws, whatever the fields are', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('', '11', '21', '24', '999000000001', 'ENG', '1', '2020-01-01', '"', '\u0000'),
  );
  const type = fc.constantFrom(
    '10',
    '11',
    '12',
    '13',
    '14',
    '15',
    '21',
    '22',
    '23',
    '24',
    '28',
    '29',
    '30',
    '31',
    '32',
    '98',
    '99',
    'x',
  );
  fc.assert(
    fc.property(type, fc.array(cell, { maxLength: 35 }), (first, rest) => {
      for (const parse of [parseDtfRecord, parseAddressBaseRecord]) {
        const parsed = parse([first, ...rest]);
        if (!parsed.ok) expect(parsed.faults.length).toBeGreaterThan(0);
      }
    }),
    { seed: 5, numRuns: 5000 },
  );
});
