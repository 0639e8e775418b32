import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { loadAxe } from '../../support/axe.js';
import type { Entry } from './static-site.js';

/** What axe found on one element. */
export interface Finding {
  readonly rule: string;
  readonly help: string;
  readonly html: string;
  /** The place in the list of the exception that covers it, if one does. */
  readonly exception: number | undefined;
}

interface Exception {
  readonly rule: string;
  /** How axe's message begins. */
  readonly message: string;
  readonly selector: string;
  /** Component and name of each fixture that shows it: `radios, with conditional items`. */
  readonly fixtures: readonly string[];
  readonly upstream: string;
  readonly why: string;
}

/** What axe may find, and where. */
export const EXCEPTIONS: readonly Exception[] = parse(
  readFileSync(new URL('../../support/axe-exceptions.yml', import.meta.url), 'utf8'),
);

const rulesBut = (left: readonly string[]): string[] =>
  axe
    .getRules()
    .filter(({ tags }) => !left.some((tag) => tags.includes(tag)))
    .map(({ ruleId }) => ruleId);

/** Every rule of axe, its best practices and experiments among them, but for those of WCAG's level AAA. */
const STORY_RULES = rulesBut(['wcag2aaa']);

/** The frame around code is Storybook's own, of which axe's experiments think otherwise. */
const DOCS_RULES = rulesBut(['wcag2aaa', 'experimental']);

const plain = (text: string): string => text.toLowerCase().replaceAll(/[-_]/g, ' ');

/** The fixture that a story shows, as exceptions name it. */
const fixtureOf = ({ title, name }: Entry): string => plain(`${title.split('/').at(-1)}, ${name}`);

/** Whether a page shows a fixture: a story its own, the page of a component its first. */
const shows = (entry: Entry, fixture: string): boolean =>
  entry.type === 'docs'
    ? plain(fixture) === `${plain(fixtureOf(entry).split(', ')[0] ?? '')}, default`
    : plain(fixture) === fixtureOf(entry);

/** The exceptions that name a fixture, by their place in the list. */
const exceptionsFor = (entry: Entry): number[] =>
  EXCEPTIONS.flatMap(({ fixtures }, at) => (fixtures.some((fixture) => shows(entry, fixture)) ? [at] : []));

/** Each fixture that an exception names, as `0: radios, with conditional items`. */
export const namedFixtures = (): string[] =>
  EXCEPTIONS.flatMap(({ fixtures }, at) => fixtures.map((fixture) => `${at}: ${plain(fixture)}`));

/** An exception that a story needed, in the words of {@link namedFixtures}. */
export const neededFixture = (entry: Entry, exception: number): string => `${exception}: ${fixtureOf(entry)}`;

/** All that axe finds within an element of the page, each with the exception that covers it. */
export const findingsIn = async (page: Page, within: string, entry: Entry): Promise<readonly Finding[]> => {
  await loadAxe(page);
  const exceptions = exceptionsFor(entry).map((at) => ({ ...EXCEPTIONS[at], at }));
  return page.evaluate(
    async ({ root, rules, allowed }) => {
      const { violations } = await window.axe.run(root, {
        runOnly: { type: 'rule', values: rules },
        resultTypes: ['violations'],
        elementRef: true,
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ element, html, any, all, none }) => ({
          rule: id,
          help,
          html: html.slice(0, 300),
          exception: allowed.find(
            ({ rule, selector = '', message = '' }) =>
              rule === id &&
              element?.matches(selector) &&
              [...any, ...all, ...none].every((check) => check.message.startsWith(message)),
          )?.at,
        })),
      );
    },
    { root: within, rules: entry.type === 'docs' ? DOCS_RULES : STORY_RULES, allowed: exceptions },
  );
};
