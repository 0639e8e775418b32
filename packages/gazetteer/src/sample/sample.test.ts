import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/dtf-file.js';
import { importDtf } from '../import/dtf.js';
import type { ImportReport } from '../import/report.js';
import { isTestPostcode, isTestUprn, isTestUsrn } from '../import/test-values.js';
import { type Gazetteer, openGazetteer } from '../lookup/gazetteer.js';
import { buildPostcodeDirectory } from '../postcodes/build.js';
import { openPostcodeDirectory } from '../postcodes/directory.js';
import { GENERIC_WORDS } from './councils/generic-words.js';
import { SAMPLE_COUNCILS, sampleCouncilOf } from './councils/index.js';
import { generateSample, type SampleOptions, samplePostcodes } from './generate.js';

const IDS = ['hartwold', 'aberwennol', 'wexmoor', 'marlshire'] as const;
type Id = (typeof IDS)[number];
const ADDRESSES = 3000;

const textOf = async (options: SampleOptions) => {
  let text = '';
  for await (const chunk of generateSample(options)) text += chunk;
  return text;
};
interface Sample {
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
  readonly report: ImportReport;
  readonly gazetteer: Gazetteer;
}

let place: Awaited<ReturnType<typeof temporaryFolder>>;
const samples = new Map<Id, Sample>();
beforeAll(async () => {
  place = await temporaryFolder();
  for (const council of IDS) {
    const text = await textOf({ council, addresses: ADDRESSES });
    const target = place.at(`${council}.gaz`);
    const report = await importDtf({ source: [text], target, now: new Date('2026-11-24') });
    const rows = text
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
    samples.set(council, { text, rows, report, gazetteer: await openGazetteer(target) });
  }
});
afterAll(() => place.remove());

const sampleOf = (id: Id): Sample => {
  const sample = samples.get(id);
  if (sample === undefined) throw new Error(`No sample of ${id}`);
  return sample;
};
const column = (id: Id, type: number, position: number) =>
  sampleOf(id)
    .rows.filter(([first]) => first === String(type))
    .map((row) => row[position - 1] ?? '');

describe.each(IDS)('the sample of %s', (id) => {
  const council = SAMPLE_COUNCILS[id];

  it('is imported without a refusal, a warning or a finding', () => {
    const { report } = sampleOf(id);
    expect(report).toMatchObject({ refused: 0, warnedByCode: {}, findings: [] });
  });

  it('offers at least the addresses asked for', () => {
    const { gazetteer } = sampleOf(id);
    const offered = new Set(
      column(id, 24, 25)
        .filter((postcode) => postcode !== '')
        .flatMap((postcode) => gazetteer.byPostcode(postcode).items.map(({ uprn }) => uprn)),
    );
    expect(offered.size).toBeGreaterThanOrEqual(ADDRESSES);
    expect(offered.size).toBeLessThan(ADDRESSES + 100);
  });

  it('uses reserved values only', () => {
    expect(column(id, 21, 4).every((uprn) => isTestUprn(Number(uprn)))).toBe(true);
    expect(column(id, 11, 4).every((usrn) => isTestUsrn(Number(usrn)))).toBe(true);
    const postcodes = column(id, 24, 25).filter((postcode) => postcode !== '');
    expect(
      postcodes.every(
        (postcode) => isTestPostcode(postcode) && council.districts.includes(postcode.split(' ')[0] ?? ''),
      ),
    ).toBe(true);
    expect(new Set(column(id, 21, 13))).toEqual(new Set([String(council.custodianCode)]));
    expect(sampleOf(id).gazetteer.metadata.holdsTestValues).toBe(true);
  });

  it('lies in the sea, within its own rectangle', () => {
    const { easting, northing, width, height } = council.extent;
    const within = (values: readonly string[], from: number, size: number) =>
      values.every((value) => Number(value) >= from && Number(value) <= from + size);
    expect(within([...column(id, 21, 10), ...column(id, 11, 16), ...column(id, 11, 18)], easting, width)).toBe(true);
    expect(within([...column(id, 21, 11), ...column(id, 11, 17), ...column(id, 11, 19)], northing, height)).toBe(true);
  });

  it('holds every kind of record and of address', () => {
    const types = new Set(sampleOf(id).rows.map(([type]) => type));
    expect([...types].sort()).toEqual(['10', '11', '12', '13', '14', '15', '21', '22', '23', '24', '29', '99']);
    expect(new Set(column(id, 21, 5))).toEqual(new Set(['1', '6', '8']));
    expect(new Set(column(id, 24, 7))).toEqual(new Set(['1', '3', '6', '8']));
    const classes = new Set(column(id, 21, 8));
    for (const code of ['PS', 'PP', 'RD02', 'RD03', 'RD04', 'RD06', 'CI03', 'CE03', 'ZW99', 'ZM02'].filter(
      (code) => code !== 'ZM02' || id !== 'aberwennol',
    ))
      expect(classes).toContain(code);
    expect(column(id, 21, 9).some((parent) => parent !== '')).toBe(true);
    expect(column(id, 21, 18).some((organisation) => organisation !== '')).toBe(true);
    expect(column(id, 24, 18).some((suffix) => suffix === 'B')).toBe(true);
    expect(column(id, 24, 19).some((end) => end !== '')).toBe(true);
    expect(column(id, 24, 16).some((sao) => /^F?FLAT \d+$/.test(sao))).toBe(true);
    expect(column(id, 24, 12).some((number) => number !== '')).toBe(true);
  });

  it('has each street name once in a place', () => {
    const names = sampleOf(id)
      .rows.filter((row) => row[0] === '15' && row[8] === 'ENG')
      .map((row) => row.slice(4, 7).join('|'));
    expect(new Set(names).size).toBe(names.length);
  });

  it('is the same for the same seed, and another for another', async () => {
    const options = { council: id, addresses: 200 } as const;
    const one = await textOf({ ...options, seed: 7 });
    expect(await textOf({ ...options, seed: 7 })).toBe(one);
    expect(await textOf({ ...options, seed: 8 })).not.toBe(one);
  });

  it('has a postcode directory that knows its neighbour', async () => {
    const options = { council: id, addresses: ADDRESSES } as const;
    const target = place.at(`${id}.postcodes`);
    const report = await buildPostcodeDirectory({ source: samplePostcodes(options), target });
    expect(report.refused).toBe(0);
    const directory = await openPostcodeDirectory(target);
    for (const postcode of new Set(column(id, 24, 25).filter((text) => text !== '')))
      expect(directory.areaOf(postcode)).toEqual({ postcode, gss: council.postcodeGss, terminated: false });
    expect(directory.areaOf(`${council.neighbour.district} 1AA`)?.gss).toBe(council.neighbour.gss);
    expect(directory.areaOf(`${council.districts[0]} 9ZZ`)?.terminated).toBe(true);
  });
});

/** Record type and positions of the texts that are read by people. */
const TEXTS = [
  [10, 2],
  [15, 5],
  [15, 6],
  [15, 7],
  [15, 8],
  [21, 18],
  [24, 16],
  [24, 21],
  [24, 26],
  [29, 2],
  [29, 6],
] as const;

const wordsOf = (id: Id) => {
  const texts = TEXTS.flatMap(([type, position]) => [...new Set(column(id, type, position))]);
  const words = new Set(texts.join(' ').match(/[\p{L}’']{3,}/gu));
  for (const word of GENERIC_WORDS) words.delete(word);
  return words;
};

describe('no word of one council', () => {
  it.each([
    ['hartwold', 'aberwennol'],
    ['hartwold', 'wexmoor'],
    ['aberwennol', 'wexmoor'],
  ] as const)('stands in the sample of another: %s and %s', (one, other) => {
    const theirs = wordsOf(other);
    expect([...wordsOf(one)].filter((word) => theirs.has(word))).toEqual([]);
  });
  it('and no UPRN or USRN either', () => {
    const numbers = (['hartwold', 'aberwennol', 'wexmoor'] as const).flatMap((id) => [
      ...new Set([...column(id, 21, 4), ...column(id, 11, 4)]),
    ]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe('the county', () => {
  it('has the streets and addresses of its district', () => {
    const own = (id: Id) => sampleOf(id).rows.filter(([type]) => type !== '29');
    expect(own('marlshire')).toEqual(own('wexmoor'));
  });
});

describe('the Welsh sample', () => {
  it('has an LPI and a descriptor in each language for every property and street', () => {
    const languages = column('aberwennol', 24, 6);
    expect(languages.filter((language) => language === 'CYM').length * 2).toBe(languages.length);
    expect(new Set(column('aberwennol', 15, 9))).toEqual(new Set(['ENG', 'CYM']));
    expect(column('aberwennol', 15, 5).some((name) => /^HEOL YR? /.test(name))).toBe(true);
  });
  it('is found by either name and shown in either language', () => {
    const { gazetteer } = sampleOf('aberwennol');
    const [welsh] = gazetteer.search('heol', { language: 'cy', limit: 1 }).items;
    const english = gazetteer.byUprn(welsh?.uprn ?? '', { language: 'en' });
    expect(welsh?.label).toMatch(/Heol /);
    expect(english?.label).toMatch(/ Road,/);
    expect(gazetteer.search(english?.label ?? '', { language: 'cy' }).items[0]?.label).toBe(welsh?.label);
  });
});

it('finds a sample council by its GSS code', () => {
  expect(sampleCouncilOf('W06999001')?.id).toBe('aberwennol');
  expect(sampleCouncilOf('E06000001')).toBeUndefined();
});

it('20,000 addresses are made and imported in a few seconds', async () => {
  const started = performance.now();
  const source = generateSample({ council: 'hartwold' });
  const report = await importDtf({ source, target: place.at('full.gaz') });
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `sample of ${report.counts.addresses} addresses: ${report.rows} rows made and imported in ${seconds.toFixed(1)} s, ${report.file.bytes} bytes`,
  );
  expect(report.counts.addresses).toBeGreaterThanOrEqual(20_000);
  // Generous, since test machines are shared: it takes about two seconds on one core.
  expect(seconds).toBeLessThan(20);
});
