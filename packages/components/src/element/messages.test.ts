import { expect, test } from 'vitest';
import { messageAttributes, pluralText } from './messages.js';

test('a message and the plural forms of a message become attributes that GOV.UK Frontend reads', () => {
  expect(
    messageAttributes({
      'hide-section': 'Cuddio',
      'characters-under-limit': { zero: 'Dim', one: 'Un', two: 'Dau', few: 'Ychydig', many: 'Llawer', other: 'Arall' },
      'show-section': undefined,
    }),
  ).toEqual({
    'data-i18n.hide-section': 'Cuddio',
    'data-i18n.characters-under-limit.zero': 'Dim',
    'data-i18n.characters-under-limit.one': 'Un',
    'data-i18n.characters-under-limit.two': 'Dau',
    'data-i18n.characters-under-limit.few': 'Ychydig',
    'data-i18n.characters-under-limit.many': 'Llawer',
    'data-i18n.characters-under-limit.other': 'Arall',
  });
});

const DOGS = { one: '%{count} ci', two: '%{count} gi', few: '%{count} chi', other: '%{count} ci' };

test.each([
  [DOGS, 2, 'cy', undefined, '2 gi'],
  [DOGS, 3, 'cy', undefined, '3 chi'],
  [DOGS, 6, 'cy', undefined, '6 ci'],
  [{ one: '%{count} dog', other: '%{count} dogs' }, 1, 'en', undefined, '1 dog'],
  [{ one: '%{count} dog', other: '%{count} dogs' }, 1340, 'en', { count: '1,340' }, '1,340 dogs'],
  [{}, 1, 'en', undefined, ''],
] as const)('of %j, %i in %s with %j is “%s”', (messages, count, language, values, text) => {
  expect(pluralText(messages, count, language, values)).toBe(text);
});
