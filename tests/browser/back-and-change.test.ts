import { describe, expect, test } from 'vitest';
import { type JourneyCase, journeyCases } from './cases/journeys.js';
import { knownPlaces } from './cases/places.js';
import { useSite } from './support/site.js';
import type { Visitor } from './support/visitor.js';
import { begin, expectShown, take, walk, walkToCheck } from './support/walk.js';

const hartwold = useSite('hartwold');
const aberwennol = useSite('aberwennol');
const cases = journeyCases(await knownPlaces('hartwold'));
const welshCases = journeyCases(await knownPlaces('aberwennol', 'cy'));

const caseOf = (category: string, among: readonly JourneyCase[] = cases): JourneyCase => {
  const found = among.find((each) => each.category === category);
  if (!found) throw new Error(`no case for ${category}`);
  return found;
};

test('the back links of choosing and typing a place lead to the page that asks where', async () => {
  const resident = await hartwold.visit();
  await begin(resident);
  await walk(resident, caseOf('something-else').steps, 'where/choose');
  await resident.follow('Back');
  expect(resident.step).toBe('where');
  await resident.goto('/report-a-problem/where/manual?question=where');
  await resident.follow('Back');
  expect(resident.step).toBe('where');
});

describe('change links', () => {
  const changeLinks = (resident: Visitor) => resident.page.locator('.govuk-summary-list__actions a');

  test.each([
    { category: 'pothole', javascript: true },
    { category: 'fly-tipping', javascript: false },
    { category: 'missed-bin', javascript: true },
  ])('each of $category shows the answer and leads back to check answers', async ({ category, javascript }) => {
    const { steps, summary } = caseOf(category);
    const resident = await hartwold.visit({ javascript });
    await walkToCheck(resident, steps);
    const count = await changeLinks(resident).count();
    expect(count).toBe(Object.keys(summary).length);
    for (let link = 0; link < count; link += 1) {
      await resident.arrive(() => changeLinks(resident).nth(link).click());
      const step = steps.find(({ page }) => page === resident.step);
      expect(step, resident.step).toBeDefined();
      const place = steps.find(({ page }) => page === `${resident.step}/choose`);
      if (step?.answers && !place) expectShown(await resident.formState(), step.answers);
      await resident.send();
      if (place) {
        expect(resident.step).toBe(place.page);
        await resident.send(place.answers);
      }
      expect(resident.step).toBe('check-answers');
      expect(await resident.summary()).toEqual(summary);
    }
  });

  test('say what they change to those who do not see the row', async () => {
    const resident = await hartwold.visit();
    await walkToCheck(resident, caseOf('graffiti').steps);
    const names = await changeLinks(resident).evaluateAll((links) => links.map((link) => link.textContent.trim()));
    expect(names).toEqual([
      'Change problem',
      'Change anyone in danger',
      'Change what it is on',
      'Change offensive',
      'Change size',
      'Change where',
      'Change last seen',
      'Change more about it',
      'Change updates',
    ]);
  });

  test('a changed answer is shown, and the others stay', async () => {
    const { steps, summary } = caseOf('pothole');
    const resident = await hartwold.visit();
    await walkToCheck(resident, steps);
    await resident.follow('Change width');
    await resident.send({ potholeSize: 'plate' });
    expect(resident.step).toBe('check-answers');
    expect(await resident.summary()).toEqual({ ...summary, Width: 'About the size of a dinner plate' });
  });

  test('the back link of a page that is being changed leads to check answers', async () => {
    const { steps, summary } = caseOf('pothole');
    const resident = await hartwold.visit();
    await walkToCheck(resident, steps);
    await resident.follow('Change depth');
    await resident.follow('Back');
    expect(resident.step).toBe('check-answers');
    expect(await resident.summary()).toEqual(summary);
  });

  test('an answer that asks more leads to what is new, and then back', async () => {
    const resident = await hartwold.visit();
    await walkToCheck(resident, caseOf('street-light').steps);
    await resident.follow('Change updates');
    await resident.send({ updates: 'email', email: 'nia.example@example.com' });
    expect(resident.step).toBe('check-answers');
    expect(await resident.summary()).toMatchObject({ Updates: 'Yes, by email' });
    expect(await resident.summary()).not.toHaveProperty('UK phone number');
  });

  test('another category asks what is new about it, and keeps what both ask', async () => {
    const { summary } = caseOf('pothole');
    const graffiti = caseOf('graffiti');
    const resident = await hartwold.visit();
    await walkToCheck(resident, caseOf('pothole').steps);
    await resident.follow('Change problem');
    await resident.send({ category: 'graffiti' });
    for (const step of graffiti.steps.slice(1, 5)) await take(resident, step);
    expect(resident.step).toBe('check-answers');
    const shared = ['Where', 'Last seen', 'More about it', 'Updates', 'Email address', 'Your name'] as const;
    expect(await resident.summary()).toEqual({
      ...Object.fromEntries(Object.entries(graffiti.summary).slice(0, 5)),
      ...Object.fromEntries(shared.map((row) => [row, summary[row]])),
    });
  });

  test('an answer that makes it someone else’s ends the report; going back takes it up again', async () => {
    const { steps, summary } = caseOf('pothole');
    const resident = await hartwold.visit({ javascript: false });
    await walkToCheck(resident, steps);
    await resident.follow('Change kind of road or path');
    await resident.send({ potholeRoad: 'private' });
    expect(resident.step).toBe('pothole-private');
    await resident.follow('Back');
    expect(resident.step).toBe('pothole-road');
    await resident.send({ potholeRoad: 'road' });
    await resident.goto('/report-a-problem/check-answers');
    expect(await resident.summary()).toEqual(summary);
  });
});

describe('the language', () => {
  test('changes in the middle of a journey: the same page, with every answer kept', async () => {
    const { steps } = caseOf('pothole', welshCases);
    const resident = await aberwennol.visit();
    await begin(resident);
    await walk(resident, steps, 'pothole-depth');
    expect(await resident.heading()).toBe('Pa mor ddwfn yw’r twll?');
    await resident.follow(/English/);
    expect(resident.path).toBe('/en/report-a-problem/pothole-depth');
    expect(await resident.heading()).toBe('How deep is it?');
    await walk(resident, steps.slice(steps.findIndex(({ page }) => page === 'pothole-depth')));
    expect(resident.path).toBe('/en/report-a-problem/check-answers');
    expect(await resident.summary()).toEqual(caseOf('pothole', welshCases).summary);
    await resident.follow(/Cymraeg/);
    expect(await resident.summary()).toMatchObject({
      Problem: 'Twll yn y ffordd',
      Dyfnder: 'Byddai pêl denis yn ffitio ynddo',
    });
  });

  test('changes on a page that is being changed, and on the choice of a place', async () => {
    const { steps, summary } = caseOf('street-light', welshCases);
    const resident = await aberwennol.visit({ javascript: false });
    await begin(resident, '/en');
    await walk(resident, steps, 'where/choose');
    await resident.follow(/Cymraeg/);
    expect(await resident.heading()).toBe('Dewiswch gyfeiriad');
    await resident.follow(/English/);
    await walk(resident, steps.slice(steps.findIndex(({ page }) => page === 'where/choose')));
    await resident.follow('Change number on the post');
    await resident.follow(/Cymraeg/);
    await resident.send({ streetLightColumn: 'CD 34' });
    expect(resident.path).toBe('/report-a-problem/check-answers');
    await resident.follow(/English/);
    const { Where: _label, ...others } = summary;
    expect(await resident.summary()).toMatchObject({ ...others, 'Number on the post': 'CD 34' });
  });
});
