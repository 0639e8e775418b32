/** The typeahead of an address lookup in Chromium, held to the ARIA combobox pattern, to what happens when things fail, and to no script. */
import { AddressLookup } from '@guildhall/components';
import type { Browser } from 'playwright-core';
import { createElement } from 'react';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runAxe } from '../support/axe.js';
import { launchChromium } from '../support/chromium.js';
import { type CouncilPage, type CouncilPageOptions, ORIGIN, openCouncilPage } from './support/council-page.js';
import { hear, heard, Suggesting, stateOf } from './support/suggesting.js';

const GRANARY = 'Flat A, The Old Granary, 1 Mill Lane, Thornby, ZZ1 1AA';
const SECOND = '2 Mill Lane, Thornby, ZZ1 1AA';
const THIRD = '3 Mill Lane, Thornby, ZZ1 1AA';

let browser: Browser;
const council = new Suggesting();
/** A page for each set of options: a browser takes seconds to open one on a busy machine. */
const pages = new Map<string, CouncilPage>();

beforeAll(async () => {
  browser = await launchChromium();
});
beforeEach(() => council.reset());
afterAll(() => browser?.close());

const lookupIn = (lang: CouncilPageOptions['lang']) =>
  createElement(AddressLookup, {
    step: 'search',
    name: 'home',
    heading: lang === 'cy' ? 'Beth yw eich cyfeiriad?' : 'What is your address?',
    language: lang,
    searchesParts: true,
    suggestions: { url: '/suggest' },
    manualHref: '/by-hand',
  });

/** The page of these options, with nothing typed and the focus in its input. */
const open = async (options: CouncilPageOptions = {}) => {
  const key = JSON.stringify(options);
  const known = pages.get(key);
  const opened =
    known ?? (await openCouncilPage(browser, lookupIn(options.lang), { answer: council.answer, ...options }));
  pages.set(key, opened);
  const input = opened.page.locator('#home-postcode');
  if (known && (await input.count()) === 0) await opened.page.goto(ORIGIN);
  await input.fill('');
  // A pause that an earlier test has begun ends here, and may just have asked.
  council.asked.length = 0;
  return { ...opened, input };
};

/** The page with something typed, for which there are suggestions. */
const openWithSuggestions = async (options: CouncilPageOptions = {}, typed = 'mill lane') => {
  const found = await open(options);
  await found.page.keyboard.insertText(typed);
  await found.page.locator('[role="option"]').first().waitFor();
  return found;
};

describe('keys of the pattern', () => {
  /** What is pressed while three suggestions are open, what is active then, and whether the list is open. */
  const KEYS: ReadonlyArray<readonly [pressed: readonly string[], active: string | null, isOpen: boolean]> = [
    [[], null, true],
    [['ArrowDown'], GRANARY, true],
    [['ArrowDown', 'ArrowDown'], SECOND, true],
    [['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'], GRANARY, true],
    [['ArrowUp'], THIRD, true],
    [['ArrowUp', 'ArrowUp'], SECOND, true],
    [['ArrowDown', 'ArrowUp'], THIRD, true],
    [['ArrowDown', 'Home'], null, true],
    [['ArrowDown', 'End'], null, true],
    [['ArrowDown', 'ArrowLeft'], null, true],
    [['ArrowDown', 'ArrowRight'], null, true],
    [['ArrowDown', 'Home', 'ArrowDown'], GRANARY, true],
    [['ArrowDown', 'Escape'], null, false],
    [['Alt+ArrowUp'], null, false],
    [['Escape', 'Alt+ArrowDown'], null, true],
    [['Escape', 'ArrowDown'], GRANARY, true],
    [['Escape', 'ArrowUp'], THIRD, true],
  ];
  test.each(KEYS)('%j: active %j, open %j', async (pressed, active, isOpen) => {
    const { page, complaints } = await openWithSuggestions();
    for (const key of pressed) await page.keyboard.press(key);
    expect(await stateOf(page)).toMatchObject({
      active,
      selected: active === null ? [] : [active],
      isOpen,
      isSeen: isOpen,
      value: 'mill lane',
      choice: '',
      hasFocus: true,
    });
    expect(complaints).toEqual([]);
  });

  test.each([
    ['Home', 0],
    ['End', 9],
  ])('%s moves the caret to %i', async (key, caret) => {
    const { page } = await openWithSuggestions();
    for (const pressed of ['ArrowLeft', 'ArrowLeft', 'ArrowDown', key]) await page.keyboard.press(pressed);
    expect(await stateOf(page)).toMatchObject({ caret, active: null });
  });

  test('Enter takes the active option and does not post the form; the next posts it', async () => {
    const { page } = await openWithSuggestions();
    for (const pressed of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(pressed);
    expect(await stateOf(page)).toMatchObject({
      value: SECOND,
      choice: '999000000002',
      isOpen: false,
      active: null,
      hasFocus: true,
      caret: SECOND.length,
    });
    expect(council.posted).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Posted' }).waitFor();
    expect(council.posted.map(String)).toEqual([
      String(new URLSearchParams({ 'home-postcode': SECOND, 'home-choice': '999000000002' })),
    ]);
  });

  test('Enter posts what is typed where no option is active', async () => {
    const { page } = await openWithSuggestions();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Posted' }).waitFor();
    expect(council.posted.map((form) => form.get('home-choice'))).toEqual(['']);
    expect(council.posted.map((form) => form.get('home-postcode'))).toEqual(['mill lane']);
  });

  test('Escape closes the list, then empties the input', async () => {
    const { page } = await openWithSuggestions();
    await page.keyboard.press('Escape');
    expect(await stateOf(page)).toMatchObject({ isOpen: false, value: 'mill lane' });
    await page.keyboard.press('Escape');
    expect(await stateOf(page)).toMatchObject({ isOpen: false, value: '', choice: '' });
  });

  test('Tab goes on to the button and leaves what was typed as it is', async () => {
    const { page } = await openWithSuggestions();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await stateOf(page)).toMatchObject({ isOpen: false, isSeen: false, value: 'mill lane', choice: '' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Find address');
  });

  test('what was taken is no longer sent once the input is changed', async () => {
    const { page } = await openWithSuggestions();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await stateOf(page)).toMatchObject({ choice: '999000000001' });
    await page.keyboard.press('Backspace');
    expect(await stateOf(page)).toMatchObject({ choice: '', value: GRANARY.slice(0, -1) });
  });
});

describe('what a screen reader is told', () => {
  test('a page comes as it was drawn, and the script adds no complaint', async () => {
    const { complaints } = await open();
    expect(complaints).toEqual([]);
  });

  test('names, roles and states before anything is typed', async () => {
    const { page } = await open();
    expect(await page.locator('main form').ariaSnapshot()).toBe(
      [
        '- text: Postcode or part of the address',
        '- combobox "Postcode or part of the address"',
        '- status',
        '- button "Find address"',
      ].join('\n'),
    );
  });

  test('names, roles and states with an active option', async () => {
    const { page, context } = await openWithSuggestions();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('main form').ariaSnapshot()).toBe(
      [
        '- text: Postcode or part of the address',
        '- combobox "Postcode or part of the address" [expanded]: mill lane',
        '- listbox "Suggested addresses":',
        `  - option "${GRANARY}" [selected]`,
        `  - option "${SECOND}"`,
        `  - option "${THIRD}"`,
        '- status: 3 suggestions',
        '- button "Find address"',
      ].join('\n'),
    );
    const devTools = await context.newCDPSession(page);
    const { root } = await devTools.send('DOM.getDocument');
    const { nodeId } = await devTools.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#home-postcode' });
    const { nodes } = await devTools.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
    const [combobox] = nodes;
    const properties = new Map(combobox?.properties?.map(({ name, value }) => [String(name), value]));
    expect(combobox?.role?.value).toBe('combobox');
    expect(combobox?.description?.value).toMatch(/^Suggestions appear as you type\. Use the up and down arrow keys/);
    expect(properties.get('autocomplete')?.value).toBe('list');
    expect(properties.get('hasPopup')?.value).toBe('listbox');
    expect(properties.get('expanded')?.value).toBe(true);
    expect(properties.get('controls')?.relatedNodes?.map(({ idref }) => idref)).toEqual(['home-postcode-suggestions']);
    expect(properties.get('activedescendant')?.relatedNodes?.map(({ idref }) => idref)).toEqual([
      'home-postcode-suggestions-1',
    ]);
  });

  const SAID: ReadonlyArray<readonly ['en' | 'cy', string, string]> = [
    ['en', 'mill lane', '3 suggestions'],
    ['en', 'granary', '1 suggestion'],
    ['en', 'high street', 'The first 20 of 128 suggestions. Type more to see others.'],
    ['en', 'nowhere', 'No suggestions. Check what you have typed, or carry on to search for it.'],
    ['cy', 'mill lane', '3 awgrym'],
    ['cy', 'high street', 'Y 20 cyntaf o 128 awgrym. Teipiwch fwy i weld eraill.'],
    ['cy', 'nowhere', 'Dim awgrymiadau. Gwiriwch yr hyn rydych wedi’i deipio, neu ewch ymlaen i chwilio amdano.'],
  ];
  test.each(SAID)('in %s of “%s”: %s', async (lang, typed, expected) => {
    const { page } = await open({ lang });
    await hear(page);
    await page.keyboard.insertText(typed);
    await expect.poll(() => heard(page)).toEqual([expected]);
  });

  test.each([
    ['en', `${GRANARY} selected`],
    ['cy', `${GRANARY} wedi’i ddewis`],
  ] as const)('in %s of what was taken', async (lang, expected) => {
    const { page } = await openWithSuggestions({ lang });
    await hear(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual([expected]);
  });

  test('the same again, when the same is found again', async () => {
    const { page, input } = await openWithSuggestions();
    await hear(page);
    await input.press('Backspace');
    await expect.poll(() => council.asked).toEqual(['mill lane', 'mill lan']);
    await expect.poll(() => heard(page)).toEqual(['3 suggestions']);
  });
});

describe('what is asked for', () => {
  test('is asked once, when someone pauses, and from three characters on', async () => {
    const { page, input } = await open();
    await input.pressSequentially('mi');
    await page.waitForTimeout(600);
    expect(council.asked).toEqual([]);
    // In one go, so that a busy machine makes no pause of its own.
    await input.evaluate((element: HTMLInputElement) => {
      for (const value of ['mil', 'mill', 'mill ', 'mill  l', 'mill  lane ']) {
        element.value = value;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await page.locator('[role="option"]').first().waitFor();
    expect(council.asked).toEqual(['mill lane']);
  });

  test('an answer that comes late is dropped', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    council.instead = async (_route, query) => {
      if (query === 'mill') await held;
      return false;
    };
    const { page, input } = await open();
    await page.keyboard.insertText('mill');
    await expect.poll(() => council.asked).toEqual(['mill']);
    await input.fill('granary');
    await page.locator('[role="option"]').first().waitFor();
    release();
    await page.waitForTimeout(400);
    expect(await page.locator('[role="option"]').allTextContents()).toEqual([GRANARY]);
    expect(council.asked).toEqual(['mill', 'granary']);
  });

  test('whoever has gone on is not called back', async () => {
    const { page } = await open();
    await page.keyboard.insertText('mill lane');
    await page.keyboard.press('Tab');
    await expect.poll(() => council.asked).toEqual(['mill lane']);
    await page.waitForTimeout(300);
    expect(await stateOf(page)).toMatchObject({ isOpen: false, isSeen: false, hasFocus: false });
  });
});

describe('where suggestions fail', () => {
  const AWAY = {
    en: 'Suggestions are not available at the moment. Type a postcode and carry on to search for it.',
    cy: 'Nid oes awgrymiadau ar gael ar hyn o bryd. Teipiwch god post ac ewch ymlaen i chwilio amdano.',
  };
  const FAILURES: ReadonlyArray<readonly [string, 'en' | 'cy', NonNullable<Suggesting['instead']>]> = [
    ['the server is at fault', 'en', async (route) => route.fulfill({ status: 500 }).then(() => true)],
    ['there were too many', 'cy', async (route) => route.fulfill({ status: 429 }).then(() => true)],
    ['the line is down', 'en', async (route) => route.abort().then(() => true)],
    [
      'a page comes in place of JSON',
      'cy',
      async (route) => route.fulfill({ body: '<h1>Hello</h1>' }).then(() => true),
    ],
    [
      'the JSON is another',
      'en',
      async (route) => route.fulfill({ json: { suggestions: [{ uprn: 1 }] } }).then(() => true),
    ],
    ['no answer comes in five seconds', 'en', () => new Promise(() => undefined)],
  ];
  test.each(FAILURES)('%s (%s): it says so, and the form is as it was', async (_why, lang, instead) => {
    council.instead = instead;
    const { page, input } = await open({ lang });
    await hear(page);
    await page.keyboard.insertText('mill lane');
    await page.getByText(AWAY[lang]).waitFor();
    expect(await heard(page)).toEqual([AWAY[lang]]);
    expect(await stateOf(page)).toMatchObject({ isOpen: false, value: 'mill lane' });
    await input.press('Enter');
    await expect.poll(() => council.posted.map((form) => form.get('home-postcode'))).toEqual(['mill lane']);
  });

  test('it suggests again once they are back', async () => {
    council.instead = async (route) => route.fulfill({ status: 503 }).then(() => true);
    const { page } = await open();
    await page.keyboard.insertText('mill');
    await page.getByText(AWAY.en).waitFor();
    council.instead = undefined;
    await page.keyboard.insertText(' lane');
    await page.locator('[role="option"]').first().waitFor();
    expect(await page.getByText(AWAY.en).count()).toBe(0);
  });
});

describe('on any device', () => {
  test('by touch at 320 px: the list fits, an option is large enough for a finger, and a tap takes it', async () => {
    const { page, input } = await open({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    await input.tap();
    await page.keyboard.insertText('mill lane');
    const option = page.locator('[role="option"]').first();
    await option.waitFor();
    const box = await option.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await option.tap();
    expect(await stateOf(page)).toMatchObject({
      value: GRANARY,
      choice: '999000000001',
      isOpen: false,
      hasFocus: true,
    });
  });

  test('by a mouse', async () => {
    const { page } = await openWithSuggestions();
    await page.locator('[role="option"]').nth(1).click();
    expect(await stateOf(page)).toMatchObject({ value: SECOND, choice: '999000000002', isOpen: false, hasFocus: true });
  });

  test('a long list scrolls to the active option', async () => {
    const { page } = await openWithSuggestions({}, 'high street');
    await page.keyboard.press('ArrowUp');
    const { list, option } = await page.evaluate(() => ({
      list: document.querySelector('[role="listbox"]')?.getBoundingClientRect().bottom ?? 0,
      option: document.querySelector('[aria-selected="true"]')?.getBoundingClientRect().bottom ?? 1e9,
    }));
    expect(option).toBeLessThanOrEqual(list);
    expect(await stateOf(page)).toMatchObject({ active: '20 High Street, Thornby, ZZ1 2BB' });
  });

  test.each(['active', 'none'] as const)(
    'the active option differs from the others with forced colours %s',
    async (forcedColors) => {
      const { page } = await openWithSuggestions({ forcedColors });
      await page.keyboard.press('ArrowDown');
      const backgrounds = await page
        .locator('[role="option"]')
        .evaluateAll((options) => options.map((option) => getComputedStyle(option).backgroundColor));
      expect(new Set(backgrounds).size).toBe(2);
      expect(backgrounds[1]).toBe(backgrounds[2]);
    },
  );

  test('nothing moves', async () => {
    const { page } = await openWithSuggestions({ reducedMotion: 'reduce' });
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test.each([320, 1280])('axe finds nothing at %i px, with the list open and an option active', async (width) => {
    const { page } = await openWithSuggestions({ viewport: { width, height: 800 } });
    await page.keyboard.press('ArrowDown');
    expect(await runAxe(page)).toEqual([]);
  });
});

test('with JavaScript off it is a form', async () => {
  const { page, input } = await open({ javaScriptEnabled: false });
  expect(await page.locator('main form').ariaSnapshot()).toBe(
    [
      '- text: Postcode or part of the address',
      '- textbox "Postcode or part of the address"',
      '- button "Find address"',
    ].join('\n'),
  );
  await input.fill('ZZ1 1AA');
  await page.getByRole('button', { name: 'Find address' }).click();
  await page.getByRole('heading', { name: 'Posted' }).waitFor();
  expect(council.posted.map(String)).toEqual(['home-postcode=ZZ1+1AA']);
  expect(council.asked).toEqual([]);
});
