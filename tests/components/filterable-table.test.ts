/** The table with filters in Chromium: filtered in the page by keyboard alone, and a form without JavaScript. */
import { FilterableTable, type FilterableTableProps } from '@guildhall/components';
import type { Browser, Page } from 'playwright-core';
import { createElement } from 'react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAxe } from '../support/axe.js';
import { launchChromium } from '../support/chromium.js';
import { type CouncilPageOptions, openCouncilPage } from './support/council-page.js';
import { undoneIn } from './support/undoing.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const PROPS: FilterableTableProps = {
  caption: 'Reports',
  columns: [{ header: 'Reference' }, { header: 'Problem', sortHref: '/?sort=problem&text=old', sorted: 'ascending' }],
  action: '/',
  hiddenFields: { sort: 'problem' },
  clearHref: '/',
  isComplete: true,
  filters: [
    { kind: 'text', name: 'text', label: 'Words' },
    {
      kind: 'choice',
      name: 'status',
      label: 'Status',
      items: [
        { value: '', text: 'Any' },
        { value: 'new', text: 'New' },
        { value: 'fixed', text: 'Fixed' },
      ],
    },
  ],
  rows: [
    { cells: ['A1', 'Fly-tipping, Lôn y Felin'], values: { status: 'new' } },
    { cells: ['B2', 'Pothole, Mill Lane'], values: { status: 'fixed' } },
    { cells: ['C3', 'Street light, Mill Lane'], values: { status: 'new' } },
    { cells: ['D4', 'Graffiti'], values: { status: 'new' }, matches: false },
  ],
};

const withTable = async (
  javaScriptEnabled: boolean,
  work: (page: Page) => Promise<void>,
  before?: CouncilPageOptions['before'],
): Promise<void> => {
  const heading = createElement('h1', { className: 'govuk-heading-l' }, 'Reports of problems');
  const content = createElement('div', null, heading, createElement(FilterableTable, PROPS));
  const opened = await openCouncilPage(browser, content, { javaScriptEnabled, ...(before ? { before } : {}) });
  try {
    await work(opened.page);
    expect(opened.complaints).toEqual([]);
  } finally {
    await opened.close();
  }
};

const shown = (page: Page): Promise<string[]> => page.locator('tbody tr:visible th').allTextContents();
/** As the page itself has it: the driver hears of a changed address later. */
const search = (page: Page): Promise<string> => page.evaluate(() => location.search);
const count = (page: Page) => page.locator('[data-part="count"]');

test('typing filters the rows, and the count is told once someone has stopped', () =>
  withTable(true, async (page) => {
    await page.getByLabel('Words').focus();
    await page.keyboard.type('MILL');
    expect(await shown(page)).toEqual(['B2', 'C3']);
    await expect.poll(() => count(page).textContent()).toBe('2 results');
    expect(await count(page).getAttribute('role')).toBe('status');
    await page.keyboard.type(' light');
    expect(await shown(page)).toEqual(['C3']);
    await expect.poll(() => count(page).textContent()).toBe('1 result');
  }));

test.each([
  ['lon', ['A1']],
  ['LÔN', ['A1']],
  ['lane mill', ['B2', 'C3']],
  ['  ', ['A1', 'B2', 'C3', 'D4']],
  ['bonfire', []],
] as const)('“%s” finds %j', (words, rows) =>
  withTable(true, async (page) => {
    await page.getByLabel('Words').fill(words);
    expect(await shown(page)).toEqual(rows);
    expect(await page.getByText('Nothing matches the filters').isVisible()).toBe(rows.length === 0);
  }),
);

test('a choice filters too, and both filters hold together', () =>
  withTable(true, async (page) => {
    await page.getByLabel('Status').selectOption('New');
    expect(await shown(page)).toEqual(['A1', 'C3', 'D4']);
    await page.getByLabel('Words').fill('lane');
    expect(await shown(page)).toEqual(['C3']);
  }));

test('Enter keeps the page and gives the view an address; clearing shows every row and goes back to the first filter', () =>
  withTable(true, async (page) => {
    await page.getByLabel('Words').fill('mill');
    await page.keyboard.press('Enter');
    await expect.poll(() => search(page)).toBe('?sort=problem&text=mill');
    await page.getByRole('link', { name: 'Clear filters' }).press('Enter');
    expect(await shown(page)).toEqual(['A1', 'B2', 'C3', 'D4']);
    await expect.poll(() => search(page)).toBe('?sort=problem');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('results-text');
  }));

test('another order takes the filters along', () =>
  withTable(true, async (page) => {
    await page.getByLabel('Words').fill('mill');
    await page.getByRole('link', { name: /^Problem\s*, sorted ascending$/ }).press('Enter');
    await page.waitForURL(/text=mill/);
    expect(new URL(page.url()).search).toBe('?sort=problem&text=mill');
  }));

test('taken out of the page after it was used, it is as the server has drawn it', () =>
  withTable(true, async (page) => {
    await page.getByLabel('Words').fill('mill');
    await expect.poll(() => count(page).textContent()).toBe('2 results');
    const sort = page.locator('[data-part="sort"]');
    // The link is changed as it is followed; here it leads nowhere.
    await sort.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
    await sort.press('Enter');
    expect(await sort.getAttribute('href')).toContain('text=mill');
    const { drawn, left } = await undoneIn(page, '.guildhall-filterable-table');
    expect(drawn).toContain('text=old');
    expect(left).toBe(drawn);
  }));

test('on an old telephone the filters work, and are in the address', () =>
  withTable(
    true,
    async (page) => {
      await page.getByLabel('Words').fill('LÔN');
      expect(await shown(page)).toEqual(['A1']);
      await page.keyboard.press('Enter');
      await expect.poll(() => search(page)).toBe('?sort=problem&text=L%C3%94N');
    },
    () => {
      Reflect.deleteProperty(URLSearchParams.prototype, 'size');
      Reflect.deleteProperty(String.prototype, 'replaceAll');
      Reflect.deleteProperty(Element.prototype, 'replaceChildren');
    },
  ));

test('on one older still it is the form that it is without JavaScript', () =>
  withTable(
    true,
    async (page) => {
      await page.getByLabel('Words').fill('mill');
      expect(await shown(page)).toEqual(['A1', 'B2', 'C3']);
      await page.keyboard.press('Enter');
      await page.waitForURL(/text=mill/);
    },
    () => {
      Reflect.deleteProperty(Intl, 'PluralRules');
    },
  ));

test('without JavaScript it is a form that is sent, and rows that do not match are not seen', () =>
  withTable(false, async (page) => {
    expect(await shown(page)).toEqual(['A1', 'B2', 'C3']);
    await page.getByLabel('Words').fill('mill');
    await page.keyboard.press('Enter');
    await page.waitForURL(/text=mill/);
    expect(new URL(page.url()).search).toBe('?sort=problem&text=mill&status=');
  }));

test('axe has nothing to say, and the page never scrolls sideways at 320 px', () =>
  withTable(true, async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await runAxe(page)).toEqual([]);
  }));
