import { describe, expect, test } from 'vitest';
import { type DateParts, resolveItems } from './date-input-item.js';

const classesOf = (parts: DateParts, hasErrorMessage: boolean): string[] =>
  resolveItems(parts, hasErrorMessage).map(({ className }) => className);

describe('which parts show an error', () => {
  test('all of them, where no part says that it is wrong', () => {
    expect(classesOf({}, true)).toEqual([
      'govuk-input--error govuk-input--width-2',
      'govuk-input--error govuk-input--width-2',
      'govuk-input--error govuk-input--width-4',
    ]);
  });

  test('only those that say so', () => {
    expect(classesOf({ year: { error: true } }, true)).toEqual([
      'govuk-input--width-2',
      'govuk-input--width-2',
      'govuk-input--error govuk-input--width-4',
    ]);
  });

  test('none without an error message', () => {
    expect(classesOf({}, false).join(' ')).not.toContain('error');
  });
});

describe('what a part holds', () => {
  test.each([
    ['its own value first', { day: { value: 3 }, values: { day: '4' } }, [3, undefined, undefined]],
    ['then that of values', { values: { day: '4', month: '5', year: '2026' } }, ['4', '5', '2026']],
    ['by its name with the prefix', { namePrefix: 'dob', values: { 'dob-day': '6' } }, ['6', undefined, undefined]],
  ])('%s', (_what, parts, values) => {
    expect(resolveItems(parts, false).map(({ value }) => value)).toEqual(values);
  });
});

test('a part that is null or false is left out', () => {
  expect(resolveItems({ day: null }, false).map(({ name }) => name)).toEqual(['month', 'year']);
  expect(resolveItems({ year: false }, false).map(({ name }) => name)).toEqual(['day', 'month']);
});
