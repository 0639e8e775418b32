import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/dtf-file.js';
import { openGazetteer } from '../lookup/gazetteer.js';
import { type ImportCsvOptions, importCsv } from './csv.js';
import { csvColumns } from './csv-columns.js';

let place: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  place = await temporaryFolder();
});
afterAll(() => place.remove());

const run = async (source: string | Buffer, options: Partial<ImportCsvOptions> = {}) => {
  const report = await importCsv({ source: [Buffer.from(source)], target: place.at('a.gaz'), ...options });
  return { report, gazetteer: await openGazetteer(place.at('a.gaz')) };
};

describe('csvColumns', () => {
  it.each([
    ['UPRN,ADDRESS,POSTCODE', { uprn: 0, address: 1, postcode: 2 }],
    ['Unique Property Reference Number;Full_Address', { uprn: 0, address: 1 }],
    ['unique_id,source_dataset,address_concat,postcode', { id: 0, address: 2, postcode: 3 }],
    ['id,name,address,postcode,lon,lat', { id: 0, name: 1, address: 2, postcode: 3, longitude: 4, latitude: 5 }],
    ['uprn,Address Line 1,Address Line 2,Town,Post Code', { uprn: 0, parts: [1, 2, 3], postcode: 4 }],
    ['uprn,building_number,street,locality,town', { uprn: 0, parts: [1, 2, 3, 4] }],
    [
      'UPRN,ADDRESS,X_COORDINATE,Y_COORDINATE,CLASS',
      { uprn: 0, address: 1, easting: 2, northing: 3, classification: 4 },
    ],
    ['Cyfeiriad,Cod post', { address: 0, postcode: 1 }],
  ])('finds the columns of %s', (header, columns) => {
    expect(csvColumns(header.split(/[,;]/), [])).toMatchObject(columns);
  });
  it('takes an address column full of UPRNs for what it is', () => {
    const rows = [['school:1', '10034170930', 'Purcell School', 'Aldenham Road', 'ZZ1 1AA']];
    expect(csvColumns(['test', 'address', 'name', 'text', 'postcode'], rows)).toMatchObject({
      id: 0,
      uprn: 1,
      name: 2,
      address: 3,
    });
  });
  it('finds none where there is none', () => {
    expect(csvColumns(['easting', 'northing', 'height'], [])).toBeUndefined();
  });
});

describe('an address list with UPRNs', () => {
  const LIST = [
    'UPRN,Name,Address,Postcode,Easting,Northing',
    '999000000001,,"14A MILL LANE, SKELBY",ZZ1 1AA,560010.5,440020',
    '000999000000002,MILL SCHOOL,"MILL LANE, SKELBY",zz11ab,,',
    '999000000001,,"14A MILL LANE, SKELBY",ZZ1 1AA,,',
    '999000000001,,"THE OLD MILL, MILL LANE",ZZ1 1AA,,',
    'ABC,,"1 MILL LANE",ZZ1 1AA,,',
    '1.0E+11,,"2 MILL LANE",ZZ1 1AA,,',
    '999000000005,,,ZZ1 1AA,,',
    '999000000006,,"3 MILL LANE, ZZ1 1AB",ZZ1,,',
    '999000000007,,"4 MILL LANE, , SKELBY,, ZZ1 1AD",,,',
    '999000000008,"5 MILL LANE",ZZ1 1AA',
    ',,"6 MILL LANE",ZZ1 1AA,,',
  ].join('\r\n');

  it('keeps what can be kept and says what cannot', async () => {
    const { report } = await run(LIST);
    expect(report.refusals.map(({ line, code }) => [line, code])).toEqual([
      [4, 'duplicate-uprn'],
      [6, 'not-a-uprn'],
      [7, 'scientific-notation'],
      [8, 'no-address'],
      [11, 'wrong-field-count'],
    ]);
    expect(report.warnings.map(({ line, code }) => [line, code])).toEqual([
      [3, 'zero-padded'],
      [5, 'another-address'],
      [9, 'not-a-postcode'],
      [12, 'no-uprn'],
    ]);
    expect(report).toMatchObject({ rows: 11, accepted: 6, refused: 5, format: 'address-list' });
  });

  it('gives them by UPRN, with label, lines and coordinates', async () => {
    const { gazetteer } = await run(LIST);
    expect(gazetteer.byUprn('999000000001')).toMatchObject({
      id: '999000000001',
      label: '14A Mill Lane, Skelby, ZZ1 1AA',
      lines: ['14A Mill Lane', 'Skelby', 'ZZ1 1AA'],
      easting: 560_010.5,
      northing: 440_020,
    });
    expect(gazetteer.byUprn('999000000002')?.label).toBe('Mill School, Mill Lane, Skelby, ZZ1 1AB');
    expect(gazetteer.byUprn('999000000006')?.label).toBe('3 Mill Lane, ZZ1 1AB');
    expect(gazetteer.byUprn('999000000007')).toMatchObject({
      label: '4 Mill Lane, Skelby, ZZ1 1AD',
      postcode: 'ZZ1 1AD',
    });
  });

  it('finds another address of the same UPRN', async () => {
    const { gazetteer } = await run(LIST);
    expect(gazetteer.search('old mill').items.map(({ uprn }) => uprn)).toEqual(['999000000001']);
  });
});

describe('an address list without UPRNs', () => {
  const LIST =
    'unique_id;address_concat;postcode\nA7;38 STATION ROAD SKELBY;ZZ1 1AA\nA7;40 STATION ROAD SKELBY ;ZZ1 1AA\n;42 STATION ROAD;\n';

  it('keeps them under the list’s own ids, which are no UPRNs', async () => {
    const { report, gazetteer } = await run(LIST);
    expect(report).toMatchObject({ delimiter: ';', accepted: 3, refused: 0, warned: 0 });
    expect(gazetteer.metadata).toMatchObject({ withoutUprn: 3, format: 'address-list' });
    const found = gazetteer.search('station road');
    expect(new Set(found.items.map(({ id }) => id))).toEqual(new Set(['list:A7', 'list:A7 (line 3)', 'list:line 4']));
    expect(found.items.every(({ uprn }) => uprn === undefined)).toBe(true);
    expect(gazetteer.search('station road', { filter: { withUprn: true } }).total).toBe(0);
  });

  it('gives them reserved UPRNs where asked, and says that the file holds test values', async () => {
    const real = LIST.replaceAll('ZZ1 1AA', 'AB1 2AB');
    expect((await run(real)).gazetteer.metadata.holdsTestValues).toBe(false);
    const { gazetteer } = await run(real, { assignTestUprns: true });
    expect(gazetteer.metadata).toMatchObject({ withoutUprn: 0, holdsTestValues: true });
    expect(gazetteer.byUprn('999900000001')).toMatchObject({
      id: '999900000001',
      label: '38 Station Road Skelby, AB1 2AB',
    });
  });
});

describe('reading lists', () => {
  it('lets an address run over lines', async () => {
    const { gazetteer, report } = await run(
      'uprn,address\n999000000001,"1 MILL LANE\nSKELBY"\n999000000002,2 MILL LANE\n',
    );
    expect(report.accepted).toBe(2);
    expect(gazetteer.byUprn('999000000001')?.label).toBe('1 Mill Lane Skelby');
  });
  it('loses one row to an unclosed quotation mark', async () => {
    const rows = Array.from({ length: 70 }, (_, n) => `${999000000002 + n},"${n + 2} MILL LANE"`).join('\n');
    const { report } = await run(`uprn,address\n999000000001,"1 MILL LANE\n${rows}\n`);
    expect(report).toMatchObject({ accepted: 70, refused: 1, refusals: [{ line: 2, code: 'unclosed-quote' }] });
  });
  it('tells a row that breaks off', async () => {
    const { report } = await run('uprn,address,postcode\n999000000001,1 MILL LANE,ZZ1 1AA\n9990000');
    expect(report.refusals).toMatchObject([{ line: 3, code: 'truncated-last-line' }]);
  });
  it('makes grid coordinates of latitude and longitude', async () => {
    // Caister water tower in OS's guide to coordinate systems: OSGB36 651409.903, 313177.270.
    const { gazetteer } = await run('uprn,address,lat,lng\n999000000001,1 MILL LANE,52.657979,1.716051\n');
    const { easting = 0, northing = 0 } = gazetteer.byUprn('999000000001') ?? {};
    expect(Math.hypot(easting - 651_409.9, northing - 313_177.3)).toBeLessThan(6);
  });
  it.each([
    ['without an address column', 'easting,northing\n1,2\n', 'not-this-format'],
    ['without rows', 'uprn,address\n', 'no-addresses'],
    ['that is empty', '', 'no-addresses'],
  ])('refuses a list %s', async (_, text, code) => {
    await expect(run(text)).rejects.toMatchObject({ code });
  });
});
