import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StatusTag, type StatusTone } from './index.js';

test.each([
  ['new', 'blue'],
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
