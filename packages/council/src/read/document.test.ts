import { describe, expect, it } from 'vitest';
import { readDocument } from './document.js';

/** Files that are no YAML, each with the place that is named and a part of what is said. */
const BROKEN: readonly (readonly [
  what: string,
  text: string,
  line: number,
  column: number,
  says: string,
  fix: string,
])[] = [
  ['a tab', 'council:\n\tname: x\n', 2, 1, 'indented by a tab', 'spaces'],
  [
    'a quote never closed',
    'council:\n  name: "x\nmode: demo\n',
    2,
    9,
    'the quotation mark here is never closed',
    'Close it',
  ],
  ['a single quote never closed', "a: 'b'\nname: 'it\n", 2, 7, 'the quotation mark here is never closed', 'Close it'],
  [
    'a bracket never closed',
    'languages: [en, cy\nmode: demo\n',
    2,
    1,
    'a bracket or brace is missing here or on the line before',
    'Close',
  ],
  ['a key twice', 'mode: demo\nmode: live\n', 2, 1, 'the key mode is written twice, first in line 1', 'Keep one'],
  ['a second document', 'mode: demo\n---\nmode: live\n', 2, 1, 'a second document', 'Remove the line ---'],
  ['a value with a colon', 'name: Note: this\n', 1, 7, 'a colon followed by a space', 'double quotes'],
  [
    'a line without a colon',
    'mode: demo\nname Hartwold\nlanguages: [en]\n',
    2,
    1,
    'no colon after its key',
    'a colon, a space',
  ],
  ['a wrong indent', 'council:\n    name: x\n  gss: y\n', 3, 1, '', ''],
  ['a value in @', 'name: @home\n', 1, 7, 'a character that YAML keeps for itself', 'double quotes'],
  ['an unknown anchor', 'name: *home\n', 1, 7, 'begins with *', 'double quotes'],
  ['an unknown tag', 'name: !home x\n', 1, 7, 'begins with !', 'double quotes'],
  ['code by tag', 'name: !!js/function "function () {}"\n', 1, 7, 'begins with !', 'double quotes'],
  ['a wrong escape', 'name: "C:\\council"\n', 1, 10, 'a backslash in double quotes', 'two backslashes'],
  ['a directive', '%TAG\nmode: demo\n', 1, 1, '', ''],
  ['a list', '- mode\n- name\n', 1, 1, 'not a list of keys and values', 'council:'],
  ['a text', 'hello\n', 1, 1, 'not a list of keys and values', 'council:'],
  ['nothing', '', 1, 1, 'the file is empty', 'sample'],
  ['a comment alone', '# council.yml\n', 1, 1, 'the file is empty', 'sample'],
  ['zero bytes', 'm\0o\0d\0e\0', 1, 1, 'zero byte', 'UTF-8'],
  ['far too much', 'x'.repeat(600_000), 1, 1, '600000 characters', 'council.yml'],
  ['too deep in brackets', '['.repeat(50_000), 1, 1, 'nested too deeply', 'sample'],
  ['too deep in braces', '{a: '.repeat(50_000), 1, 1, 'nested too deeply', 'sample'],
  ['too deep in hyphens', '- '.repeat(50_000), 1, 1, 'nested too deeply', 'sample'],
  ['too deep in questions', '? '.repeat(50_000), 1, 1, 'nested too deeply', 'sample'],
  ['too deep in keys', 'a: '.repeat(50_000), 1, 1, 'nested too deeply', 'sample'],
  ['too far indented', `a:\n${' '.repeat(300)}b: c`, 1, 1, 'nested too deeply', 'sample'],
  ['a value without end', 'council: &a\n  name: *a\n', 2, 9, '*a repeats what it stands in', 'Write the values out'],
];

describe('readDocument', () => {
  it.each(BROKEN)('%s is a fault with its place', (_, text, line, column, says, fix) => {
    const [fault] = readDocument(text).faults;
    expect(fault?.message).toContain(says);
    expect(fault?.fix).toContain(fix);
    if (says !== '') expect(fault?.place).toEqual({ line, column });
    expect(fault?.message).not.toBe('');
  });

  it('reads on after a key that is written twice', () => {
    expect(readDocument('mode: demo\nmode: live\nlanguages: [en]\n').values).toMatchObject({ languages: ['en'] });
  });

  it('refuses an alias bomb at once', () => {
    const levels = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (let level = 1; level < 12; level += 1) {
      const [name, before] = [String.fromCharCode(97 + level), String.fromCharCode(96 + level)];
      levels.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(',')}]`);
    }
    const read = readDocument(levels.join('\n'));
    expect(read.faults[0]?.message).toContain('aliases');
    expect(read.values).toBeUndefined();
  });

  it('takes an alias that repeats a value', () => {
    const read = readDocument('phone: &phone 01632 960101\ntextphone: *phone\n');
    expect(read.values).toEqual({ phone: '01632 960101', textphone: '01632 960101' });
    expect(read.placeOf(['textphone'], 'value')).toEqual({ line: 2, column: 12 });
  });

  it('leaves dates, yes and no, and leading zeros in quotes as they are written', () => {
    expect(readDocument('a: 2026-11-24\nb: no\nc: "0117"\nd: 0x10\n').values).toEqual({
      a: '2026-11-24',
      b: 'no',
      c: '0117',
      d: 16,
    });
  });

  it('takes brackets in texts for texts, and many pairs on one line', () => {
    const pairs = Array.from({ length: 60 }, (_, index) => `k${index}: v`).join(', ');
    const read = readDocument(
      `a: "${'['.repeat(60)}"\nb: {${pairs}}\nc: |\n  ${'[{'.repeat(60)}\n# ${'['.repeat(60)}\n`,
    );
    expect(read.faults).toEqual([]);
    expect(Object.keys(read.values ?? {})).toEqual(['a', 'b', 'c']);
  });

  it('keeps how a scalar is written', () => {
    const read = readDocument('contact:\n  phone: 01632960101\n');
    expect(read.values).toEqual({ contact: { phone: 1_632_960_101 } });
    expect(read.sourceOf(['contact', 'phone'])).toBe('01632960101');
    expect(read.sourceOf(['contact'])).toBeUndefined();
  });

  it.each([
    [['contact', 'phone'], 'key', 2, 3],
    [['contact', 'phone'], 'value', 2, 10],
    [['contact', 'address', 1], 'value', 5, 7],
    [['contact', 'email'], 'value', 1, 1],
    [['contact', 'address', 7], 'value', 3, 3],
    [['theme', 'logo'], 'value', 1, 1],
  ] as const)('places %j (%s) at %d:%d', (path, at, line, column) => {
    const read = readDocument('contact:\n  phone: 01632 960101\n  address:\n    - Town Hall\n    - Hartwold\n');
    expect(read.placeOf(path, at)).toEqual({ line, column });
  });
});
