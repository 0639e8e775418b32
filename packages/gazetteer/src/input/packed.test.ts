import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dtfText, lpi, SMALLEST, temporaryFolder } from '../../testing/dtf-file.js';
import { type ZipEntry, zipOf } from '../../testing/zip-file.js';
import { importCsv } from '../import/csv.js';
import { importDtf } from '../import/dtf.js';
import { importGazetteer } from '../import/gazetteer.js';
import { openGazetteer } from '../lookup/gazetteer.js';
import { buildPostcodeDirectory } from '../postcodes/build.js';
import { openSource } from './source.js';

let place: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  place = await temporaryFolder();
});
afterAll(() => place.remove());

const write = async (name: string, bytes: Buffer | string): Promise<string> => {
  await writeFile(place.at(name), bytes);
  return place.at(name);
};
const LIST = (uprn: number) => `uprn,address\r\n${uprn},"${uprn} Mill Lane"\r\n`;

describe('packed input', () => {
  const text = dtfText(SMALLEST);
  it.each([
    ['gzip in a file', () => write('a.csv.gz', gzipSync(text))],
    ['gzip under another name', () => write('a.csv', gzipSync(text))],
    [
      'two gzip members in a row',
      () => write('b.gz', Buffer.concat([gzipSync(text.slice(0, 99)), gzipSync(text.slice(99))])),
    ],
    ['gzip in chunks of one byte', async () => [...gzipSync(text)].map((byte) => Buffer.from([byte]))],
    ['a zip', () => write('a.zip', zipOf([{ name: 'llpg.csv', content: text }]))],
    ['a zip of a text without an ending', () => write('c.zip', zipOf([{ name: 'LLPG', content: text }]))],
  ])('is read: %s', async (_, make) => {
    const report = await importDtf({ source: await make(), target: place.at('a.gaz') });
    expect(report).toMatchObject({ refused: 0, rows: 6, bytes: text.length });
    expect((await openGazetteer(place.at('a.gaz'))).byUprn('999000000001')?.label).toBe(
      '1 Mill Lane, Hartwold, ZZ1 1AA',
    );
  });

  it('serves every importer', async () => {
    const list = await write('list.csv.gz', gzipSync(LIST(999000000001)));
    expect(await importCsv({ source: list, target: place.at('list.gaz') })).toMatchObject({ accepted: 1 });
    const postcodes = await write(
      'onspd.zip',
      zipOf([{ name: 'Data/o.csv', content: 'pcds,lad25cd\nZZ1 1AA,E06999001\n' }]),
    );
    expect(await buildPostcodeDirectory({ source: postcodes, target: place.at('p') })).toMatchObject({ postcodes: 1 });
  });

  it('reads the files of a zip in the order of their names, and tells whose line it is', async () => {
    const source = await write(
      'many.zip',
      zipOf([
        { name: 'list_10.csv', content: `${LIST(999000000010)}x,bad\r\n` },
        { name: 'list_2.csv', content: LIST(999000000002) },
      ]),
    );
    const report = await importCsv({ source, target: place.at('many.gaz') });
    expect(report).toMatchObject({ rows: 3, accepted: 2 });
    expect(report.refusals).toMatchObject([{ file: 'list_10.csv', line: 3, code: 'not-a-uprn' }]);
  });

  it('reads the files of a folder, packed or not', async () => {
    const folder = place.at('folder');
    await mkdir(folder);
    await writeFile(`${folder}/1.csv`, LIST(999000000001));
    await writeFile(`${folder}/2.zip`, zipOf([{ name: 'in.csv', content: `${LIST(999000000002)},\r\n` }]));
    await writeFile(`${folder}/readme.pdf`, 'no data');
    const report = await importCsv({ source: folder, target: place.at('folder.gaz') });
    expect(report).toMatchObject({ source: 'folder', accepted: 2 });
    expect(report.refusals).toMatchObject([{ file: '2.zip: in.csv', line: 3, code: 'no-address' }]);
  });

  it('shows late refusals of plain files again, and says the file of packed ones', async () => {
    const orphan = lpi(3, { uprn: 999000000003 });
    const source = await write('orphan.zip', zipOf([{ name: 'o.csv', content: dtfText([...SMALLEST, orphan]) }]));
    const report = await importDtf({ source, target: place.at('o.gaz') });
    expect(report.refusals).toMatchObject([{ file: 'o.csv', line: 6, code: 'lpi-without-blpu' }]);
  });

  it.each([
    [
      'Data beside documents',
      ['Doc/codes.csv', 'Data/CSV/ab.csv', 'Data/CSV/aa.csv'],
      ['Data/CSV/aa.csv', 'Data/CSV/ab.csv'],
    ],
    ['a whole beside its parts', ['Data/O.csv', 'Data/multi_csv/O_AB.csv'], ['Data/O.csv']],
    ['what macOS adds', ['a.csv', '__MACOSX/a.csv', '.hidden.csv'], ['a.csv']],
  ])('takes the data of a zip: %s', async (_, names, wanted) => {
    const source = await write('names.zip', zipOf(names.map((name) => ({ name, content: 'x' }))));
    const read: (string | undefined)[] = [];
    for await (const part of (await openSource(source)).parts) {
      for await (const _chunk of part.chunks);
      read.push(part.name);
    }
    expect(read).toEqual(wanted);
  });
});

const MEGABYTE = Buffer.alloc(1 << 20, `${'x'.repeat(100_000)}\n`);
const huge = Buffer.concat([Buffer.from('address\n'), ...Array.from({ length: 80 }, () => MEGABYTE)]);
/** A list of noise, which does not pack well. */
const noise = createHash('shake256', { outputLength: 5000 }).update('seed').digest('hex');
const random = Buffer.from(`address\n${noise.replace(/.{40}/g, '$&\n')}`);
const zipWith = (entry: Partial<ZipEntry>) => zipOf([{ name: 'a.csv', content: random, ...entry }]);
const flipped = (bytes: Buffer, at: number) => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
};

describe('packed input that cannot be read', () => {
  it.each([
    ['a truncated gzip', gzipSync(random).subarray(0, 2000), 'truncated-archive'],
    ['a damaged gzip', flipped(gzipSync(random), 900), 'altered-archive'],
    ['a gzip with a wrong checksum', flipped(gzipSync(random), gzipSync(random).length - 6), 'altered-archive'],
    ['a gzip bomb', gzipSync(huge), 'archive-too-large'],
    ['a zip bomb', zipWith({ content: huge }), 'archive-too-large'],
    ['a truncated zip', zipWith({}).subarray(0, 2000), 'truncated-archive'],
    ['a zip with a wrong checksum', zipWith({ checksum: 1 }), 'altered-archive'],
    ['a damaged zip', flipped(zipWith({}), 500), 'altered-archive'],
    ['an encrypted zip', zipWith({ encrypted: true }), 'encrypted-archive'],
    ['a zip with no data', zipWith({ name: 'guide.pdf' }), 'no-data-file'],
    ['a zip of zips', zipWith({ name: 'volume1.zip' }), 'no-data-file'],
    ['an empty zip', zipOf([]), 'no-data-file'],
    ['a name that climbs out of the archive', zipWith({ name: '../a.csv' }), 'altered-archive'],
  ])('%s is refused, and the old gazetteer stays', async (name, bytes, code) => {
    const target = place.at('stays.gaz');
    await importDtf({ source: [dtfText(SMALLEST)], target });
    const before = (await openGazetteer(target)).sha256;
    const source = await write('bad', bytes);
    await expect(importCsv({ source, target }), name).rejects.toMatchObject({ name: 'ImportError', code });
    expect((await openGazetteer(target)).sha256).toBe(before);
  });

  it('a zip in chunks needs a path', async () => {
    await expect(importCsv({ source: [zipWith({})], target: place.at('x') })).rejects.toMatchObject({
      code: 'archive-needs-a-path',
    });
  });

  it('a folder without data is refused', async () => {
    await mkdir(place.at('empty'));
    await expect(importCsv({ source: place.at('empty'), target: place.at('x') })).rejects.toMatchObject({
      code: 'no-data-file',
    });
  });
});

it.runIf(process.platform === 'linux')('leaves no file open, whatever becomes of it', async () => {
  const open = async () => (await readdir('/proc/self/fd')).length;
  const points = 'UPRN,X_COORDINATE,Y_COORDINATE\n1,2,3\n';
  const sources = [
    await write('points.csv', points),
    await write('points.gz', gzipSync(points)),
    await write('points.zip', zipOf([{ name: 'a.csv', content: points }])),
    await write('bad.zip', zipWith({ checksum: 1 })),
    await write('list.zip', zipOf([{ name: 'a.csv', content: LIST(999000000001) }])),
  ];
  const before = await open();
  for (let round = 0; round < 20; round += 1) {
    for (const source of sources)
      await importGazetteer({ source, updates: [source], target: place.at('x') }).catch(() => undefined);
  }
  await expect.poll(open).toBeLessThanOrEqual(before + 2);
});
