import { expect, it } from 'vitest';
import { namesIn } from './names.js';
import { parseExpression } from './parse.js';

it.each([
  ['a = 1 and (b or not c) and a > 0', ['a', 'b', 'c']],
  ["answered(d) or 'x' in e or f in ['a']", ['d', 'e', 'f']],
  ["'a' = 'b'", []],
])('the names in %s', (source, names) => {
  const parsed = parseExpression(source);
  expect(parsed.ok && namesIn(parsed.expression)).toEqual(names);
});
