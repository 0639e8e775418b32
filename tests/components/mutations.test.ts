/** The comparison sees what it must see: a drawing that is off by little does not pass. */
import type { ComponentName } from '@guildhall/components/fixtures';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Canvas, differingPixels, isEmpty, openCanvas } from './support/canvas.js';
import { drawnByReact, type VisibleFixture, visibleFixtures } from './support/fixtures.js';

let canvas: Canvas;
beforeAll(async () => {
  canvas = await openCanvas(320, false);
});
afterAll(() => canvas.close());

const draw = (html: string, { pageTemplateOptions }: Pick<VisibleFixture, 'pageTemplateOptions'>) =>
  canvas.draw({ html, bodyClasses: pageTemplateOptions.bodyClasses ?? '' });

const PLAIN = { pageTemplateOptions: {} };

interface Mutation {
  readonly component: ComponentName;
  readonly fixture: string;
  readonly fault: string;
  readonly from: string;
  readonly to: string;
}

/** Faults that a component could have; the first two ours had, and a comparison of documents does not see them. */
const MUTATIONS: readonly Mutation[] = [
  { component: 'tabs', fixture: 'default', fault: 'no space after a dash', from: '> <a', to: '><a' },
  {
    component: 'summary-list',
    fixture: 'with actions',
    fault: 'no space between two actions',
    from: '</li> <li',
    to: '</li><li',
  },
  { component: 'button', fixture: 'default', fault: 'one letter', from: 'Save', to: 'Sove' },
  { component: 'input', fixture: 'default', fault: 'no class', from: ' class="govuk-input"', to: '' },
  {
    component: 'tag',
    fixture: 'default',
    fault: 'another colour',
    from: '"govuk-tag"',
    to: '"govuk-tag govuk-tag--teal"',
  },
  { component: 'radios', fixture: 'default', fault: 'one chosen', from: 'type="radio"', to: 'type="radio" checked' },
  {
    component: 'checkboxes',
    fixture: 'default',
    fault: 'no class on a label',
    from: ' class="govuk-label govuk-checkboxes__label"',
    to: '',
  },
  { component: 'details', fixture: 'default', fault: 'open', from: '<details', to: '<details open' },
  { component: 'pagination', fixture: 'default', fault: 'no icon', from: '<svg', to: '<svg display="none"' },
  { component: 'textarea', fixture: 'default', fault: 'one line more', from: 'rows="5"', to: 'rows="6"' },
];

test.each(
  MUTATIONS.map((mutation) => [`${mutation.component}, ${mutation.fixture}: ${mutation.fault}`, mutation] as const),
)('%s', async (_name, { component, fixture: name, from, to }) => {
  const fixture = visibleFixtures.find((each) => each.component === component && each.name === name);
  if (!fixture) throw new Error(`GOV.UK Frontend has no fixture "${name}" of ${component}.`);
  const html = drawnByReact(fixture);
  expect(html).toContain(from);
  expect(differingPixels(await draw(html, fixture), await draw(html.replace(from, to), fixture))).toBeGreaterThan(0);
});

const firstOfEach = [...new Map([...visibleFixtures].reverse().map((each) => [each.component, each])).entries()];

test.each(firstOfEach)('%s moved by one pixel', async (_component, fixture) => {
  const html = drawnByReact(fixture);
  const moved = `<div style="padding-left:1px">${html}</div>`;
  expect(differingPixels(await draw(html, fixture), await draw(moved, fixture))).toBeGreaterThan(0);
});

test('one colour that is off by one shade is one difference for each pixel', async () => {
  const square = (colour: string) => `<div style="width:10px;height:10px;background:${colour}"></div>`;
  expect(differingPixels(await draw(square('#b1b4b6'), PLAIN), await draw(square('#b1b4b7'), PLAIN))).toBe(100);
});

test('pictures of unequal height differ', async () => {
  const box = (height: number) => `<div style="height:${height}px"></div>`;
  expect(differingPixels(await draw(box(700), PLAIN), await draw(box(701), PLAIN))).toBeGreaterThan(0);
});

test.each([
  ['nothing', '', true],
  ['white space', ' <p> </p> ', true],
  ['text as white as the page', '<p style="color:#ffffff">Text</p>', true],
  ['one dot', '<p>.</p>', false],
])('a drawing of %s', async (_what, html, empty) => {
  expect(isEmpty(await draw(html, PLAIN))).toBe(empty);
});

test('an image that the style sheet names is there in the first drawing', async () => {
  const html = '<span class="govuk-footer__copyright-logo">Crest</span>';
  const first = await openCanvas(320, false);
  const picture = await first.draw({ html, bodyClasses: '' });
  await first.close();
  expect(differingPixels(picture, await draw(html, PLAIN))).toBe(0);
});
