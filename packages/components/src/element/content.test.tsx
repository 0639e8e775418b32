import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { asOptions, isBlank, isPlainText, present } from './content.js';

describe('content that may be options', () => {
  test.each([
    ['a string', 'Name'],
    ['a number', 0],
    ['an element', <b key="b">Name</b>],
    ['a list of nodes', ['Name', 1]],
  ])('%s is its text', (_what, node) => {
    expect(asOptions(node)).toEqual({ text: node });
  });

  test.each([
    ['undefined', undefined],
    ['null', null],
    ['false', false],
    ['an empty string', ''],
  ])('%s is nothing', (_what, node) => {
    expect(asOptions(node)).toBeUndefined();
  });

  test('an object with text is taken as it is', () => {
    const options = { text: 'Name', className: 'a' };
    expect(asOptions<typeof options>(options)).toBe(options);
  });
});

test('what React would draw is not blank', () => {
  expect([0, 'a', <b key="b" />, []].map(isBlank)).toEqual([false, false, false, false]);
  expect([null, undefined, true, false, ''].map(isBlank)).toEqual([true, true, true, true, true]);
});

test('a fragment around a string is not plain text, so that a string can be kept out of a paragraph', () => {
  const fragment = <>Text</>;
  expect(isPlainText(fragment)).toBe(false);
  expect(renderToStaticMarkup(fragment)).toBe('Text');
});

test('what is absent is left out of a list', () => {
  expect(present([1, null, undefined, false as const, '' as const, 2])).toEqual([1, 2]);
});
