import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { type StaticSite, serveSite, siteEntries } from './support/static-site.js';
import { StoryPage, type StoryPageOptions } from './support/story-page.js';

const CORNERS = siteEntries().filter(({ title, type }) => title.startsWith('Dark corners/') && type === 'story');

let site: StaticSite;
let browser: Browser;
beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium({ quiet: true });
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** What a look at each dark corner finds. */
const inEach = async <Found>(
  options: Omit<StoryPageOptions, 'url'>,
  look: (frame: StoryPage) => Promise<Found>,
): Promise<ReadonlyArray<readonly [string, Found]>> => {
  const frame = await StoryPage.open(browser, { url: site.url, ...options });
  const found: (readonly [string, Found])[] = [];
  for (const corner of CORNERS) {
    await frame.show(corner);
    found.push([corner.id, await look(frame)]);
  }
  await frame.close();
  return found;
};

test('at 320 px nothing scrolls sideways, whatever the words and the size of text', async () => {
  const widths = await inEach({ width: 320 }, ({ page }) => page.evaluate(() => document.documentElement.scrollWidth));
  expect(widths.length).toBeGreaterThan(5);
  expect(widths.filter(([, width]) => width > 320)).toEqual([]);
});

test('in the colours of a reader every edge that says something is seen', async () => {
  const EDGES = ['.govuk-button', '.govuk-error-summary', '.govuk-input'];
  const edges = await inEach({ forcedColors: 'active' }, ({ page }) =>
    page.evaluate(
      (selectors) =>
        selectors.filter((selector) => {
          const element = document.querySelector(`#storybook-root ${selector}`);
          if (!element || !matchMedia('(forced-colors: active)').matches) return true;
          const { borderTopWidth, borderTopStyle, outlineStyle } = getComputedStyle(element);
          const hasEdge = borderTopStyle !== 'none' && borderTopWidth !== '0px';
          return !hasEdge && outlineStyle === 'none';
        }),
      EDGES,
    ),
  );
  expect(edges.filter(([, lost]) => lost.length > 0)).toEqual([]);
});
