import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blpu, descriptor, dtfText, lpi, SMALLEST, street, temporaryFolder } from '../../testing/dtf-file.js';
import { openGazetteer } from '../lookup/gazetteer.js';
import { type ImportDtfOptions, importDtf } from './dtf.js';
import { ImportError } from './import-error.js';

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

describe('changes in one file', () => {
  it('are applied in its order', async () => {
    const { report, gazetteer } = await run(
      dtfText([
        ...SMALLEST,
        ...OTHER,
        blpu(999000000002, { change: 'U', classification: 'RD06' }),
        lpi(2, { uprn: 999000000002, change: 'U', pao: ['', 22] }),
        lpi(1, { change: 'D' }),
        blpu(999000000001, { change: 'D' }),
        blpu(999000000004, { change: 'U' }),
        lpi(4, { uprn: 999000000004, change: 'U', pao: ['', 4] }),
      ]),
    );
    expect(report.refused).toBe(0);
    expect(report.warnedByCode).toEqual({ 'update-of-unknown': 2 });
    expect(gazetteer.byUprn('999000000001')).toBeUndefined();
    expect(gazetteer.byUprn('999000000002')).toMatchObject({
      classification: 'RD06',
      label: '22 Mill Lane, Hartwold, ZZ1 1AA',
    });
    expect(gazetteer.byUprn('999000000004')?.label).toBe('4 Mill Lane, Hartwold, ZZ1 1AA');
  });
  it('may delete and insert again', async () => {
    const { report, gazetteer } = await run(
      dtfText([...SMALLEST, blpu(undefined, { change: 'D' }), blpu(undefined, { classification: 'RD02' })]),
    );
    expect(report.refused).toBe(0);
    expect(gazetteer.byUprn('999000000001')?.classification).toBe('RD02');
  });
});

describe('warnings', () => {
  it.each([
    ['two approved LPIs in one language', [lpi(2, { pao: ['', 3] })], 'two-approved-lpis'],
    [
      'a parent that is not in the file',
      [blpu(999000000002, { parent: 999000000008 }), lpi(2, { uprn: 999000000002 })],
      'parent-not-in-file',
    ],
    [
      'a postcode that is none',
      [blpu(999000000002), lpi(2, { uprn: 999000000002, postcode: 'ZZ1' })],
      'not-a-postcode',
    ],
    [
      'a status that does not fit its state',
      [blpu(999000000002, { state: 4 }), lpi(2, { uprn: 999000000002 })],
      'status-does-not-fit-state',
    ],
  ])('%s', async (_, records, code) => {
    const { report } = await run(dtfText([...SMALLEST, ...records]));
    expect(report.refused).toBe(0);
    expect(report.warnings.map((warning) => warning.code)).toEqual([code]);
  });
});

describe('an import', () => {
  it('tells where it is', async () => {
    const phases: string[] = [];
    const { report } = await run(dtfText(SMALLEST), {
      onProgress: ({ phase, bytes, rows }) => phases.push(`${phase} ${bytes} ${rows}`),
    });
    expect(phases.at(-1)).toBe(`writing ${report.bytes} ${report.rows}`);
  });

  it('writes what it is about', async () => {
    const { gazetteer } = await run(dtfText(SMALLEST), {
      council: { gss: 'E06999001' },
      attribution: { en: 'Test', cy: 'Prawf' },
      sourceName: 'export.csv',
    });
    expect(gazetteer.metadata).toEqual({
      source: 'export.csv',
      format: 'dtf-7.3',
      madeAt: NOW.toISOString(),
      council: { name: 'HARTWOLD', custodianCode: 9901, gss: 'E06999001' },
      attribution: { en: 'Test', cy: 'Prawf' },
      counts: { addresses: 1, lpis: 1, streets: 1, postcodes: 1 },
      languages: ['ENG'],
      holdsTestValues: true,
      withoutUprn: 0,
    });
  });

  it.each([
    ['UPRN', [street(1), descriptor({ usrn: 1 }), blpu(5), lpi(1, { uprn: 5, usrn: 1, postcode: 'AB1 2AB' })], false],
    ['test postcode', [street(1), descriptor({ usrn: 1 }), blpu(5), lpi(1, { uprn: 5, usrn: 1 })], true],
    ['test USRN', [street(), descriptor(), blpu(5), lpi(1, { uprn: 5, postcode: 'AB1 2AB' })], true],
    ['test UPRN', [street(1), descriptor({ usrn: 1 }), blpu(), lpi(1, { usrn: 1, postcode: 'AB1 2AB' })], true],
  ])('says whether it holds test values: %s', async (_, records, holds) => {
    const { gazetteer } = await run(dtfText(records));
    expect(gazetteer.metadata.holdsTestValues).toBe(holds);
  });

  it('leaves the old file where nothing could be kept', async () => {
    await run(dtfText(SMALLEST));
    const before = await readFile(place.at('a.gaz'));
    const error: unknown = await run('hello\nworld\n').catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toMatchObject({ code: 'no-addresses', refusals: [{ line: 1 }, { line: 2 }] });
    expect(await readFile(place.at('a.gaz'))).toEqual(before);
  });

  it('leaves the old file where the source breaks off', async () => {
    await run(dtfText(SMALLEST));
    const before = await readFile(place.at('a.gaz'));
    async function* broken() {
      yield Buffer.from(dtfText(SMALLEST));
      throw new Error('connection lost');
    }
    await expect(importDtf({ source: broken(), target: place.at('a.gaz') })).rejects.toThrow('connection lost');
    expect(await readFile(place.at('a.gaz'))).toEqual(before);
  });

  it('refuses AddressBase Premium by its field counts', async () => {
    const abp =
      '21,"I",1,999000000001,1,2,2010-01-01,,560010.00,440020.00,53.1,-0.1,1,9901,"E",2010-01-01,,2024-01-01,2020-01-01,"D","ZZ1 1AA",0';
    await expect(run(`${abp}\n`)).rejects.toMatchObject({ code: 'not-this-format' });
  });

  it('reads a semicolon-separated file with a byte order mark', async () => {
    const text = dtfText(SMALLEST).replaceAll(',', ';');
    const { report } = await run(`\ufeff${text}`);
    expect(report).toMatchObject({ delimiter: ';', refused: 0, encoding: 'utf-8' });
  });

  it('reads windows-1252', async () => {
    const text = dtfText([...SMALLEST, descriptor({ language: 'CYM', name: 'LÔN Y FELIN' })]);
    const { report, gazetteer } = await run(Buffer.from(text, 'latin1'));
    expect(report.encoding).toBe('windows-1252');
    expect(gazetteer.byUsrn('99900001', { language: 'cy' })?.name).toBe('Lôn y Felin');
  });
});
