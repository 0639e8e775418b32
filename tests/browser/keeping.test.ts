import { describe, expect, test } from 'vitest';
import { exportedSubmissions, signInAsStaff } from '../support/staff.js';
import { journeyCases } from './cases/journeys.js';
import { knownPlaces } from './cases/places.js';
import { useSite } from './support/site.js';
import type { Visitor } from './support/visitor.js';
import { begin, walk, walkToCheck } from './support/walk.js';

const hartwold = useSite('hartwold');
const [pothole, , , graffiti] = journeyCases(await knownPlaces('hartwold'));
if (!pothole || !graffiti) throw new Error('the cases are gone');

/** How many reports staff see whose description holds `marker`. */
const reportsHolding = async (marker: string): Promise<readonly string[]> => {
  const rows = await exportedSubmissions(await signInAsStaff(hartwold.server.url));
  return rows.filter(({ description }) => description?.includes(marker)).map(({ reference }) => reference ?? '');
};

/** Answers a whole journey whose description can be told from the others. */
const walkMarked = async (resident: Visitor, marker: string): Promise<void> => {
  const steps = pothole.steps.map((step) =>
    step.page === 'description' ? { ...step, answers: { description: marker } } : step,
  );
  await walkToCheck(resident, steps);
};

describe('a report is sent once', () => {
  test('although the button is clicked twice', async () => {
    const resident = await hartwold.visit();
    await walkMarked(resident, 'clicked twice');
    await resident.arrive(() => resident.sendButton.dblclick());
    expect(resident.step).toBe('confirmation');
    expect(await reportsHolding('clicked twice')).toEqual([await resident.reference()]);
  });

  test('although two posts come at the same time', async () => {
    const resident = await hartwold.visit({ javascript: false });
    await walkMarked(resident, 'posted twice');
    const form = await resident.page
      .locator('main form[method="post"] input[type="hidden"]')
      .evaluateAll((inputs) =>
        inputs.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
      );
    const post = () =>
      resident.context.request.post('/report-a-problem/check-answers', {
        form: Object.fromEntries(form),
        headers: { 'sec-fetch-site': 'same-origin' },
      });
    const answers = await Promise.all([post(), post(), post()]);
    expect(answers.map((answer) => [answer.status(), new URL(answer.url()).pathname])).toEqual(
      answers.map(() => [200, '/report-a-problem/confirmation']),
    );
    await resident.goto('/report-a-problem/confirmation');
    expect(await reportsHolding('posted twice')).toEqual([await resident.reference()]);
  });

  test('although the resident goes back with the browser and sends again', async () => {
    const resident = await hartwold.visit();
    await walkMarked(resident, 'gone back');
    await resident.send();
    const reference = await resident.reference();
    await resident.arrive(() => resident.page.goBack());
    expect(resident.step).toBe('confirmation');
    expect(await resident.reference()).toBe(reference);
    expect(await reportsHolding('gone back')).toEqual([reference]);
  });

  test('although the confirmation is loaded again', async () => {
    const resident = await hartwold.visit();
    await walkMarked(resident, 'loaded again');
    await resident.send();
    const reference = await resident.reference();
    await resident.arrive(() => resident.page.reload());
    expect(await resident.reference()).toBe(reference);
    expect(await reportsHolding('loaded again')).toEqual([reference]);
  });

  test('and another can be begun, with nothing of the first in it', async () => {
    const resident = await hartwold.visit();
    await walkMarked(resident, 'the first');
    await resident.send();
    const first = await resident.reference();
    await walkToCheck(resident, graffiti.steps);
    expect(await resident.summary()).toEqual(graffiti.summary);
    await resident.send();
    expect(await resident.reference()).not.toBe(first);
    expect(await reportsHolding('the first')).toEqual([first]);
  });
});

describe('two tabs', () => {
  test('share their answers', async () => {
    const one = await hartwold.visit();
    await begin(one);
    await walk(one, pothole.steps, 'pothole-size');
    const other = await one.openTab();
    await other.goto('/report-a-problem/pothole-size');
    await walk(other, pothole.steps.slice(4), 'where');
    await one.send({ potholeSize: 'plate' });
    expect(one.step).toBe('pothole-depth');
    expect(await one.formState()).toEqual({ potholeDepth: ['tennis-ball'] });
  });

  test('do not send what the resident has not checked', async () => {
    const one = await hartwold.visit();
    await walkMarked(one, 'two tabs');
    const other = await one.openTab();
    await other.goto('/report-a-problem/check-answers');
    await other.follow('Change width');
    await other.send({ potholeSize: 'below-plate' });
    await one.send();
    expect(one.status).toBe(409);
    expect(await one.errors()).toEqual([
      { message: 'Some answers were changed in another tab. Check them again, then send.', href: '' },
    ]);
    expect(await one.summary()).toMatchObject({ Width: 'Smaller than a dinner plate' });
    await one.send();
    expect(one.step).toBe('confirmation');
    expect(await reportsHolding('two tabs')).toEqual([await one.reference()]);
  });

  test('that lag behind come to the confirmation', async () => {
    const one = await hartwold.visit();
    await walkMarked(one, 'lagging');
    const other = await one.openTab();
    await other.goto('/report-a-problem/name');
    await one.send();
    await other.send();
    expect(other.step).toBe('confirmation');
    expect(await other.reference()).toBe(await one.reference());
  });
});

test('a page ahead of the answers leads to the first that has none', async () => {
  const resident = await hartwold.visit();
  await resident.goto('/report-a-problem/when-seen');
  expect(resident.step).toBe('');
  await begin(resident);
  await walk(resident, pothole.steps, 'pothole-size');
  await resident.goto('/report-a-problem/check-answers');
  expect(resident.step).toBe('pothole-size');
  await resident.goto('/report-a-problem/confirmation');
  expect(resident.step).toBe('pothole-size');
});

describe.each([{ javascript: true }, { javascript: false }])('with JavaScript: $javascript', ({ javascript }) => {
  test('a browser that keeps no cookie is told why nothing was kept', async () => {
    const resident = await hartwold.visit({ javascript });
    await begin(resident);
    await resident.context.clearCookies();
    await resident.send({ category: 'pothole' });
    expect(resident.status).toBe(403);
    expect(await resident.heading()).toBe('We could not remember your answer');
    await resident.follow('Start again');
    expect(resident.step).toBe('');
  });

  test('a form of another session is refused, and nothing is kept of it', async () => {
    const resident = await hartwold.visit({ javascript });
    await begin(resident);
    await resident.context.clearCookies();
    const other = await resident.openTab();
    await other.goto('/report-a-problem/category');
    await resident.send({ category: 'pothole' });
    expect(resident.status).toBe(403);
    expect(await resident.heading()).toBe('We could not accept that form');
    await other.goto('/report-a-problem/pothole-danger');
    expect(other.step).toBe('');
  });

  test('a session that has ended says so, and that nothing was sent', async () => {
    const resident = await hartwold.visit({ javascript });
    await begin(resident);
    await walk(resident, pothole.steps, 'pothole-size');
    await hartwold.server.startAfresh();
    await resident.send({ potholeSize: 'plate' });
    expect(resident.status).toBe(409);
    expect(await resident.heading()).toBe('Your answers are no longer here');
    expect(await resident.text()).toContain('Nothing was sent.');
    await resident.follow('Start again');
    expect(resident.step).toBe('');
  });
});
