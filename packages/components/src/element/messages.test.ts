import { expect, test } from 'vitest';
import { messageAttributes } from './messages.js';

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
