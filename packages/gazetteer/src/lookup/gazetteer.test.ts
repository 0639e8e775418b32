import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blpu, descriptor, dtfText, lpi, street, temporaryFolder } from '../../testing/dtf-file.js';
import { importDtf } from '../import/dtf.js';
import { gazetteerProvider } from '../provider/gazetteer-provider.js';
import { type Gazetteer, openGazetteer } from './gazetteer.js';

const uprn = (n: number) => 999_000_000_000 + n;
let key = 0;
type Lpi = NonNullable<Parameters<typeof lpi>[1]>;
type Blpu = NonNullable<Parameters<typeof blpu>[1]>;
/** A property with its addresses. */
const property = (n: number, addresses: readonly Lpi[], fields: Blpu = {}): string[] => [
  blpu(uprn(n), fields),
  ...addresses.map((address) => {
    key += 1;
    return lpi(key, { uprn: uprn(n), ...address });
  }),
];
const MILL = 99900001;
const CASTLE = 99900002;
const CHURCH = 99900003;

const RECORDS = [
  street(MILL),
  descriptor({ usrn: MILL, name: 'MILL LANE', locality: 'SKELBY' }),
  street(CASTLE),
  descriptor({ usrn: CASTLE, name: 'CASTLE ROAD', town: 'SALTERSHAVEN' }),
  descriptor({ usrn: CASTLE, name: 'HEOL Y CASTELL', town: 'PENTREHALEN', language: 'CYM' }),
  street(CHURCH),
  descriptor({ usrn: CHURCH, name: "ST MARY'S CHURCH STREET" }),
  ...property(1, [{ pao: ['', 1] }]),
  ...property(2, [{ pao: ['', 2] }, { pao: ['ROSE COTTAGE'], status: 3 }]),
  ...property(10, [{ pao: ['', 10] }]),
  ...property(14, [{ pao: ['', 14] }], { status: 8, state: 4, end: '2020-01-01' }),
  ...property(141, [{ pao: ['', 14, 'A'] }]),
  ...property(143, [{ pao: ['', 14, 'C'] }]),
  ...property(20, [{ pao: ['ROSE COURT', 20], postal: 'N' }], { classification: 'PP' }),
  ...[10, 2, 1].flatMap((flat) =>
    property(200 + flat, [{ sao: [`FLAT ${flat}`], pao: ['ROSE COURT', 20] }], {
      classification: 'RD06',
      parent: uprn(20),
    }),
  ),
  ...property(30, [{ pao: ['', 30], status: 6 }], { status: 6, state: 1 }),
  ...property(40, [{ pao: ['STREET RECORD'], postal: 'N', postcode: '' }], { classification: 'PS' }),
  ...property(50, [{ pao: ['WAR MEMORIAL'], postal: 'N' }], { classification: 'ZM02' }),
  ...property(60, [{ pao: ['', 60, '', 64] }], { organisation: "MCKAY'S BOOKS", classification: 'CR08' }),
  ...property(70, [
    { usrn: CASTLE, pao: ['', 7], postcode: 'ZZ1 1AB' },
    { usrn: CASTLE, pao: ['', 7], postcode: 'ZZ1 1AB', language: 'CYM' },
  ]),
  ...property(71, [{ usrn: CASTLE, sao: ['FLAT A'], pao: ['', 8], postcode: 'ZZ1 1AB' }]),
  ...property(72, [{ usrn: CASTLE, sao: ['FLAT B'], pao: ['', 8], postcode: 'ZZ1 1AB' }]),
  ...property(80, [{ usrn: CHURCH, pao: ['', 3], postcode: 'ZZ10 1AA' }]),
];

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let gazetteer: Gazetteer;
beforeAll(async () => {
  place = await temporaryFolder();
  const report = await importDtf({
    source: [dtfText(RECORDS)],
    target: place.at('a.gaz'),
    attribution: { en: 'Test data' },
  });
  expect(report.refused).toBe(0);
  gazetteer = await openGazetteer(place.at('a.gaz'));
});
afterAll(() => place.remove());

const uprnsOf = (page: { items: readonly { uprn?: string | undefined }[] }) =>
  page.items.map((item) => Number(item.uprn) - uprn(0));
const search = (text: string, options = {}) => uprnsOf(gazetteer.search(text, options));

describe('byUprn', () => {
  it('gives an address of any status, whole', () => {
    expect(gazetteer.byUprn(String(uprn(60)))).toEqual({
      id: String(uprn(60)),
      uprn: String(uprn(60)),
      label: "McKay's Books, 60-64 Mill Lane, Skelby, Hartwold, ZZ1 1AA",
      lines: ["McKay's Books", '60-64 Mill Lane', 'Skelby', 'Hartwold', 'ZZ1 1AA'],
      postcode: 'ZZ1 1AA',
      usrn: String(MILL),
      parentUprn: undefined,
      custodianCode: 9901,
      classification: 'CR08',
      organisation: "McKay's Books",
      status: 'approved',
      language: 'en',
      easting: 560_010,
      northing: 440_020,
    });
    expect(gazetteer.byUprn(String(uprn(14)))?.status).toBe('historical');
    expect(gazetteer.byUprn(String(uprn(30)))?.status).toBe('provisional');
    expect(gazetteer.byUprn(String(uprn(201)))?.parentUprn).toBe(String(uprn(20)));
  });
  it('gives the label in Welsh where there is one, and in English where not', () => {
    expect(gazetteer.byUprn(String(uprn(70)), { language: 'cy' })).toMatchObject({
      label: '7 Heol y Castell, Pentrehalen, ZZ1 1AB',
      language: 'cy',
    });
    expect(gazetteer.byUprn(String(uprn(71)), { language: 'cy' })).toMatchObject({
      label: 'Flat A, 8 Castle Road, Saltershaven, ZZ1 1AB',
      language: 'en',
    });
  });
  it.each(['', '0', '999000000099', '9990000000010000', 'abc', '-1', '1e3'])('finds nothing for "%s"', (text) => {
    expect(gazetteer.byUprn(text)).toBeUndefined();
  });
});

describe('byPostcode', () => {
  it('gives offered addresses in natural order, flats beside their building', () => {
    expect(uprnsOf(gazetteer.byPostcode('zz11aa'))).toEqual([1, 2, 10, 141, 143, 201, 202, 210, 30, 60]);
  });
  it('gives it page by page', () => {
    const page = gazetteer.byPostcode('ZZ1 1AA', { offset: 4, limit: 3 });
    expect(page).toMatchObject({ total: 10, offset: 4 });
    expect(uprnsOf(page)).toEqual([143, 201, 202]);
    expect(gazetteer.byPostcode('ZZ1 1AA', { offset: 99 }).items).toEqual([]);
    expect(gazetteer.byPostcode('ZZ1 1AA', { limit: -1, offset: -5 }).items).toEqual([]);
  });
  it('gives more where the filter asks for more', () => {
    expect(uprnsOf(gazetteer.byPostcode('ZZ1 1AA', { filter: { statuses: ['historical'] } }))).toEqual([14]);
    expect(uprnsOf(gazetteer.byPostcode('ZZ1 1AA', { filter: { postal: 'any', classification: 'z' } }))).toEqual([50]);
    expect(uprnsOf(gazetteer.byPostcode('ZZ1 1AA', { filter: { classification: 'RD06' } }))).toEqual([201, 202, 210]);
  });
  it.each(['ZZ1', 'ZZ1 1AZ', '', 'ZZ99 9ZZ', '?'])('finds nothing for "%s"', (text) => {
    expect(gazetteer.byPostcode(text)).toEqual({ total: 0, offset: 0, items: [] });
  });
});

/** What was typed, and what must come first, in order. */
const SEARCHES: readonly (readonly [string, readonly number[]])[] = [
  ['1 mill lane', [1, 201]],
  ['mill lane 10', [10, 210]],
  ['14a mill lane', [141]],
  ['14 a mill lane', [141]],
  ['14C Mill Lane', [143]],
  ['14b mill lane', []],
  ['flat 2 rose court', [202]],
  ['rose court flat 2', [202]],
  ['flat 2, 20 mill lane', [202]],
  ['flat a 8 castle road', [71]],
  ['flat b 8 castle road', [72]],
  ['flat c 8 castle road', []],
  ['7 heol y castell', [70]],
  ['7 castle road', [70]],
  ['7 castell pentrehalen', [70]],
  ['rose cottage', [2]],
  ['mckays books', [60]],
  ["McKay's", [60]],
  ['60 mill', [60]],
  ['64 mill lane', [60]],
  ['3 st marys church st', [80]],
  ['3 saint marys church street', [80]],
  ['3 church', [80]],
  ['3 chruch street', [80]],
  ['10 mil lane skelbi', [10]],
  ['10 mill lane hertfordshire', [10]],
  ['10, Mill Lane, Skelby, Hartwold, ZZ1 1AA', [10]],
  ['10 zz1 1aa', [10, 210]],
  ['zz10 1aa', [80]],
  ['zz10 1a', [80]],
  ['3 zz10', [80]],
  ['30 mill lane', [30]],
  ['1 xylophone', []],
  ['xylophone', []],
  ['war memorial', []],
  ['14 mill lane', [141, 143]],
  ['999000000010', [10]],
  ['', []],
  ['    ', []],
  ['?!', []],
];

describe('search', () => {
  it.each(SEARCHES)('"%s"', (text, expected) => {
    expect(search(text).slice(0, Math.max(1, expected.length))).toEqual(expected);
  });
  it('never gives historical addresses, whatever is asked', () => {
    expect(search('14 mill lane', { filter: { statuses: ['historical'] } })).toEqual([]);
  });
  it('gives objects of interest where the filter asks for them', () => {
    expect(search('war memorial', { filter: { postal: 'any' } })).toEqual([50]);
  });
  it('never offers a street record', () => {
    for (const text of ['street record', 'street record mill lane', 'record']) expect(search(text)).not.toContain(40);
  });
  it('gives one hit for each property', () => {
    expect(search('castle')).toEqual([...new Set(search('castle'))]);
  });
  it('gives labels in the language asked for', () => {
    expect(gazetteer.search('7 castle road', { language: 'cy' }).items[0]?.label).toBe(
      '7 Heol y Castell, Pentrehalen, ZZ1 1AB',
    );
  });
});

describe('streets', () => {
  it.each([
    ['mill lane', 'Mill Lane, Skelby, Hartwold'],
    ['mil', 'Mill Lane, Skelby, Hartwold'],
    ['14 mill lane', 'Mill Lane, Skelby, Hartwold'],
    ['st marys', "St Mary's Church Street, Hartwold"],
    ['castell', 'Castle Road, Saltershaven'],
    ['skelby mill', 'Mill Lane, Skelby, Hartwold'],
  ])('"%s" is %s', (text, label) => {
    expect(gazetteer.streets(text).items.map((one) => one.label)).toEqual([label]);
  });
  it('are not listed by their town alone', () => {
    expect(gazetteer.streets('hartwold').items).toEqual([]);
  });
  it('have a point and names in both languages', () => {
    expect(gazetteer.byUsrn(String(CASTLE), { language: 'cy' })).toEqual({
      usrn: String(CASTLE),
      label: 'Heol y Castell, Pentrehalen',
      name: 'Heol y Castell',
      locality: undefined,
      town: 'Pentrehalen',
      easting: 560_050,
      northing: 440_000,
    });
    expect(gazetteer.byUsrn('0099900001')?.name).toBe('Mill Lane');
  });
  it.each(['0', '', '1', 'x', '99999999'])('finds no street for "%s"', (text) => {
    expect(gazetteer.byUsrn(text)).toBeUndefined();
  });
});

describe('children', () => {
  it('are in natural order', () => {
    expect(uprnsOf(gazetteer.children(String(uprn(20))))).toEqual([201, 202, 210]);
  });
  it('are none where there are none', () => {
    expect(gazetteer.children(String(uprn(1))).total).toBe(0);
    expect(gazetteer.children('5').total).toBe(0);
  });
});

describe('gazetteerProvider', () => {
  it('answers as the contract asks, with the postcode directory it was given', async () => {
    const provider = gazetteerProvider(gazetteer, {
      areaOf: (postcode) => (postcode === 'ZZ20 1AA' ? { postcode, gss: 'E06999002', terminated: false } : undefined),
    });
    expect(provider.attribution).toEqual({ en: 'Test data' });
    const found = await provider.byUprn(String(uprn(1)));
    expect(found).toMatchObject({ id: String(uprn(1)), label: '1 Mill Lane, Skelby, Hartwold, ZZ1 1AA' });
    expect(found).not.toHaveProperty('language');
    expect((await provider.byPostcode('ZZ1 1AB', { language: 'cy' })).items[0]?.label).toBe(
      '7 Heol y Castell, Pentrehalen, ZZ1 1AB',
    );
    expect((await provider.search('14c mill', { limit: 1 })).total).toBe(1);
    expect((await provider.byUsrn(String(MILL)))?.name).toBe('Mill Lane');
    expect((await provider.streets('church')).total).toBe(1);
    expect((await provider.areaOf('ZZ20 1AA'))?.gss).toBe('E06999002');
    expect(await provider.areaOf('ZZ1 1AA')).toBeUndefined();
    expect(await provider.byUprn('nonsense')).toBeUndefined();
  });
  it('knows no area without a directory', async () => {
    expect(await gazetteerProvider(gazetteer).areaOf('ZZ1 1AA')).toBeUndefined();
  });
});
