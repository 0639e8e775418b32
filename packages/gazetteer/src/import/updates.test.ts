import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as premium from '../../testing/addressbase-file.js';
import * as dtf from '../../testing/dtf-file.js';
import { openGazetteer } from '../lookup/gazetteer.js';
import { importGazetteer } from './gazetteer.js';

let place: Awaited<ReturnType<typeof dtf.temporaryFolder>>;
beforeAll(async () => {
  place = await dtf.temporaryFolder();
});
afterAll(() => place.remove());

const NOW = new Date('2026-11-24T12:00:00Z');
const run = async (source: string, updates: readonly string[]) => {
  const target = place.at('a.gaz');
  const report = await importGazetteer({ source: [source], updates: updates.map((text) => [text]), target, now: NOW });
  return { report, gazetteer: await openGazetteer(target) };
};

/** PRO_ORDER, the third field, set by hand. */
const at = (order: number, row: string) => row.replace(/^(\d\d,"[IUD]"),\d+/, `$1,${order}`);
const dtfUpdate = (records: readonly string[], date = '2026-02-01') =>
  `${[dtf.header().replace('"F"', '"C"').replace('2026-01-05', date), ...records, dtf.trailer(records.length)].join('\r\n')}\r\n`;
const premiumUpdate = (records: readonly string[], date = '2026-02-01') =>
  premium.premiumText(records, premium.header('C', 1, date));

const THIRD = 999000000003;
const DIALECTS = [
  {
    name: 'DTF 7.3',
    full: dtf.dtfText([...dtf.SMALLEST, dtf.blpu(999000000002), dtf.lpi(2, { uprn: 999000000002, pao: ['', 2] })]),
    update: dtfUpdate,
    blpu: (uprn: number, change: 'I' | 'U' | 'D') => dtf.blpu(uprn, { change }),
    lpi: (key: number, uprn: number, number: number, change: 'I' | 'U' | 'D') =>
      dtf.lpi(key, { uprn, pao: ['', number], change }),
    street: (change: 'I' | 'U' | 'D') => dtf.descriptor({ name: 'OLD MILL LANE', change }),
  },
  {
    name: 'AddressBase Premium',
    full: premium.premiumText([
      ...premium.SMALLEST_PREMIUM,
      premium.blpu(999000000002),
      premium.lpi(2, { uprn: 999000000002, number: 2 }),
    ]),
    update: premiumUpdate,
    blpu: (uprn: number, change: 'I' | 'U' | 'D') => premium.blpu(uprn, { change }),
    lpi: (key: number, uprn: number, number: number, change: 'I' | 'U' | 'D') =>
      premium.lpi(key, { uprn, number, change }),
    street: (change: 'I' | 'U' | 'D') => premium.descriptor(undefined, 'OLD MILL LANE', { change }),
  },
];

describe.each(DIALECTS)('updates of $name', ({ full, update, blpu, lpi, street }) => {
  it('insert, update and delete, one update after the other', async () => {
    const { report, gazetteer } = await run(full, [
      update([blpu(THIRD, 'I'), lpi(3, THIRD, 3, 'I'), lpi(2, 999000000002, 22, 'U')]),
      update(
        [lpi(1, 999000000001, 1, 'D'), blpu(999000000001, 'D'), street('U'), lpi(3, THIRD, 33, 'U')],
        '2026-03-01',
      ),
    ]);
    expect(report).toMatchObject({ refused: 0, findings: [], counts: { addresses: 2 } });
    expect(gazetteer.byUprn('999000000001')).toBeUndefined();
    expect(gazetteer.byUprn('999000000002')?.label).toBe('22 Old Mill Lane, Hartwold, ZZ1 1AA');
    expect(gazetteer.byUprn(String(THIRD))?.label).toBe('33 Old Mill Lane, Hartwold, ZZ1 1AA');
  });

  it('are applied in their processing order, whatever the order of their rows', async () => {
    const { report, gazetteer } = await run(full, [
      update([
        at(9, lpi(3, THIRD, 5, 'U')),
        at(2, lpi(3, THIRD, 3, 'I')),
        at(10, blpu(999000000002, 'I')),
        at(1, blpu(THIRD, 'I')),
        at(4, blpu(999000000002, 'D')),
      ]),
    ]);
    expect(report.refused).toBe(0);
    expect(gazetteer.byUprn(String(THIRD))?.label).toBe('5 Mill Lane, Hartwold, ZZ1 1AA');
    expect(gazetteer.byUprn('999000000002')?.label).toBe('2 Mill Lane, Hartwold, ZZ1 1AA');
  });

  it.each([
    ['an insert of what is there', () => blpu(999000000001, 'I'), 'duplicate-uprn'],
    ['an insert of a street that is there', () => street('I'), 'duplicate-usrn'],
    ['an insert of an LPI that is there', () => lpi(1, 999000000001, 9, 'I'), 'duplicate-lpi-key'],
    ['an update of what is not there', () => blpu(999000000009, 'U'), 'nothing-to-update'],
    ['a delete of what is not there', () => lpi(9, 999000000001, 9, 'D'), 'nothing-to-delete'],
  ])('%s is refused with its reason', async (_, row, code) => {
    const { report, gazetteer } = await run(full, [update([row()])]);
    expect(report.refusals).toMatchObject([{ code, line: 2, file: 'update 1' }]);
    expect(report.refusals[0]?.message).toContain('The row');
    expect(gazetteer.byUprn('999000000001')?.label).toBe('1 Mill Lane, Hartwold, ZZ1 1AA');
  });

  it('given out of order are told', async () => {
    const { report } = await run(full, [
      update([lpi(2, 999000000002, 22, 'U')], '2026-03-01'),
      update([lpi(2, 999000000002, 23, 'U')], '2026-02-01'),
    ]);
    expect(report.findings).toMatchObject([{ code: 'updates-out-of-order', file: 'update 2' }]);
  });

  it('that are full supplies are refused, and the old gazetteer stays', async () => {
    await run(full, []);
    const before = await readFile(place.at('a.gaz'));
    await expect(run(full, [full])).rejects.toMatchObject({ code: 'full-supply-as-update' });
    expect((await readFile(place.at('a.gaz'))).equals(before)).toBe(true);
  });

  it('in the folder of the supply are told by their headers', async () => {
    const folder = place.at(`supply-${full.length}`);
    await mkdir(folder);
    await writeFile(`${folder}/2026-01 full.csv`, full);
    await writeFile(`${folder}/2026-02 change.csv`, update([blpu(999000000009, 'U'), lpi(2, 999000000002, 22, 'U')]));
    const report = await importGazetteer({ source: folder, target: place.at('b.gaz'), now: NOW });
    expect(report.refusals).toMatchObject([{ code: 'nothing-to-update', file: '2026-02 change.csv' }]);
    expect((await openGazetteer(place.at('b.gaz'))).byUprn('999000000002')?.label).toContain('22 Mill Lane');
  });
});

it('a list of addresses has no updates', async () => {
  const list = 'uprn,address\n999000000001,1 Mill Lane\n';
  await expect(run(list, [list])).rejects.toMatchObject({ code: 'not-this-format' });
});

it('a missing update is told before anything is read', async () => {
  const updates = [place.at('not-there.csv')];
  const wanted = importGazetteer({ source: [dtf.dtfText(dtf.SMALLEST)], updates, target: place.at('c.gaz') });
  await expect(wanted).rejects.toMatchObject({ code: 'ENOENT' });
});
