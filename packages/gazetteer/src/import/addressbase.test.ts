import { readFile, writeFile } from 'node:fs/promises';
import { inWelsh, pafLabel } from '@guildhall/address';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  blpu,
  classification,
  deliveryPoint,
  descriptor,
  header,
  lpi,
  oldStreet,
  organisation,
  premiumText,
  SMALLEST_PREMIUM,
  street,
} from '../../testing/addressbase-file.js';
import { dtfText, SMALLEST, temporaryFolder } from '../../testing/dtf-file.js';
import { zipOf } from '../../testing/zip-file.js';
import { openGazetteer } from '../lookup/gazetteer.js';
import { generateSample } from '../sample/generate.js';
import { importDtf } from './dtf.js';
import { type ImportGazetteerOptions, importGazetteer } from './gazetteer.js';
import type { RefusalCode } from './report.js';

let place: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  place = await temporaryFolder();
});
afterAll(() => place.remove());

const NOW = new Date('2026-11-24T12:00:00Z');
const run = async (source: string, options: Partial<ImportGazetteerOptions> = {}) => {
  const report = await importGazetteer({ source: [source], target: place.at('a.gaz'), now: NOW, ...options });
  return { report, gazetteer: await openGazetteer(place.at('a.gaz')) };
};
const OTHER = [blpu(999000000002), lpi(2, { uprn: 999000000002, number: 2 })];

describe('AddressBase Premium', () => {
  it('keeps what it has in records of their own with the property', async () => {
    const { report, gazetteer } = await run(
      premiumText([
        ...SMALLEST_PREMIUM,
        classification('RD04'),
        classification('CT01', 2, { scheme: 'VOA Special Category' }),
        organisation('OLD NAME', 1, { ended: true }),
        organisation('HARTWOLD MILLERS', 2),
        deliveryPoint(),
      ]),
    );
    expect(report).toMatchObject({ format: 'addressbase-premium', refused: 0, warned: 0, findings: [] });
    expect(gazetteer.metadata.format).toBe('addressbase-premium');
    expect(gazetteer.byUprn('999000000001')).toMatchObject({
      label: 'Hartwold Millers, 1 Mill Lane, Hartwold, ZZ1 1AA',
      classification: 'RD04',
      easting: 560010,
      custodianCode: 9901,
    });
    expect(gazetteer.byPostcode('ZZ1 1AA').total).toBe(1);
    // The post town, which only the delivery point has, finds it too.
    expect(gazetteer.search('1 mill lane skelbrough').total).toBe(1);
    const [postal] = gazetteer.postalAddresses('999000000001');
    expect(postal).toMatchObject({ udprn: '99000001', postTown: 'SKELBROUGH' });
    expect(pafLabel(postal ?? {})).toBe('The Old Mill, 1 Mill Lane, Skelbrough, ZZ1 1AA');
    expect(pafLabel(inWelsh(postal ?? {}))).toBe('The Old Mill, 1 Lôn y Felin, Skelbrough, ZZ1 1AA');
    expect(gazetteer.postalAddresses('999000000002')).toEqual([]);
  });

  it.each([
    ['a property that is not postal', { postal: 'N' }, 0],
    ['a child of a postal property', { postal: 'C' }, 1],
    ['a property that the council says gets post', { postal: 'L' }, 1],
  ])('offers by the postal flag: %s', async (_, fields, total) => {
    const { gazetteer } = await run(premiumText([street(), descriptor(), blpu(undefined, fields), lpi(1)]));
    expect(gazetteer.byPostcode('ZZ1 1AA').total).toBe(total);
    expect(gazetteer.byUprn('999000000001')).toBeDefined();
  });

  it('reads the streets of before the latitudes', async () => {
    const { report } = await run(premiumText([oldStreet(), ...SMALLEST_PREMIUM.slice(1)]));
    expect(report).toMatchObject({ format: 'addressbase-premium', refused: 0 });
  });

  it.each([
    ['Northern Ireland', 'N', ['333000', '374000', '54.5964000', '-5.9301000'], 146_000, 529_000],
    ['Jersey', 'L', ['42000', '65000', '49.1868000', '-2.1060000'], 392_000, -79_000],
    ['England without X and Y', 'E', ['', '', '53.8341000', '0.4333000'], 560_000, 440_000],
  ] as const)('takes latitude and longitude in %s', async (_, country, point, easting, northing) => {
    const { gazetteer } = await run(premiumText([street(), descriptor(), blpu(undefined, { country, point }), lpi(1)]));
    const found = gazetteer.byUprn('999000000001');
    expect(Math.abs((found?.easting ?? 0) - easting)).toBeLessThan(2000);
    expect(Math.abs((found?.northing ?? 0) - northing)).toBeLessThan(2000);
  });

  it('comes to the same addresses as the same council’s DTF', async () => {
    for (const council of ['hartwold', 'aberwennol'] as const) {
      const options = { council, addresses: 300 };
      const dtf = await importDtf({ source: generateSample(options), target: place.at('d.gaz') });
      const source = generateSample({ ...options, format: 'addressbase-premium' });
      const premium = await importGazetteer({ source, target: place.at('p.gaz') });
      expect(premium).toMatchObject({ format: 'addressbase-premium', refused: 0, counts: dtf.counts, findings: [] });
      const [one, other] = [await openGazetteer(place.at('d.gaz')), await openGazetteer(place.at('p.gaz'))];
      let [compared, postal] = [0, 0];
      for await (const chunk of generateSample(options)) {
        for (const [, uprn = ''] of chunk.matchAll(/^21,"I",\d+,(\d+),/gm)) {
          for (const language of ['en', 'cy'] as const)
            expect(other.byUprn(uprn, { language })).toEqual(one.byUprn(uprn, { language }));
          compared += 1;
          postal += other.postalAddresses(uprn).length;
        }
      }
      expect(compared).toBe(dtf.counts.addresses);
      expect(postal).toBeGreaterThan(200);
    }
  });

  it('reads the volumes of a zip, and says when one is missing', async () => {
    const volumes = [
      { name: 'v2.csv', content: premiumText(OTHER, header('F', 2), 3) },
      { name: 'v1.csv', content: premiumText(SMALLEST_PREMIUM, header('F', 1), 2) },
    ];
    await writeFile(place.at('v.zip'), zipOf(volumes));
    const { report, gazetteer } = await run('', { source: place.at('v.zip') });
    expect(report).toMatchObject({ refused: 0, counts: { addresses: 2 } });
    expect(report.findings).toMatchObject([{ code: 'missing-volume', file: 'v2.csv' }]);
    expect(gazetteer.byUprn('999000000002')?.label).toBe('2 Mill Lane, Hartwold, ZZ1 1AA');
  });

  it.each<readonly [string, string, RefusalCode, number]>([
    ['a wrong field count', `${blpu(999000000003)},x,y`, 'wrong-field-count', 21],
    ['an organisation without its BLPU', organisation('X', 9, { uprn: 999000000003 }), 'record-without-blpu', 31],
    ['a classification without its BLPU', classification('RD', 9, { uprn: 999000000003 }), 'record-without-blpu', 32],
    ['a delivery point without its BLPU', deliveryPoint(99000009, { uprn: 999000000003 }), 'record-without-blpu', 28],
    ['a duplicate UPRN', blpu(999000000002), 'duplicate-uprn', 21],
    ['a duplicate LPI key', lpi(2), 'duplicate-lpi-key', 24],
    ['an LPI without its BLPU', lpi(3, { uprn: 999000000003 }), 'lpi-without-blpu', 24],
    ['a record of DTF', '14,"I",1,1,1,1,1,1', 'unknown-record-type', 14],
    ['a UPRN that a spreadsheet rounded', blpu('9.99E+11'), 'scientific-notation', 21],
  ])('%s is refused with its line and reason, the rest kept', async (_, record, code, recordType) => {
    const { report, gazetteer } = await run(premiumText([...SMALLEST_PREMIUM, ...OTHER, record]));
    expect(report.refusals).toMatchObject([{ line: 8, code, recordType }]);
    for (const { message, fix } of report.refusals) expect(`${message}${fix}`).toMatch(/\S/);
    expect(gazetteer.byUprn('999000000002')?.label).toBe('2 Mill Lane, Hartwold, ZZ1 1AA');
  });
});

describe('importGazetteer tells the format', () => {
  it.each([
    ['DTF 7.3', dtfText(SMALLEST), 'dtf-7.3'],
    ['AddressBase Premium', premiumText(SMALLEST_PREMIUM), 'addressbase-premium'],
    ['AddressBase Premium without a header', SMALLEST_PREMIUM.join('\n'), 'addressbase-premium'],
    ['a list', 'uprn,address\n999000000001,1 Mill Lane\n', 'address-list'],
    ['a list whose first column is short numbers', 'id,address\n21,1 Mill Lane\n24,2 Mill Lane\n', 'address-list'],
  ])('%s', async (_, text, format) => {
    expect((await run(text)).report.format).toBe(format);
  });
  it('by a long run of streets alone', async () => {
    const streets = Array.from({ length: 9000 }, (__, n) => oldStreet(99900002 + n));
    const { report } = await run(premiumText([...streets, ...SMALLEST_PREMIUM]));
    expect(report).toMatchObject({
      format: 'addressbase-premium',
      refusedByCode: { 'street-without-descriptor': 9000 },
    });
  });
  it('and does as it is told', async () => {
    const list = premiumText(SMALLEST_PREMIUM);
    await expect(run(list, { format: 'dtf-7.3' })).rejects.toMatchObject({ code: 'not-this-format' });
    const before = await readFile(place.at('a.gaz'));
    await expect(run('UPRN,X_COORDINATE,Y_COORDINATE\n1,2,3\n')).rejects.toMatchObject({ code: 'not-this-format' });
    expect((await readFile(place.at('a.gaz'))).equals(before)).toBe(true);
  });
});
