import { describe, expect, test } from 'vitest';
import { exportedSubmissions, signInAsStaff } from '../support/staff.js';
import { dateWords, daysAgo } from './cases/dates.js';
import { journeyCases } from './cases/journeys.js';
import { knownPlaces } from './cases/places.js';
import { useSite } from './support/site.js';
import { goBackThrough, walkToCheck } from './support/walk.js';

const REFERENCE = /^RP-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

const hartwold = useSite('hartwold');
const cases = journeyCases(await knownPlaces('hartwold'));
const aberwennol = useSite('aberwennol');
const sent: { readonly reference: string; readonly summary: Readonly<Record<string, string>> }[] = [];

describe.each([{ javascript: true }, { javascript: false }])('with JavaScript: $javascript', ({ javascript }) => {
  test.each(cases)(
    'a resident reports: $category, goes back through it all, and sends it',
    async ({ steps, summary }) => {
      const resident = await hartwold.visit({ javascript });
      await walkToCheck(resident, steps);
      expect(await resident.summary()).toEqual(summary);

      await goBackThrough(resident, steps);
      await resident.goto('/report-a-problem/check-answers');
      expect(await resident.summary()).toEqual(summary);

      await resident.send();
      expect(resident.step).toBe('confirmation');
      expect(resident.status).toBe(200);
      const reference = await resident.reference();
      expect(reference).toMatch(REFERENCE);
      expect(await resident.heading()).toBe('Report sent');
      sent.push({ reference, summary });
    },
  );
});

describe('a bilingual council', () => {
  test('takes a whole report in Welsh, its first language', async () => {
    const places = await knownPlaces('aberwennol', 'cy');
    const [pothole] = journeyCases(places);
    const resident = await aberwennol.visit();
    await walkToCheck(resident, pothole?.steps ?? []);
    expect(resident.path).toBe('/report-a-problem/check-answers');
    expect(await resident.summary()).toEqual({
      Problem: 'Twll yn y ffordd',
      'Rhywun mewn perygl': 'Nac oes',
      'Math o ffordd neu lwybr': 'Stryd neu ffordd',
      'Ble ar y ffordd': 'Ar yr ymyl neu wrth y cwrb',
      Lled: 'Tua maint caead bin sbwriel',
      Dyfnder: 'Byddai pêl denis yn ffitio ynddo',
      Ble: `Cyfeirnod grid ${places.gridReference}`,
      'Gwelwyd ddiwethaf': dateWords(daysAgo(2), 'cy'),
      'Mwy o fanylion': 'A deep hole by the kerb.\nIt fills with water.',
      Diweddariadau: 'Hoffwn, drwy e-bost',
      'Cyfeiriad e-bost': 'nia.example@example.com',
      'Eich enw': 'Nia Example',
    });
    await resident.send();
    expect(await resident.heading()).toBe('Adroddiad wedi’i anfon');
    expect(await resident.reference()).toMatch(REFERENCE);
  });

  test('takes a whole report in English, and shows places by their English names', async () => {
    const [, , streetLight] = journeyCases(await knownPlaces('aberwennol', 'en'));
    const resident = await aberwennol.visit({ javascript: false });
    await walkToCheck(resident, streetLight?.steps ?? [], '/en');
    expect(await resident.summary()).toEqual(streetLight?.summary);
    await resident.send();
    expect(resident.path).toBe('/en/report-a-problem/confirmation');
    expect(await resident.heading()).toBe('Report sent');
    expect(await resident.reference()).toMatch(REFERENCE);
  });
});

test('staff have each report once, with what its resident said', async () => {
  expect(sent).toHaveLength(2 * cases.length);
  const rows = await exportedSubmissions(await signInAsStaff(hartwold.server.url));
  expect(rows.map(({ reference }) => reference).sort()).toEqual(sent.map(({ reference }) => reference).sort());
  for (const { reference, summary } of sent) {
    const row = rows.find((each) => each.reference === reference);
    expect(row).toMatchObject({ status: 'received', language: 'en', category: summary.Problem });
  }
  expect(new Set(rows.map(({ reference }) => reference)).size).toBe(sent.length);
});
