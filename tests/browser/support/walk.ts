import { expect } from 'vitest';
import type { Step } from '../cases/journeys.js';
import type { FormAnswers, FormState, Visitor } from './visitor.js';

const START_BUTTON = '.govuk-button--start';
const BY_HAND = { en: 'Enter the address by hand', cy: 'Rhoi’r cyfeiriad â llaw' } as const;

/** Opens the service and selects its start button. */
export const begin = async (visitor: Visitor, prefix = ''): Promise<void> => {
  await visitor.goto(`${prefix}/report-a-problem`);
  await visitor.arrive(() => visitor.page.locator(START_BUTTON).click());
};

/** Answers one page. A choose page that found nothing leads on by its link to the address by hand. */
export const take = async (visitor: Visitor, { page, answers }: Step): Promise<void> => {
  expect(visitor.step).toBe(page);
  if (page.endsWith('/choose') && answers === undefined) {
    const language = await visitor.page.evaluate(() => document.documentElement.lang);
    await visitor.follow(BY_HAND[language === 'cy' ? 'cy' : 'en']);
  } else await visitor.send(answers);
};

/** Answers the pages of `steps` one after the other, holding that each is the next; stops before the page `until`. */
export const walk = async (visitor: Visitor, steps: readonly Step[], until?: string): Promise<void> => {
  for (const step of steps) {
    if (step.page === until) return;
    await take(visitor, step);
  }
  if (until !== undefined) throw new Error(`no step answers ${until}`);
};

/** Answers the whole of a journey and comes to check answers. */
export const walkToCheck = async (visitor: Visitor, steps: readonly Step[], prefix = ''): Promise<void> => {
  await begin(visitor, prefix);
  await walk(visitor, steps);
  expect(visitor.step).toBe('check-answers');
};

/** Whether a page shows every answer that was given on it. */
export const expectShown = (state: FormState, answers: FormAnswers): void => {
  for (const [name, answer] of Object.entries(answers)) {
    const values = typeof answer === 'string' ? [answer] : [...answer];
    expect({ [name]: state[name]?.map((value) => value.replaceAll('\r\n', '\n')) }).toEqual({ [name]: values });
  }
};

/**
 * Follows back links from check answers through every page to the start page, and holds that each shows its answer. The
 * pages on which a place is looked up or typed are steps of the page that asks where.
 */
export const goBackThrough = async (visitor: Visitor, steps: readonly Step[]): Promise<void> => {
  for (const { page, answers } of steps.filter((step) => !step.page.includes('/')).reverse()) {
    await visitor.follow('Back');
    expect(visitor.step).toBe(page);
    const isFound = steps.some((step) => step.page.startsWith(`${page}/`));
    if (answers && !isFound) expectShown(await visitor.formState(), answers);
  }
  await visitor.follow('Back');
  expect(visitor.step).toBe('');
};
