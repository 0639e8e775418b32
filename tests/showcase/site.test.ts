import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { govukMarksIn } from '../browser/support/govuk-marks.js';
import { launchChromium } from '../support/chromium.js';
import { findingsIn } from './support/axe.js';
import { SharedPages } from './support/shared-pages.js';
import { type Entry, SITE, type StaticSite, serveSite, siteEntries } from './support/static-site.js';
import type { StoryPage } from './support/story-page.js';

const ENTRIES = siteEntries();
const PAGES = ENTRIES.filter(({ type }) => type === 'docs');
const GUIDES = PAGES.filter(({ title }) => title.startsWith('Guides/'));

/** A guide is read at once: two screens of a laptop. */
const SCREEN = 800;
const SCREENS = 2;

let site: StaticSite;
let browser: Browser;
let shared: SharedPages;
beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium({ quiet: true });
  shared = new SharedPages(browser, site);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const entry = (id: string): Entry => {
  const found = ENTRIES.find((one) => one.id === id);
  if (!found) throw new Error(`The site has no ${id}.`);
  return found;
};

/** Where GOV.UK's own header and footer are shown, or spoken of. */
const NAMES_GOVUK = /^(?:GOV\.UK only|Documents|Packages)\//;

const linkFaults = async (frame: StoryPage): Promise<string[]> => {
  const hrefs = await frame.page
    .locator('.sbdocs-content a[href*="?path="]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return hrefs
    .map((href) => /\?path=\/(?:docs|story)\/([^&#]+)/.exec(href)?.[1] ?? href)
    .filter((id) => !ENTRIES.some((one) => one.id === id))
    .map((id) => `a link to ${id}`);
};

const faultsOf = async (frame: StoryPage, page: Entry): Promise<string[]> => {
  await frame.show(page);
  const content = frame.page.locator('.sbdocs-content');
  await content.locator('h1').first().waitFor();
  const findings = await findingsIn(frame.page, '.sbdocs-content', page);
  return [
    ...frame.complaints().map((complaint) => `the browser complains: ${complaint}`),
    ...findings
      .filter(({ exception }) => exception === undefined)
      .map(({ rule, help, html }) => `axe ${rule}: ${help} ${html}`),
    ...(await linkFaults(frame)),
    ...(NAMES_GOVUK.test(page.title) ? [] : govukMarksIn(await content.innerHTML())),
  ].map((fault) => `${page.id}: ${fault}`);
};

describe.concurrent('every page of documentation', () => {
  test.each(PAGES)('$title opens, has no fault and leads on', async (page) => {
    expect(await shared.use((frame) => faultsOf(frame, page))).toEqual([]);
  });
});

test.each(GUIDES)('the guide $title is no longer than two screens', async (guide) => {
  const height = await shared.use(async (frame) => {
    await frame.show(guide);
    return frame.page.locator('.sbdocs-content').evaluate((content) => content.scrollHeight);
  });
  expect(height).toBeLessThanOrEqual(SCREENS * SCREEN);
});

test('there is a guide for each of the three readers', () => {
  expect(GUIDES.map(({ title }) => title)).toEqual([
    'Guides/Service lead',
    'Guides/Council developer',
    'Guides/Contributor',
  ]);
});

describe('the page of a component', () => {
  test('shows an example with its code, the props and their docstrings, the guidance and all examples', () =>
    shared.use(async (frame) => {
      await frame.show(entry('components-accordion--docs'));
      const text = await frame.page.locator('.sbdocs-content').textContent();
      expect(text).toContain('The sections in their order.');
      expect(text).toContain('ReadonlyArray<AccordionItem | Absent>');
      expect(text).toContain('And every other attribute of <div>');
      const hrefs = await frame.page
        .locator('.sbdocs-content a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(hrefs).toContain('https://design-system.service.gov.uk/components/accordion/');
      const examples = ENTRIES.filter(({ title, type }) => title === 'Components/Accordion' && type === 'story');
      for (const { id } of examples) expect(hrefs).toContain(`?path=/story/${id}`);
      await frame.page.getByText('Show code').click();
      await frame.page.getByText("import { Accordion } from '@guildhall/components';").waitFor();
    }));
});

describe('behaviours start in an example', () => {
  test('an accordion opens and closes', () =>
    shared.use(async (frame) => {
      await frame.show(entry('components-accordion--default'));
      const section = frame.page.getByRole('button', { name: /^Section A/ });
      expect(await section.getAttribute('aria-expanded')).toBe('false');
      await section.click();
      expect(await section.getAttribute('aria-expanded')).toBe('true');
    }));

  test('tabs show one panel at a time', () =>
    shared.use(async (frame) => {
      await frame.show(entry('components-tabs--default'));
      await frame.page.getByRole('tab', { name: 'Past week' }).click();
      expect(await frame.page.locator('#past-week').isVisible()).toBe(true);
      expect(await frame.page.locator('#past-day').isVisible()).toBe(false);
    }));
});

describe('the toolbar', () => {
  const brand = (frame: StoryPage) =>
    frame.page.locator('.govuk-generic-header').evaluate((header) => getComputedStyle(header).backgroundColor);

  test('gives an example the colours of a council, and takes them back', () =>
    shared.use(async (frame) => {
      const story = entry('for-councils-page--question');
      const colours: string[] = [];
      for (const council of ['none', 'hartwold', 'aberwennol', 'marlshire', 'wexmoor', 'none']) {
        await frame.show(story, { council });
        colours.push(await brand(frame));
      }
      expect(new Set(colours).size).toBe(5);
      expect(colours.at(-1)).toBe(colours[0]);
    }));

  test('shows nothing of one council in another', () =>
    shared.use(async (frame) => {
      await frame.show(entry('for-councils-page--question'), { council: 'aberwennol', language: 'cy' });
      const html = await frame.page.locator('#storybook-root').innerHTML();
      expect(html).toContain('Cyngor Aberwennol');
      expect(html).not.toMatch(/hartwold|marlshire|wexmoor/i);
      expect(await frame.page.evaluate(() => document.documentElement.lang)).toBe('cy');
    }));

  test('doubles the size of text', () =>
    shared.use(async (frame) => {
      const size = () =>
        frame.page
          .locator('.govuk-body')
          .first()
          .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
      await frame.show(entry('for-councils-page--question'));
      const usual = await size();
      await frame.show(entry('for-councils-page--question'), { textSize: '200' });
      expect(await size()).toBe(2 * usual);
    }));
});

/** What Storybook says of its own parts to those who make it. */
const OF_STORYBOOK = /^warning: The 'ariaLabel' prop on 'PopoverProvider' will become mandatory in Storybook \d+/;

test('the whole site opens with its sidebar, asks nothing of anyone else and says nothing to the console', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.url}/`) && !request.url().startsWith('data:')) complaints.push(request.url());
  });
  await page.goto(`${site.url}/?path=/story/components-button--default`);
  const frame = page.frameLocator('#storybook-preview-iframe');
  await frame.getByRole('button', { name: 'Save and continue' }).waitFor();
  expect(await page.title()).toContain('Button');
  await page.getByText('Guildhall').first().waitFor({ state: 'attached' });
  // The panel beside the example holds its code.
  await page.getByText("import { Button } from '@guildhall/components';").first().waitFor();
  expect(await page.getByRole('tab', { name: 'Accessibility' }).count()).toBe(1);
  await context.close();
  expect(complaints.filter((complaint) => !OF_STORYBOOK.test(complaint))).toEqual([]);
});

test('every file that was asked for exists', () => {
  expect(site.missing).toEqual([]);
});

test('no file of the site names a machine or asks for what is elsewhere', () => {
  const pages = readdirSync(SITE).filter((file) => /\.(?:html|json)$/.test(file));
  expect(pages).toEqual(['address-suggestions.json', 'iframe.html', 'index.html', 'index.json']);
  for (const file of pages) {
    const text = readFileSync(join(SITE, file), 'utf8');
    // Links in Storybook's own help are followed by nobody but a person.
    expect(text.match(/(?:src|<link[^>]+href)="https?:[^"]+"/g)).toBeNull();
    expect(text).not.toMatch(/\/(?:work|home|root|tmp)\//);
  }
});
