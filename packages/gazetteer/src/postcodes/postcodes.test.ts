import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/dtf-file.js';
import { zipOf } from '../../testing/zip-file.js';
import { buildPostcodeDirectory } from './build.js';
import { postcodeColumns } from './columns.js';
import { openPostcodeDirectory } from './directory.js';

let place: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  place = await temporaryFolder();
});
afterAll(() => place.remove());

const build = async (text: string) => {
  const report = await buildPostcodeDirectory({ source: [text], target: place.at('d'), sourceName: 'list.csv' });
  return { report, directory: await openPostcodeDirectory(place.at('d')) };
};

describe('postcodeColumns', () => {
  it.each([
    ['an ONSPD to 2024', 'pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward', { postcode: 2, gss: 7, terminated: 4 }],
    [
      'an ONSPD of November 2025',
      'pcd7,pcd8,pcds,dointr,doterm,cty25cd,ced25cd,lad25cd,wd25cd',
      { postcode: 2, gss: 7, terminated: 4 },
    ],
    ['an ONSPD of a later year', 'pcd7,pcds,doterm,lad31cd', { postcode: 1, gss: 3, terminated: 2 }],
    [
      'an NSPL',
      'pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,oa21,cty,ced,laua',
      { postcode: 2, gss: 12, terminated: 4 },
    ],
    ['a plain list', 'Postcode,GSS', { postcode: 0, gss: 1, terminated: undefined }],
  ])('finds them in %s', (_, header, columns) => {
    expect(postcodeColumns(header.split(','))).toMatchObject(columns);
  });
  it('finds none in another file', () => {
    expect(postcodeColumns(['uprn', 'postcode'])).toBeUndefined();
  });
});

describe('a postcode directory', () => {
  const LIST = [
    'pcd7,pcds,dointr,doterm,lad25cd',
    '"ZZ1 1AA","ZZ1 1AA","201001","","E06999001"',
    '"ZZ101AA","ZZ10 1AA","201001","202001","E06999001"',
    '"ZZ201AA","ZZ20 1AA","201001",,"E06999002"',
    '"ZZ201AA","ZZ20 1AA","200001","200912","E06999001"',
    '"JE2 3AB","JE2 3AB","201001","","L99999999"',
    '"IM1 1AA","IM1 1AA","201001","",""',
    '"ZZ9","ZZ9","201001","","E06999001"',
    '"ZZ2 1AA","ZZ2 1AA","201001","","Hartwold"',
    '"ZZ2 1AB","ZZ2 1AB"',
  ].join('\r\n');

  it('tells the council of a postcode in any spelling', async () => {
    const { directory } = await build(LIST);
    expect(directory.areaOf('zz11aa')).toEqual({ postcode: 'ZZ1 1AA', gss: 'E06999001', terminated: false });
    expect(directory.areaOf('ZZ10 1AA')).toEqual({ postcode: 'ZZ10 1AA', gss: 'E06999001', terminated: true });
  });
  it('prefers the row in use of a postcode that stands twice', async () => {
    const { directory } = await build(LIST);
    expect(directory.areaOf('ZZ20 1AA')).toEqual({ postcode: 'ZZ20 1AA', gss: 'E06999002', terminated: false });
  });
  it.each(['ZZ1 1AB', 'JE2 3AB', 'nonsense', '', 'ZZ9 9ZZ'])('knows nothing of "%s"', async (text) => {
    const { directory } = await build(LIST);
    expect(directory.areaOf(text)).toBeUndefined();
  });
  it('reports what it refused and what has no district', async () => {
    const { report } = await build(LIST);
    expect(report).toMatchObject({ rows: 9, postcodes: 3, withoutDistrict: 2, refused: 3 });
    expect(report.refusals.map(({ line }) => line)).toEqual([8, 9, 10]);
  });
  it.each([
    ['without the columns', 'uprn,address\n1,2\n', 'not-this-format'],
    ['without a postcode that could be used', 'postcode,gss\n', 'no-addresses'],
  ])('refuses a file %s', async (_, text, code) => {
    await expect(build(text)).rejects.toMatchObject({ code });
  });
  it('is refused when it was altered, and as a gazetteer', async () => {
    await build(LIST);
    const bytes = await readFile(place.at('d'));
    bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
    await writeFile(place.at('altered'), bytes);
    await expect(openPostcodeDirectory(place.at('altered'))).rejects.toMatchObject({ code: 'altered' });
  });
});

describe('points of postcodes', () => {
  const OLD = 'pcd,pcds,doterm,oslaua,oseast1m,osnrth1m,lat,long';
  const RENAMED = 'pcd7,pcds,doterm,lad25cd,east1m,north1m,lat,long';
  const ROWS = [
    'ZZ11AA,ZZ1 1AA,,E06999001,560010,440020,53.83,0.43',
    'ZZ11AB,ZZ1 1AB,,E06999001,,,99.999999,0',
    'BT11AA,BT1 1AA,,N09000003,333000,374000,54.5964,-5.9301',
  ];
  const CODE_POINT = [
    '"ZZ1 1AA",10,560010,440020,"E92000001","E19000001","E18000001","","E06999001","E05999001"',
    '"ZZ1 1AB",90,0,0,"E92000001","","","","E06999001",""',
  ];

  it.each([OLD, RENAMED])('come from an ONSPD with the columns %s', async (header) => {
    const { directory } = await build([header, ...ROWS].join('\n'));
    expect(directory.pointOf('zz11aa')).toEqual({ easting: 560010, northing: 440020 });
    expect(directory.pointOf('ZZ1 1AB')).toBeUndefined();
    // From the latitude: its easting is on the Irish grid.
    const belfast = directory.pointOf('BT1 1AA');
    expect(Math.abs((belfast?.easting ?? 0) - 146_000)).toBeLessThan(2000);
  });
  it('come from Code-Point Open, whose first row is no header', async () => {
    const { report, directory } = await build(CODE_POINT.join('\r\n'));
    expect(report).toMatchObject({ rows: 2, postcodes: 2, refused: 0 });
    expect(directory.pointOf('ZZ1 1AA')).toEqual({ easting: 560010, northing: 440020 });
    expect(directory.areaOf('ZZ1 1AA')?.gss).toBe('E06999001');
    expect(directory.pointOf('ZZ1 1AB')).toBeUndefined();
  });
  it('come from the zip that it is downloaded as', async () => {
    const files = ['Data/CSV/zz.csv', 'Doc/Code-Point_Open_Column_Headers.csv'];
    const contents = [CODE_POINT.join('\r\n'), 'PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC'];
    const zip = zipOf(files.map((name, n) => ({ name, content: contents[n] ?? '' })));
    await writeFile(place.at('codepo.zip'), zip);
    const report = await buildPostcodeDirectory({ source: place.at('codepo.zip'), target: place.at('d') });
    expect(report).toMatchObject({ postcodes: 2, refused: 0 });
  });
  it('are absent where the list has none', async () => {
    const { directory } = await build('postcode,gss\nZZ1 1AA,E06999001\n');
    expect(directory.pointOf('ZZ1 1AA')).toBeUndefined();
    expect(directory.areaOf('ZZ1 1AA')).toBeDefined();
  });
});
