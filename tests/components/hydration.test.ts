/** Every fixture of GOV.UK Frontend and of ours is hydrated in Chromium after the server has drawn it, as it is and under strict mode. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import type { ElementName } from './support/drawn-element.js';
import { FIXTURES, hydrateIn, OWN_FIXTURES, openPage } from './support/hydrating.js';
import type { HydrationReport, Mode } from './support/hydration-page.js';

const MODES: ReadonlyArray<readonly [Mode, string]> = [
  ['plain', 'hydrated with no warning and no DOM change'],
  ['strict', 'the same under strict mode'],
  ['behaviour', 'with behaviour started, and undone to the last node and listener, under strict mode'],
];

/** Elements by their component, so that each is one test. */
const byComponent = (elements: readonly ElementName[]): ReadonlyArray<readonly [string, readonly ElementName[]]> => {
  const components = [...new Set(elements.map(({ component }) => component))];
  return components.map((name) => [name, elements.filter(({ component }) => component === name)]);
};

const faultsOf = ({ complaints, before, after }: HydrationReport): string[] => [
  ...complaints,
  ...(after === before ? [] : [`${before}\nbecame\n${after}`]),
];

/** Where GOV.UK Frontend's own modules complain of its own fixtures, which are made so, or of a page without their target. */
const KNOWN_COMPLAINTS = [
  'warn: govuk-character-count: Option `maxwords` is deprecated.',
  'error: ConfigError: govuk-character-count: Either "maxlength" or "maxwords" must be provided',
  'error: ElementError: govuk-tabs: Links (`<a class="govuk-tabs__tab">`) not found',
  'error: ElementError: govuk-skip-link: Target content (`id="',
];

const faultsOfBehaviour = ({ complaints, before, afterUndo, listenersLeft }: HydrationReport): string[] => [
  ...complaints.filter((complaint) => !KNOWN_COMPLAINTS.some((known) => complaint.startsWith(known))),
  ...(afterUndo === before ? [] : [`${before}\nwas left as\n${afterUndo}`]),
  ...(listenersLeft === 0 ? [] : [`${listenersLeft} listeners were left behind`]),
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await openPage(browser);
});

const counts = new Map<string, readonly [held: number, tried: number]>();
let modules = 0;
afterAll(async () => {
  await browser?.close();
  for (const [what, [held, tried]] of counts) console.log(`${held} of ${tried} ${what}`);
  console.log(`${modules} modules started`);
});

const prove = async (what: string, elements: readonly ElementName[], mode: Mode): Promise<void> => {
  const reports = await hydrateIn(page, elements, mode);
  const faulty = reports.flatMap((report, index) => {
    modules += mode === 'behaviour' ? report.modules : 0;
    const faults = mode === 'behaviour' ? faultsOfBehaviour(report) : faultsOf(report);
    return faults.length > 0 ? [{ name: elements[index]?.name, faults }] : [];
  });
  const [held, tried] = counts.get(what) ?? [0, 0];
  counts.set(what, [held + reports.length - faulty.length, tried + reports.length]);
  expect(reports).toHaveLength(elements.length);
  expect(faulty).toEqual([]);
};

describe.each(MODES)('%s', (mode, what) => {
  test.each(byComponent(FIXTURES))('fixtures of %s', (_component, fixtures) =>
    prove(`fixtures ${what}`, fixtures, mode),
  );
  test.each(byComponent(OWN_FIXTURES))('fixtures of our %s', (_component, fixtures) =>
    prove(`fixtures of our own ${what}`, fixtures, mode),
  );
});

test('a document that is not as React would draw it is noticed', async () => {
  const [report] = await hydrateIn(
    page,
    [{ component: 'tag', name: 'default', options: { text: 'Beta' } }],
    'plain',
    (html) => html.replace('Beta', 'Alpha'),
  );
  expect(report && faultsOf(report).join('\n')).toMatch(/Hydration failed[\s\S]*Alpha[\s\S]*became[\s\S]*Beta/);
});
