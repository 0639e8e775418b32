import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';

export interface AxeFinding {
  readonly rule: string;
  readonly help: string;
  /** The HTML of each element that it was found on. */
  readonly nodes: readonly string[];
}

interface AxeException {
  readonly rule: string;
  /** How axe's message begins. */
  readonly message: string;
  readonly selector: string;
  /** Where it is `stories`, no page may have it. */
  readonly in?: 'stories';
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Every rule of axe: its best practices, its experiments and those that are off unless asked for. */
const ALL_RULES = axe.getRules().map(({ ruleId }) => ruleId);

const LISTED: readonly AxeException[] = parse(readFileSync(new URL('./axe-exceptions.yml', import.meta.url), 'utf8'));
const EXCEPTIONS = LISTED.filter((exception) => exception.in !== 'stories');

const hasAxe = (page: Page): Promise<boolean> => page.evaluate(() => typeof window.axe?.run === 'function');

/** Makes axe ready in a page that lacks it: sending it costs more than all of its rules do. */
export const loadAxe = async (page: Page): Promise<void> => {
  // It ends in a number, so that nothing of axe is sent back.
  if (!(await hasAxe(page))) await page.evaluate(`${axe.source};0`);
};

/** What axe finds on a page by all of its rules, but for what `axe-exceptions.yml` lists. */
export const runAxe = async (page: Page): Promise<readonly AxeFinding[]> => {
  await loadAxe(page);
  return page.evaluate(
    async ({ rules, exceptions }) => {
      const { violations } = await window.axe.run(document, {
        runOnly: { type: 'rule', values: rules },
        resultTypes: ['violations'],
        elementRef: true,
      });
      return violations
        .map(({ id, help, nodes }) => {
          const own = exceptions.filter(({ rule }) => rule === id);
          const isExcepted = ({ element, any, all, none }: (typeof nodes)[number]): boolean =>
            [...any, ...all, ...none].every((check) =>
              own.some(({ selector, message }) => element?.matches(selector) && check.message.startsWith(message)),
            );
          return {
            rule: id,
            help,
            nodes: nodes.filter((node) => !isExcepted(node)).map(({ html }) => html.slice(0, 200)),
          };
        })
        .filter(({ nodes }) => nodes.length > 0);
    },
    { rules: ALL_RULES, exceptions: EXCEPTIONS },
  );
};
