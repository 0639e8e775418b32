import { describe, expect, test } from 'vitest';
import { journeyCases } from './cases/journeys.js';
import { knownPlaces } from './cases/places.js';
import { focusedFacts, followByKeyboard, sendByKeyboard } from './support/keyboard.js';
import { useSite } from './support/site.js';

const hartwold = useSite('hartwold');
const cases = journeyCases(await knownPlaces('hartwold')).filter(({ category }) =>
  ['pothole', 'fly-tipping'].includes(category),
);

describe.each([{ javascript: true }, { javascript: false }])('with JavaScript: $javascript', ({ javascript }) => {
  test.each(cases)('$category is reported by keyboard alone', async ({ steps, summary }) => {
    const resident = await hartwold.visit({ javascript });
    await resident.goto('/');
    await followByKeyboard(resident, 'Report a problem in your street');
    await followByKeyboard(resident, 'Start now');
    for (const step of steps) {
      expect(resident.step).toBe(step.page);
      await sendByKeyboard(resident, step);
    }
    expect(await resident.summary()).toEqual(summary);
    await sendByKeyboard(resident, {});
    expect(resident.step).toBe('confirmation');
  });

  test('the first stop skips to the main content', async () => {
    const resident = await hartwold.visit({ javascript });
    await resident.goto('/report-a-problem');
    await resident.page.keyboard.press('Tab');
    expect(await focusedFacts(resident)).toMatchObject({
      text: 'Skip to main content',
      isShown: true,
      isOnScreen: true,
    });
    await resident.page.keyboard.press('Enter');
    await resident.page.keyboard.press('Tab');
    const isInMain = await resident.page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(isInMain).toBe(true);
  });

  test('an error is found, followed to its field and mended', async () => {
    const resident = await hartwold.visit({ javascript });
    await resident.goto('/report-a-problem/category');
    await sendByKeyboard(resident, {});
    expect(resident.status).toBe(422);
    const link = resident.page.locator('.govuk-error-summary a');
    for (let stop = 0; stop < 20 && !(await link.evaluate((each) => each === document.activeElement)); stop += 1) {
      await resident.page.keyboard.press('Tab');
    }
    await resident.page.keyboard.press('Enter');
    expect(await focusedFacts(resident)).toMatchObject({ name: 'category', value: 'pothole', isOnScreen: true });
    await resident.page.keyboard.press('Space');
    await sendByKeyboard(resident, {});
    expect(resident.step).toBe('pothole-danger');
  });
});
