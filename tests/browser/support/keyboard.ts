import { expect } from 'vitest';
import type { Step } from '../cases/journeys.js';
import type { Visitor } from './visitor.js';

/** More stops than any page has: a control that Tab does not reach in so many is out of reach. */
const MOST_STOPS = 80;

interface FocusFacts {
  readonly name: string;
  readonly value: string;
  readonly type: string;
  readonly checked: boolean;
  readonly text: string;
  readonly html: string;
  /** The focus can be seen: something about the element or its label looks otherwise than without it. */
  readonly isShown: boolean;
  readonly isOnScreen: boolean;
}

const focused = (visitor: Visitor): Promise<FocusFacts> =>
  visitor.page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const looks = (): string =>
      [getComputedStyle(element), ...[...(element.labels ?? [])].map((label) => getComputedStyle(label, '::before'))]
        .map((style) =>
          [
            style.outline,
            style.boxShadow,
            style.backgroundColor,
            style.borderColor,
            style.clipPath,
            style.width,
          ].join(),
        )
        .join();
    const withFocus = looks();
    const { top, bottom, left, right } = element.getBoundingClientRect();
    element.blur();
    const withoutFocus = looks();
    element.focus({ preventScroll: true });
    return {
      name: element.name ?? '',
      value: element.value ?? '',
      type: element.type ?? '',
      checked: element.checked ?? false,
      text: element.textContent.trim(),
      html: element.outerHTML.slice(0, 120),
      isShown: withFocus !== withoutFocus,
      isOnScreen: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    };
  });

/** Presses Tab until the focus is on what is wanted; at each stop it must be seen. */
const tabTo = async (visitor: Visitor, what: string, isWanted: (facts: FocusFacts) => boolean): Promise<FocusFacts> => {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await visitor.page.keyboard.press('Tab');
    const facts = await focused(visitor);
    expect(facts, `the focus on ${visitor.path}`).toMatchObject({ isShown: true, isOnScreen: true });
    if (isWanted(facts)) return facts;
  }
  throw new Error(`${visitor.path}: Tab does not reach ${what}`);
};

const chooseRadio = async (visitor: Visitor, name: string, value: string): Promise<void> => {
  let facts = await tabTo(visitor, name, (each) => each.name === name);
  for (let step = 0; facts.value !== value; step += 1) {
    if (step > MOST_STOPS) throw new Error(`${visitor.path}: the arrows do not reach ${name} = ${value}`);
    await visitor.page.keyboard.press('ArrowDown');
    facts = await focused(visitor);
    expect(facts).toMatchObject({ name, isShown: true, isOnScreen: true });
  }
  if (!facts.checked) await visitor.page.keyboard.press('Space');
  expect(await focused(visitor)).toMatchObject({ name, value, checked: true });
};

const isControl = (name: string, value?: string) => (facts: FocusFacts) =>
  facts.name === name && (value === undefined || facts.value === value);

/** Answers a page and sends it, by Tab, arrows, Space, letters and Enter alone. */
export const sendByKeyboard = async (visitor: Visitor, { answers = {} }: Pick<Step, 'answers'>): Promise<void> => {
  for (const [name, answer] of Object.entries(answers)) {
    if (typeof answer !== 'string') {
      for (const value of answer) {
        await tabTo(visitor, `${name} = ${value}`, isControl(name, value));
        await visitor.page.keyboard.press('Space');
      }
      continue;
    }
    const isRadio = (await visitor.page.locator(`[name="${name}"][type="radio"]`).count()) > 0;
    if (isRadio) await chooseRadio(visitor, name, answer);
    else {
      await tabTo(visitor, name, isControl(name));
      await visitor.page.keyboard.type(answer);
    }
  }
  await tabTo(visitor, 'the button', ({ type, html }) => type === 'submit' && html.includes('govuk-button"'));
  await visitor.arrive(() => visitor.page.keyboard.press('Enter'));
};

/** Goes on by a link, found by its text with Tab and followed with Enter. */
export const followByKeyboard = async (visitor: Visitor, text: string): Promise<void> => {
  await tabTo(visitor, `the link ${text}`, (facts) => facts.text === text);
  await visitor.arrive(() => visitor.page.keyboard.press('Enter'));
};

export const focusedFacts = focused;
