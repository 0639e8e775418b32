import { pafLabel } from '@guildhall/address';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/dtf-file.js';
import { type FlatValues, flatText } from '../../testing/flat-file.js';
import { openGazetteer } from '../lookup/gazetteer.js';
import { FLAT_COLUMNS, type FlatFormat } from './flat-columns.js';
import { type ImportGazetteerOptions, importGazetteer } from './gazetteer.js';
import type { RefusalCode } from './report.js';

let place: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  place = await temporaryFolder();
});
afterAll(() => place.remove());

const run = async (source: string, options: Partial<ImportGazetteerOptions> = {}) => {
  const report = await importGazetteer({ source: [source], target: place.at('a.gaz'), ...options });
  return { report, gazetteer: await openGazetteer(place.at('a.gaz')) };
};
const FORMATS: readonly FlatFormat[] = ['addressbase-plus', 'addressbase-core', 'addressbase'];
const SECOND: FlatValues = { UPRN: 999000000002, UDPRN: 99000002, BUILDING_NUMBER: 10, PAO_START_NUMBER: 10 };

describe.each(FORMATS)('%s', (format) => {
  it('is told, and its addresses kept', async () => {
    const { report, gazetteer } = await run(flatText(format, [{}, SECOND]));
    expect(report).toMatchObject({ format, rows: 2, refused: 0, warned: 0, counts: { addresses: 2, lpis: 2 } });
    expect(gazetteer.byUprn('999000000001')).toMatchObject({
      label: '1 Mill Lane, Hartwold, ZZ1 1AA',
      classification: 'RD04',
      easting: 560010,
      northing: 440020,
      status: 'approved',
    });
    expect(gazetteer.byPostcode('zz11aa').total).toBe(2);
    expect(gazetteer.search('10 mill ln').items.map(({ uprn }) => uprn)).toEqual(['999000000002']);
    expect(pafLabel(gazetteer.postalAddresses('999000000002')[0] ?? {})).toBe('10 Mill Lane, Hartwold, ZZ1 1AA');
  });

  it('knows its streets', async () => {
    const { gazetteer } = await run(flatText(format, [{}, SECOND]));
    const labels = gazetteer.streets('mill').items.map(({ label }) => label);
    expect(labels).toEqual(FLAT_COLUMNS[format].includes('USRN') ? ['Mill Lane, Hartwold'] : []);
  });

  it.each<readonly [string, FlatValues, RefusalCode]>([
    ['no UPRN', { UPRN: '' }, 'not-a-uprn'],
    ['a rounded UPRN', { UPRN: '1.00E+11' }, 'scientific-notation'],
    ['a UPRN again', {}, 'duplicate-uprn'],
    ['an unknown change', { UPRN: 999000000003, CHANGE_TYPE: 'X', CHANGE_CODE: 'X' }, 'unknown-code'],
    ['a delete of what is not there', { UPRN: 999000000003, CHANGE_TYPE: 'D', CHANGE_CODE: 'D' }, 'nothing-to-delete'],
  ])('refuses %s', async (_, values, code) => {
    const { report, gazetteer } = await run(flatText(format, [{}, SECOND, values]));
    expect(report.refusals).toMatchObject([{ line: format === 'addressbase-core' ? 4 : 3, code }]);
    expect(gazetteer.metadata.counts.addresses).toBe(2);
  });

  it('refuses a row of another width', async () => {
    const { report } = await run(`${flatText(format, [{}])}"1","2"\r\n`);
    expect(report.refusedByCode).toEqual({ 'wrong-field-count': 1 });
  });

  it('applies updates', async () => {
    const changed = (change: string, values: FlatValues) => ({ ...values, CHANGE_TYPE: change, CHANGE_CODE: change });
    const update = flatText(format, [
      changed('D', {}),
      changed('U', { ...SECOND, UDPRN: 99000005, BUILDING_NUMBER: 12, PAO_START_NUMBER: 12 }),
      changed('I', { UPRN: 999000000003, UDPRN: 99000003, BUILDING_NUMBER: 3, PAO_START_NUMBER: 3 }),
      changed('U', { UPRN: 999000000009, UDPRN: 99000009 }),
    ]);
    const { report, gazetteer } = await run(flatText(format, [{}, SECOND]), { updates: [[update]] });
    expect(report.refusedByCode).toEqual({ 'nothing-to-update': 1 });
    expect(gazetteer.byUprn('999000000001')).toBeUndefined();
    expect(gazetteer.byUprn('999000000002')?.label).toBe('12 Mill Lane, Hartwold, ZZ1 1AA');
    expect(gazetteer.postalAddresses('999000000002').map(({ udprn }) => udprn)).toEqual(['99000005']);
    expect(gazetteer.byUprn('999000000003')?.label).toBe('3 Mill Lane, Hartwold, ZZ1 1AA');
  });
});

describe('AddressBase Plus', () => {
  it('has its own objects, its alternative language and its organisation', async () => {
    const values = {
      SAO_START_NUMBER: 2,
      SAO_TEXT: 'FLAT',
      ALT_LANGUAGE_SAO_TEXT: 'FFLAT',
      PAO_START_SUFFIX: 'A',
      ALT_LANGUAGE: 'CYM',
      ALT_LANGUAGE_STREET_DESCRIPTION: 'LÔN Y FELIN',
      RM_ORGANISATION_NAME: 'MAIL NAME',
      LA_ORGANISATION: 'HARTWOLD MILLERS',
      WELSH_THOROUGHFARE: 'LÔN Y FELIN',
    };
    const { gazetteer } = await run(flatText('addressbase-plus', [values]));
    expect(gazetteer.byUprn('999000000001')?.label).toBe('Hartwold Millers, Flat 2, 1A Mill Lane, Hartwold, ZZ1 1AA');
    expect(gazetteer.byUprn('999000000001', { language: 'cy' })?.label).toBe(
      'Hartwold Millers, Fflat 2, 1A Lôn y Felin, Hartwold, ZZ1 1AA',
    );
    expect(gazetteer.postalAddresses('999000000001')[0]?.organisationName).toBe('MAIL NAME');
  });
  it('refuses a house number that is none', async () => {
    const { report } = await run(flatText('addressbase-plus', [{}, { ...SECOND, PAO_START_NUMBER: 'XIV' }]));
    expect(report.refusedByCode).toEqual({ 'not-a-number': 1 });
  });
});

describe('OS Open UPRN', () => {
  const list = 'uprn,address\n999000000001,1 Mill Lane\n999000000002,2 Mill Lane\n999000000003,3 Mill Lane\n';
  const points =
    '\ufeffUPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE\n5,1,2,3,4\n999000000001,560010.00,440020.00,53.8,0.4\n999000000003,,,,\n';
  it('gives points to what has none', async () => {
    const { report, gazetteer } = await run(list, { points: [points] });
    expect(report.pointsFilled).toBe(1);
    expect(gazetteer.byUprn('999000000001')).toMatchObject({ easting: 560010, northing: 440020 });
    expect(gazetteer.byUprn('999000000003')?.easting).toBeUndefined();
  });
  it('leaves what the supply says', async () => {
    const { report, gazetteer } = await run(flatText('addressbase', [{ X_COORDINATE: 560099, Y_COORDINATE: 440099 }]), {
      points: [points],
    });
    expect(report.pointsFilled).toBe(0);
    expect(gazetteer.byUprn('999000000001')?.easting).toBe(560099);
  });
  it('must have its columns', async () => {
    await expect(run(list, { points: [list] })).rejects.toMatchObject({ code: 'not-this-format' });
  });
});
