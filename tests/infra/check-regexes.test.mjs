import { describe, expect, it } from 'vitest';
import { dangerOf, expressionsInCode, expressionsInData, faultsOf } from '../../scripts/check-regexes.mjs';

describe('expressionsInCode', () => {
  it('finds literals and what is given to RegExp, and neither comments, texts nor divisions', () => {
    const code = [
      'const a = /a+/gi; // /b+/',
      "const b = new RegExp('c+', 'u'), c = RegExp(`d`);",
      "const d = '/e+/'; const f = 4 / 2 / 1;",
      'const g = new RegExp(made);',
    ].join('\n');
    expect(expressionsInCode('a.ts', code).map(({ line, source, flags }) => [line, source, flags])).toEqual([
      [1, 'a+', 'gi'],
      [2, 'c+', 'u'],
      [2, 'd', ''],
      [4, undefined, ''],
    ]);
  });
});

it('finds the patterns of a standard, as YAML and as JSON write them', () => {
  const data =
    'pattern: ^a\\d+$\n  - pattern: \'it\'\'s\'\n"pattern": "^\\\\d+$",\npatternMeans: digits\nkind: pattern\n';
  expect(expressionsInData('a.yml', data).map(({ line, source }) => [line, source])).toEqual([
    [1, '^a\\d+$'],
    [2, "it's"],
    [3, '^\\d+$'],
  ]);
});

describe('dangerOf', () => {
  it.each(['(a+)+$', '(?:\\d+\\s*)+x', '^(?<x>[a-z]+)*$', '^\\s*\\d*\\s*,?\\s*$'])('%s is dangerous', (source) => {
    expect(dangerOf({ source, flags: '' })).toBe('can match one text in many ways');
  });

  it.each(['^[A-Z]{1,2}\\d+$', '\\{([a-z]+)\\}', '^(?:[^",]|"")*$', '(?<year>\\d{4,})-(?<month>\\d\\d)', 'plain'])(
    '%s is safe',
    (source) => {
      expect(dangerOf({ source, flags: '' })).toBeUndefined();
    },
  );

  it('judges none that is put together later', () => {
    expect(dangerOf({ source: undefined, flags: '' })).toBe('is put together when the program runs');
  });
});

describe('faultsOf', () => {
  const bad = { file: 'a.ts', line: 3, text: '/(a+)+$/', source: '(a+)+$', flags: '' };

  it('names the file, the line, the expression and what to do', () => {
    expect(faultsOf([bad], {})).toEqual([
      'a.ts:3: /(a+)+$/ can match one text in many ways. Rewrite it, or say in scripts/regexes-judged-by-hand.json why it is safe.',
    ]);
  });

  it('passes what was judged by hand, and only while it is there', () => {
    expect(faultsOf([bad], { 'a.ts: /(a+)+$/': 'Never given more than ten characters.' })).toEqual([]);
    expect(faultsOf([], { 'a.ts: /(a+)+$/': 'Never given more than ten characters.' })).toEqual([
      'scripts/regexes-judged-by-hand.json: a.ts: /(a+)+$/ is not there any more, or is safe by itself. Remove it.',
    ]);
  });
});
