import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { govukMarksIn } from '../browser/support/govuk-marks.js';
import { launchChromium } from '../support/chromium.js';
import { EXCEPTIONS, findingsIn, namedFixtures, neededFixture } from './support/axe.js';
import { SharedPages } from './support/shared-pages.js';
import { type Entry, type StaticSite, serveSite, siteEntries } from './support/static-site.js';
import type { StoryPage } from './support/story-page.js';
import { EXPECTED_WARNINGS } from './support/warnings.js';

const STORIES = siteEntries().filter(({ type }) => type === 'story');
const byTitle = new Map<string, Entry[]>();
for (const story of STORIES) byTitle.set(story.title, [...(byTitle.get(story.title) ?? []), story]);

/** Where alone the marks of GOV.UK may be seen. */
const GOVUK_ONLY = /^GOV\.UK only\//;

const counts = { opened: 0, excepted: new Set<string>(), violations: 0 };
const needed = new Set<string>();
const warned = new Set<string>();
let site: StaticSite;
let browser: Browser;
let pages: SharedPages;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium();
  pages = new SharedPages(browser, site);
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  console.log(
    `${counts.opened} stories, ${counts.excepted.size} with exceptions, ${counts.violations} violation${counts.violations === 1 ? '' : 's'}`,
  );
});

/** What the browser complains of, without what is known of this story. */
const unexpected = (story: Entry, complaints: readonly string[]): string[] => {
  const known = EXPECTED_WARNINGS[story.id];
  return complaints.filter((complaint) => {
    const isKnown = known !== undefined && complaint.startsWith(known);
    if (isKnown) warned.add(story.id);
    return !isKnown;
  });
};

const faultsOf = async (frame: StoryPage, story: Entry): Promise<string[]> => {
  await frame.show(story);
  counts.opened += 1;
  const findings = await findingsIn(frame.page, '#storybook-root', story);
  for (const { exception } of findings) {
    if (exception === undefined) counts.violations += 1;
    else {
      counts.excepted.add(story.id);
      needed.add(neededFixture(story, exception));
    }
  }
  const html = await frame.page.locator('#storybook-root').innerHTML();
  const marks = govukMarksIn(html);
  return [
    ...(html.length > 20 ? [] : ['it draws nothing']),
    ...unexpected(story, frame.complaints()).map((complaint) => `the browser complains: ${complaint}`),
    ...findings
      .filter(({ exception }) => exception === undefined)
      .map(({ rule, help, html: at }) => `axe ${rule}: ${help} ${at}`),
    ...(GOVUK_ONLY.test(story.title) ? [] : marks),
  ].map((fault) => `${story.id}: ${fault}`);
};

describe.concurrent('every story', () => {
  test.each([...byTitle])('of %s has no fault', async (_title, stories) => {
    const faults = await pages.use(async (frame) => {
      const found: string[] = [];
      for (const story of stories) found.push(...(await faultsOf(frame, story)));
      return found;
    });
    expect(faults).toEqual([]);
  });
});

test('every story was opened', () => {
  expect(counts.opened).toBe(STORIES.length);
  expect(STORIES.length).toBeGreaterThan(290);
});

test('every exception is still needed, and says where it is discussed', () => {
  expect(namedFixtures().filter((fixture) => !needed.has(fixture))).toEqual([]);
  for (const { upstream, why } of EXCEPTIONS) {
    expect(upstream).toMatch(/^https:\/\/github\.com\/alphagov\/[\w-]+\/(?:issues|pull)\/\d+$/);
    expect(why.length).toBeGreaterThan(40);
  }
});

test('every expected warning was heard', () => {
  expect([...warned].sort()).toEqual(Object.keys(EXPECTED_WARNINGS).sort());
});

test('our own components have no exceptions', () => {
  const own = STORIES.filter(({ title }) => /^(?:For councils|Dark corners)\//.test(title));
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter(({ id }) => counts.excepted.has(id))).toEqual([]);
});

test('only the header and the footer are marked as GOV.UK’s alone', () => {
  const marked = [...byTitle.keys()].filter((title) => GOVUK_ONLY.test(title));
  expect(marked).toEqual(['GOV.UK only/Footer', 'GOV.UK only/Header']);
});
