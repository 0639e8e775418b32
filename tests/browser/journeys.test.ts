import { describe, expect, test } from 'vitest';
import { exportedSubmissions, signInAsStaff } from '../support/staff.js';
import { journeyCases } from './cases/journeys.js';
import { knownPlaces } from './cases/places.js';
import { useSite } from './support/site.js';
import { goBackThrough, walkToCheck } from './support/walk.js';

const REFERENCE = /^RP-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

const hartwold = useSite('hartwold');
const cases = journeyCases(await knownPlaces('hartwold'));
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
