import { expect, test } from 'vitest';
import { hrefIn, languageOfPath } from './language.js';

test.each([
  ['/report-a-problem', 'cy', '/report-a-problem'],
  ['/en/report-a-problem', 'en', '/report-a-problem'],
  ['/en', 'en', '/'],
  ['/en/', 'en', '/'],
  ['/', 'cy', '/'],
  ['/england', 'cy', '/england'],
  ['/cy/report-a-problem', 'cy', '/cy/report-a-problem'],
] as const)('%s on a Welsh-first site is %s %s', (path, language, rest) => {
  expect(languageOfPath(path, ['cy', 'en'])).toEqual({ language, path: rest });
});

test('an address keeps its path in every language', () => {
  expect(hrefIn('/', 'cy', ['en', 'cy'])).toBe('/cy');
  expect(hrefIn('/contact', 'cy', ['en', 'cy'])).toBe('/cy/contact');
  expect(hrefIn('/contact', 'en', ['en', 'cy'])).toBe('/contact');
});
