import { expect } from 'vitest';
import type { WrongAnswer } from '../cases/errors.js';
import type { Visitor } from './visitor.js';

const PREFIX = { en: 'Error: ', cy: 'Gwall: ' } as const;

/** The error message that stands at the field which an input belongs to: it, its group or its fieldset describes it. */
const messageAt = (visitor: Visitor, id: string): Promise<string | undefined> =>
  visitor.page.evaluate((inputId) => {
    const input = document.getElementById(inputId);
    const group = input?.closest('.govuk-form-group--error');
    const described = [input, input?.closest('fieldset')]
      .flatMap((element) => (element?.getAttribute('aria-describedby') ?? '').split(' '))
      .map((describing) => document.getElementById(describing))
      .find((describing) => describing?.classList.contains('govuk-error-message') && group?.contains(describing));
    const message = described?.cloneNode(true) as Element | undefined;
    message?.querySelector('.govuk-visually-hidden')?.remove();
    return message?.textContent.trim();
  }, id);

/**
 * Sends what is wrong, and holds the page that answers to the pattern of the Design System: status 422, the title
 * prefixed, a summary whose links lead to the fields and focus them, each message at its field too, and all that was
 * typed still there.
 */
export const expectErrors = async (visitor: Visitor, { typed, errors }: WrongAnswer, language: 'en' | 'cy' = 'en') => {
  const { step } = visitor;
  const title = await visitor.page.title();
  await visitor.fill(typed ?? {});
  const before = await visitor.formState();
  await visitor.send();

  expect(visitor.status).toBe(422);
  expect(visitor.step).toBe(step);
  expect(await visitor.page.title()).toBe(PREFIX[language] + title);
  expect(await visitor.formState()).toEqual(before);

  const shown = await visitor.errors();
  const messages = Object.fromEntries(shown.map(({ href, message }) => [href.replace(/^#/, ''), message]));
  if (language === 'en') expect(messages).toEqual(errors);
  else {
    expect(Object.keys(messages)).toEqual(Object.keys(errors));
    for (const [field, message] of Object.entries(messages)) expect(message).not.toBe(errors[field]);
  }
  if (visitor.javascript) {
    expect(await visitor.page.evaluate(() => document.activeElement?.className)).toContain('govuk-error-summary');
  }
  for (const [id, message] of Object.entries(messages)) {
    expect(await messageAt(visitor, id)).toBe(message);
    await visitor.page.locator(`.govuk-error-summary a[href="#${id}"]`).click();
    expect(await visitor.page.evaluate(() => document.activeElement?.id)).toBe(id);
  }
};
