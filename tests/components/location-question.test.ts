/** The location question in Chromium: its ways with styles alone, and the device's own location with whatever may hinder it. */
import { Button, LocationQuestion } from '@guildhall/components';
import type { Browser } from 'playwright-core';
import { createElement } from 'react';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAxe } from '../support/axe.js';
import { launchChromium } from '../support/chromium.js';
import { type CouncilPage, type CouncilPageOptions, openCouncilPage } from './support/council-page.js';
import { hear, heard, Suggesting } from './support/suggesting.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** Opens the question in a form, and closes it when the work is done. */
const withQuestion = async (
  options: CouncilPageOptions,
  work: (opened: CouncilPage) => Promise<void>,
): Promise<void> => {
  const question = createElement(LocationQuestion, {
    name: 'where',
    language: options.lang,
    legend: { text: 'Where is the problem?', isPageHeading: true },
  });
  const form = createElement('form', { method: 'post' }, question, createElement(Button, null, 'Continue'));
  const opened = await openCouncilPage(browser, form, options);
  try {
    await work(opened);
  } finally {
    await opened.close();
  }
};

const HERE = { latitude: 50.123456, longitude: -1.654321, accuracy: 12.4 };
const button = ({ page }: CouncilPage) => page.getByRole('button', { name: /current location|lleoliad presennol/ });

const WAYS = [
  ['At or near an address', ['where-postcode']],
  ['On a street', ['where-street', 'where-detail']],
  ['By describing it', ['where-landmark']],
  ['By grid reference', ['where-gridReference']],
  ['By coordinates', ['where-coordinates']],
] as const;

const seenInputs = ({ page }: CouncilPage): Promise<readonly string[]> =>
  page
    .locator('input[type="text"], textarea')
    .evaluateAll((inputs) => inputs.filter((input) => input.checkVisibility()).map(({ id }) => id));

describe.each([true, false])('with JavaScript %s', (javaScriptEnabled) => {
  test('the inputs of the chosen way are seen, and no others', () =>
    withQuestion({ javaScriptEnabled }, async (opened) => {
      expect(await seenInputs(opened)).toEqual([]);
      for (const [label, inputs] of WAYS) {
        await opened.page.getByLabel(label, { exact: true }).check();
        expect(await seenInputs(opened)).toEqual(inputs);
      }
    }));

  test('all that is typed is sent', async () => {
    const council = new Suggesting();
    await withQuestion({ javaScriptEnabled, answer: council.answer }, async ({ page }) => {
      await page.getByLabel('By describing it').check();
      await page.getByLabel('Describe the place').fill('By the weir');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('heading', { name: 'Posted' }).waitFor();
    });
    const [form] = council.posted;
    expect(Object.fromEntries(form ?? [])).toMatchObject({ 'where-way': 'landmark', 'where-landmark': 'By the weir' });
  });
});

test('without JavaScript the device is not offered', () =>
  withQuestion({ javaScriptEnabled: false }, async (opened) => {
    expect(await button(opened).count()).toBe(0);
  }));

test('nor where the policy of the page forbids it', () =>
  withQuestion({ headers: { 'permissions-policy': 'geolocation=()' } }, async (opened) => {
    await opened.page.waitForFunction(() => document.body.classList.contains('js-enabled'));
    expect(await button(opened).count()).toBe(0);
    expect(opened.complaints).toEqual([]);
  }));

test('the device’s location chooses its way, fills in the coordinates, and is told', async () => {
  const council = new Suggesting();
  await withQuestion({ permissions: ['geolocation'], geolocation: HERE, answer: council.answer }, async (opened) => {
    const { page, complaints } = opened;
    await hear(page);
    await button(opened).click();
    const coordinates = page.getByLabel('Latitude and longitude');
    await expect.poll(() => coordinates.inputValue()).toBe('50.12346, -1.65432');
    expect(await page.getByLabel('By coordinates').isChecked()).toBe(true);
    expect(await heard(page)).toEqual([
      'Finding your location…',
      'Your location is filled in, to within 13 metres. You can change it before you continue.',
    ]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Use my current location');
    expect(await runAxe(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'Posted' }).waitFor();
  });
  expect(Object.fromEntries(council.posted[0] ?? [])).toMatchObject({
    'where-way': 'coordinates',
    'where-coordinates': '50.12346, -1.65432',
    'where-accuracy': '13',
  });
});

test('how exact it was is no longer sent once the coordinates are changed', () =>
  withQuestion({ permissions: ['geolocation'], geolocation: HERE }, async (opened) => {
    const accuracy = opened.page.locator('input[name="where-accuracy"]');
    await button(opened).click();
    await expect.poll(() => accuracy.inputValue()).toBe('13');
    await opened.page.getByLabel('Latitude and longitude').fill('50.2, -1.6');
    expect(await accuracy.inputValue()).toBe('');
    expect(await opened.page.getByText('is filled in').count()).toBe(0);
  }));

/** Makes the browser's location fail in a way that no setting of the browser brings about. */
const tooSlow = (): void => {
  Object.defineProperty(navigator.geolocation, 'getCurrentPosition', {
    value: (_found: unknown, failed: (error: { readonly code: number }) => void) => failed({ code: 3 }),
  });
};
const unavailable = (): void => {
  Object.defineProperty(navigator.geolocation, 'getCurrentPosition', {
    value: (_found: unknown, failed: (error: { readonly code: number }) => void) => failed({ code: 2 }),
  });
};
const ALLOWED = { permissions: ['geolocation'] };

const HINDRANCES: ReadonlyArray<readonly [string, CouncilPageOptions, string]> = [
  ['it may not be asked', { permissions: [] }, 'Your browser did not allow us to use your location.'],
  ['it does not know', { before: unavailable }, 'Your device could not find its location.'],
  ['it takes too long', { before: tooSlow }, 'Finding your location took too long.'],
  [
    'it knows too roughly',
    { ...ALLOWED, geolocation: { ...HERE, accuracy: 3_250.2 } },
    'Your device only knows its location to within 3,251 metres.',
  ],
  ['it may not be asked, in Welsh', { lang: 'cy', permissions: [] }, 'Ni wnaeth eich porwr ganiatáu i ni'],
  ['it does not know, in Welsh', { lang: 'cy', before: unavailable }, 'Ni allai eich dyfais ddod o hyd i’w lleoliad.'],
  ['it takes too long, in Welsh', { lang: 'cy', before: tooSlow }, 'Cymerodd ormod o amser'],
  [
    'it knows too roughly, in Welsh',
    { lang: 'cy', ...ALLOWED, geolocation: { ...HERE, accuracy: 3_250.2 } },
    'Dim ond o fewn 3,251 metr y mae eich dyfais',
  ],
];

test.each(HINDRANCES)('where %s, it is told and nothing is filled in', (_why, options, text) =>
  withQuestion(options, async (opened) => {
    const { page } = opened;
    await button(opened).click();
    await page.getByRole('status').filter({ hasText: text }).waitFor();
    expect(await page.locator('#where-coordinates').inputValue()).toBe('');
    expect(await page.locator('input[name="where-accuracy"]').inputValue()).toBe('');
    expect(await page.locator('input[type="radio"]:checked').count()).toBe(0);
  }),
);
