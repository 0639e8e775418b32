import { expect, it } from 'vitest';
import { cleanLine, cleanText, lengthOf } from './clean.js';

it.each([
  ['line ends of every kind', 'a\r\nb\rc\nd\u2028e', 'a\nb\nc\nd\ne'],
  ['NUL and other controls', 'a\u0000b\u001Bc\u007Fd\u0085e', 'abcde'],
  ['tabs, which stay', 'a\tb', 'a\tb'],
  ['halves of surrogate pairs', 'a\uD800b\uDC00c', 'a\uFFFDb\uFFFDc'],
  ['whole pairs, which stay', 'a😀b', 'a😀b'],
  ['the byte order mark', '\uFEFFa', 'a'],
  ['text that shows in another order than it is kept', 'a\u202Egpj.exe', 'agpj.exe'],
  ['spaces without width, which would pass for an answer', '\u200B\u2060\u061C', ''],
  ['joiners of emoji, which stay', '👩\u200D💻', '👩\u200D💻'],
  ['accents apart from their letters', 'Ll\u0075\u0302r', 'Llûr'],
])('cleanText: %s', (_, typed, kept) => {
  expect(cleanText(typed)).toBe(kept);
});

it('cleanLine puts text on one line', () => {
  expect(cleanLine('  1\u00A0 Mill\r\nLane\t ')).toBe('1 Mill Lane');
});

it('lengthOf counts code points', () => {
  expect(lengthOf('tŷ 😀')).toBe(4);
});
