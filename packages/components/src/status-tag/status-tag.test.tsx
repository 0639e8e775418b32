import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StatusTag, type StatusTone } from './index.js';

test.each([
  ['active', 'teal'],
  ['waiting', 'yellow'],
  ['done', 'green'],
  ['closed', 'grey'],
  ['urgent', 'red'],
] satisfies ReadonlyArray<readonly [StatusTone, string]>)('%s is %s', (tone, colour) => {
  expect(renderToStaticMarkup(<StatusTag tone={tone}>Text</StatusTag>)).toBe(
    `<strong class="govuk-tag govuk-tag--${colour}">Text</strong>`,
  );
});

test('new is as a tag is by itself, which is blue', () => {
  expect(renderToStaticMarkup(<StatusTag tone="new">Text</StatusTag>)).toBe('<strong class="govuk-tag">Text</strong>');
});
