import { readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  blpu,
  descriptor,
  dtfText,
  header,
  lpi,
  SMALLEST,
  street,
  temporaryFolder,
  trailer,
} from '../../testing/dtf-file.js';
import { openGazetteer } from '../lookup/gazetteer.js';
import { type ImportDtfOptions, importDtf } from './dtf.js';
import type { RefusalCode, RefusedRow } from './report.js';

let place: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  place = await temporaryFolder();
});
afterAll(() => place.remove());

const NOW = new Date('2026-11-24T12:00:00Z');
const run = async (source: string | Buffer, options: Partial<ImportDtfOptions> = {}) => {
  const report = await importDtf({ source: [Buffer.from(source)], target: place.at('a.gaz'), now: NOW, ...options });
  return { report, gazetteer: await openGazetteer(place.at('a.gaz')) };
};

/** A second property beside the smallest gazetteer. */
const OTHER = [blpu(999000000002), lpi(2, { uprn: 999000000002, pao: ['', 2] })];

/**
 * The fault, the records after the smallest gazetteer's (which begins at line 2), and the refusals that must come: code,
 * line and record type.
 */
const FAULTS: readonly (readonly [
  string,
  readonly string[],
  readonly (readonly [RefusalCode, number, number | undefined])[],
])[] = [
  ['a wrong field count', [...OTHER, `${blpu(999000000003)},extra`], [['wrong-field-count', 8, 21]]],
  ['a record type that is none', [...OTHER, '77,"I",1'], [['unknown-record-type', 8, 77]]],
  ['a row of words', [...OTHER, 'this is no record'], [['unknown-record-type', 8, undefined]]],
  ['a duplicate UPRN', [...OTHER, blpu(999000000002)], [['duplicate-uprn', 8, 21]]],
  ['a duplicate UPRN that is zero-padded', [...OTHER, blpu('0999000000002'.slice(1))], [['duplicate-uprn', 8, 21]]],
  ['a duplicate street', [...OTHER, street()], [['duplicate-usrn', 8, 11]]],
  ['a duplicate descriptor', [...OTHER, descriptor({ name: 'OTHER' })], [['duplicate-usrn', 8, 15]]],
  ['a duplicate LPI key', [...OTHER, lpi(2, { uprn: 999000000002, pao: ['', 3] })], [['duplicate-lpi-key', 8, 24]]],
  ['an LPI without its BLPU', [...OTHER, lpi(3, { uprn: 999000000003 })], [['lpi-without-blpu', 8, 24]]],
  ['a BLPU without an LPI', [...OTHER, blpu(999000000003)], [['blpu-without-lpi', 8, 21]]],
  [
    'an LPI whose street is missing, and its BLPU',
    [...OTHER, blpu(999000000003), lpi(3, { uprn: 999000000003, usrn: 99900009 })],
    [
      ['blpu-without-lpi', 8, 21],
      ['lpi-without-street', 9, 24],
    ],
  ],
  ['a street without a descriptor', [...OTHER, street(99900002)], [['street-without-descriptor', 8, 11]]],
  [
    'a descriptor without its street',
    [...OTHER, descriptor({ usrn: 99900003 })],
    [['descriptor-without-street', 8, 15]],
  ],
  ['a delete of what is not there', [...OTHER, blpu(999000000009, { change: 'D' })], [['nothing-to-delete', 8, 21]]],
  ['a UPRN that a spreadsheet rounded', [...OTHER, blpu('9.99E+11')], [['scientific-notation', 8, 21]]],
  ['a UPRN that is missing', [...OTHER, blpu('')], [['missing-value', 8, 21]]],
  [
    'a house number that is none',
    [lpi(2, { pao: ['', 'XIV'] }), ...OTHER.slice(0, 1), lpi(4, { uprn: 999000000002 })],
    [['not-a-number', 6, 24]],
  ],
  ['an unclosed quotation mark', [lpi(2).replace('"Y"', '"Y'), ...OTHER], [['unclosed-quote', 6, 24]]],
  [
    'a stray quotation mark',
    [descriptor({ usrn: 99900002 }).replace('MILL', 'THE "OLD" MILL'), ...OTHER],
    [['stray-quote', 6, 15]],
  ],
  ['a NUL byte', [`${lpi(3)}\0`, ...OTHER], [['nul-byte', 6, 24]]],
  ['an over-long row', [`24,${'x'.repeat(70_000)}`, ...OTHER], [['line-too-long', 6, 24]]],
];

describe('faults of a DTF file', () => {
  it.each(FAULTS)('%s: reported with its line and reason, the rest kept', async (_, records, expected) => {
    const told: RefusedRow[] = [];
    const { report, gazetteer } = await run(dtfText([...SMALLEST, ...records]), { onRefused: (row) => told.push(row) });
    expect(report.refusals.map(({ code, line, recordType }) => [code, line, recordType])).toEqual(expected);
    expect(told).toEqual(report.refusals);
    expect(report.refused).toBe(expected.length);
    expect(report.accepted).toBe(report.rows - expected.length);
    for (const { message, fix, row } of report.refusals) {
      expect(message).toMatch(/\S/);
      expect(fix).toMatch(/\S/);
      expect(row === undefined || row.length <= 200).toBe(true);
    }
    expect(gazetteer.byUprn('999000000001')?.label).toBe('1 Mill Lane, Hartwold, ZZ1 1AA');
    expect(gazetteer.byUprn('999000000002')?.status).toBe('approved');
  });

  it('bad bytes in a UTF-8 file', async () => {
    const good = dtfText([...SMALLEST, descriptor({ language: 'CYM', name: 'LÔN Y FELIN' })]);
    const lines = good.split('\r\n');
    const bytes = Buffer.concat([
      Buffer.from(`${lines.slice(0, -2).join('\r\n')}\r\n24,"I",4,`),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`\r\n${trailer(6)}\r\n`),
    ]);
    const { report, gazetteer } = await run(bytes);
    expect(report.refusals).toMatchObject([{ code: 'bad-encoding', line: 7, recordType: 24 }]);
    expect(report.encoding).toBe('utf-8');
    expect(gazetteer.byUsrn('99900001', { language: 'cy' })?.name).toBe('Lôn y Felin');
  });

  it('a truncated last line, with and without an open quotation mark', async () => {
    for (const cut of [lpi(2).slice(0, 60), lpi(2).slice(0, 12)]) {
      const text = `${[header(), ...SMALLEST, cut].join('\r\n')}`;
      const { report } = await run(text);
      expect(report.refusals).toMatchObject([{ code: 'truncated-last-line', line: 6 }]);
      expect(report.findings.map(({ code }) => code)).toEqual(['missing-trailer']);
    }
  });

  it('a whole last line without a line ending is no fault', async () => {
    const { report } = await run(dtfText(SMALLEST).trimEnd());
    expect(report.refused).toBe(0);
    expect(report.findings).toEqual([]);
  });

  it('zero-padded UPRNs are their values', async () => {
    const { report, gazetteer } = await run(
      dtfText([street(), descriptor(), blpu('000000199356'), lpi(1, { uprn: '000000199356' })]),
    );
    expect(report.refused).toBe(0);
    expect(report.warnedByCode['zero-padded']).toBe(2);
    expect(gazetteer.byUprn('199356')?.uprn).toBe('199356');
    expect(gazetteer.byUprn('000000199356')?.uprn).toBe('199356');
  });

  it.each([
    ['a missing header', [...SMALLEST, trailer(4)], 'missing-header'],
    ['a missing trailer', [header(), ...SMALLEST], 'missing-trailer'],
    ['a trailer that counts otherwise', [header(), ...SMALLEST, trailer(7)], 'trailer-count-mismatch'],
    ['rows after the trailer', [header(), ...SMALLEST, trailer(4), ...OTHER], 'rows-after-trailer'],
    ['a change-only update', [header().replace('"F"', '"C"'), ...SMALLEST, trailer(4)], 'change-only-update'],
  ])('%s is found', async (_, rows, code) => {
    const { report } = await run(`${rows.join('\n')}\n`);
    expect(report.findings.map((finding) => finding.code)).toContain(code);
    expect(report.refused).toBe(0);
  });

  it('shows late refusals as they stand in the file, where it can be read again', async () => {
    await writeFile(place.at('orphan.csv'), dtfText([...SMALLEST, lpi(3, { uprn: 999000000003 })]));
    const { report } = await run('', { source: place.at('orphan.csv'), refusedFile: place.at('refused.ndjson') });
    expect(report.refusals).toMatchObject([{ code: 'lpi-without-blpu', row: lpi(3, { uprn: 999000000003 }) }]);
    const written = (await readFile(place.at('refused.ndjson'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(written).toEqual(report.refusals);
  });
});

it('survives whatever bytes it is given', async () => {
  const cell = fc.constantFrom(
    '21',
    '24',
    '15',
    '11',
    '10',
    '99',
    '"',
    ',',
    '\n',
    '"I"',
    '999000000001',
    '1',
    '2020-01-01',
    '\0',
    'é',
    '\r\n',
  );
  const junk = fc.oneof(
    fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
    fc.array(cell, { maxLength: 120 }).map((cells) => Buffer.from(cells.join(''))),
  );
  await fc.assert(
    fc.asyncProperty(junk, async (bytes) => {
      // The smallest gazetteer stands before it, so that there always is something to keep.
      const { gazetteer } = await run(Buffer.concat([Buffer.from(dtfText(SMALLEST)), bytes]));
      expect(gazetteer.byUprn('999000000001')?.uprn).toBe('999000000001');
    }),
    { seed: 41, numRuns: 400 },
  );
});
