import { expect, test } from 'vitest';
import { CliError, formatError } from './errors.js';
import { visible, visibleLines } from './visible.js';

test.each([
  ['plain text, £5, Tŷ Mawr 🦆', 'plain text, £5, Tŷ Mawr 🦆'],
  ['\u001b[2Jgone', '\\u{1B}[2Jgone'],
  ['\u001b]0;title\u0007', '\\u{1B}]0;title\\u{7}'],
  ['one\nok: file meets the standard', 'one\\u{A}ok: file meets the standard'],
  ['a\u009b31mb\u202egnp', 'a\\u{9B}31mb\\u{202E}gnp'],
])('%j is shown as %s', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('lines of our own stay lines', () => {
  expect(visibleLines('one\ntwo\r')).toBe('one\ntwo\\u{D}');
});

test('an error shows what a terminal would obey', () => {
  const error = new CliError('cannot-fetch', 'answers with 500 \u001b[31m', 'Check it.', { details: ['\u0007'] });
  expect(formatError(error)).toContain('answers with 500 \\u{1B}[31m');
  expect(formatError(error)).toContain('  \\u{7}');
});
