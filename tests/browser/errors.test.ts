import type { Journey } from '@guildhall/journeys';
import { describe, expect, test } from 'vitest';
import { type ErrorStep, errorCases } from './cases/errors.js';
import { knownPlaces } from './cases/places.js';
import { expectErrors } from './support/expect-errors.js';
import { type Site, useSite } from './support/site.js';
import { begin, take } from './support/walk.js';

const hartwold = useSite('hartwold');
const aberwennol = useSite('aberwennol');

const journeys = errorCases(await knownPlaces('hartwold'));
const welsh = errorCases(await knownPlaces('aberwennol', 'cy'));

/** A title that is answered with an error again would begin “Error: Error: ”: each wrong answer starts from the page anew. */
const follow = async (
  site: Site,
  steps: readonly ErrorStep[],
  { javascript, language }: { readonly javascript: boolean; readonly language: 'en' | 'cy' },
): Promise<void> => {
  const resident = await site.visit({ javascript });
  await begin(resident);
  for (const step of steps) {
    expect(resident.step).toBe(step.page);
    const { path } = resident;
    for (const wrong of step.wrong ?? []) {
      await expectErrors(resident, wrong, language);
      await resident.goto(path);
    }
    await take(resident, step);
  }
};

/** What a page asks for and nobody may leave out or get wrong: all pages that ask, and the steps of their places. */
const pagesThatAsk = ({ pages }: Journey): readonly string[] =>
  pages.flatMap((page) => (page.kind === 'question' ? [page.id] : []));

test('the cases come to every page that asks', () => {
  const covered = new Set(
    Object.values(journeys).flatMap((steps) => steps.filter(({ wrong }) => wrong).map(({ page }) => page)),
  );
  expect(pagesThatAsk(hartwold.journey).filter((page) => !covered.has(page))).toEqual([]);
});

describe.each([{ javascript: true }, { javascript: false }])('with JavaScript: $javascript', ({ javascript }) => {
  test.each(Object.entries(journeys))('every error of %s', async (_, steps) => {
    await follow(hartwold, steps, { javascript, language: 'en' });
  });
});

describe('in Welsh', () => {
  test.each(Object.entries(welsh))('every error of %s', async (_, steps) => {
    await follow(aberwennol, steps, { javascript: true, language: 'cy' });
  });
});
