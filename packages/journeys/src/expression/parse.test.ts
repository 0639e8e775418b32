import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExpression } from './parse.js';
import type { Expression } from './syntax.js';
import { MAX_DEPTH, MAX_LENGTH } from './syntax.js';

/** The tree with every pair of brackets written out, which shows what binds to what. */
const shown = (expression: Expression): string => {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'string'
        ? `'${expression.value.replaceAll("'", "''")}'`
        : String(expression.value);
    case 'list':
      return `[${expression.items.map(shown).join(', ')}]`;
    case 'name':
      return expression.name;
    case 'answered':
      return `answered(${expression.name.name})`;
    case 'not':
      return `(not ${shown(expression.operand)})`;
    case 'compare':
      return `(${shown(expression.left)} ${expression.operator} ${shown(expression.right)})`;
    default:
      return `(${shown(expression.left)} ${expression.kind} ${shown(expression.right)})`;
  }
};

const treeOf = (source: string): string => {
  const parsed = parseExpression(source);
  return parsed.ok ? shown(parsed.expression) : `${parsed.fault.code} ${parsed.fault.start}-${parsed.fault.end}`;
};

describe('parseExpression', () => {
  it.each([
    ["category = 'pothole'", "(category = 'pothole')"],
    ["category='pothole'", "(category = 'pothole')"],
    ['size == 3', '(size = 3)'],
    ['size >= -1.5', '(size >= -1.5)'],
    ['a or b and not c = 1', '(a or (b and (not (c = 1))))'],
    ['(a or b) and c', '((a or b) and c)'],
    ['not not a', '(not (not a))'],
    ['a and b and c', '((a and b) and c)'],
    ["a in ['x', 'y''s', 3, true]", "(a in ['x', 'y''s', 3, true])"],
    ["'x' in many", "('x' in many)"],
    ['answered(where)', 'answered(where)'],
    ['answered', 'answered'],
    ['notable or android', '(notable or android)'],
    ['\n a =\t1 ', '(a = 1)'],
  ])('reads %j', (source, tree) => {
    expect(treeOf(source)).toBe(tree);
  });

  it.each([
    ['', 'empty 0-0'],
    ['   ', 'empty 3-3'],
    ["a = 'x", 'unclosed-text 4-6'],
    ['a = "x"', 'unknown-character 4-5'],
    ['a && b', 'unknown-character 2-3'],
    ['a.b = 1', 'unknown-character 1-2'],
    ['a = 1 😀', 'unknown-character 6-8'],
    ['a = 1 b', 'unexpected 6-7'],
    ['a = ', 'unexpected 4-4'],
    ['= 1', 'unexpected 0-1'],
    ['and', 'unexpected 0-3'],
    ['1 < a < 5', 'chained-comparison 6-7'],
    ['(a = 1', 'unclosed 0-1'],
    ['a = 1)', 'unexpected 5-6'],
    ["a in ['x'", 'unclosed 5-6'],
    ['a in []', 'unexpected 6-7'],
    ['a in [b]', 'unexpected 6-7'],
    ["a in ['x',]", 'unexpected 10-11'],
    ["answered('x')", 'unexpected 9-12'],
    ['length(a)', 'unknown-function 0-6'],
    ['1a = 2', 'unknown-character 0-1'],
    [`a = '${'x'.repeat(MAX_LENGTH)}'`, `too-long ${MAX_LENGTH}-${MAX_LENGTH + 6}`],
    [`${'('.repeat(MAX_DEPTH + 1)}a${')'.repeat(MAX_DEPTH + 1)}`, `too-deep ${MAX_DEPTH}-${MAX_DEPTH + 1}`],
    [`${'not '.repeat(MAX_DEPTH + 1)}a`, `too-deep ${MAX_DEPTH * 4}-${MAX_DEPTH * 4 + 3}`],
  ])('refuses %j and points at the place', (source, fault) => {
    expect(treeOf(source)).toBe(fault);
  });

  it('reads what nests as deep as it may', () => {
    expect(treeOf(`${'('.repeat(MAX_DEPTH)}a${')'.repeat(MAX_DEPTH)}`)).toBe('a');
  });

  it('says what to write instead', () => {
    const parsed = parseExpression('a || b');
    expect(parsed).toMatchObject({
      ok: false,
      fault: { message: expect.stringContaining('character 3'), remedy: 'Write or.' },
    });
  });

  it('knows where each part stands', () => {
    const source = "size > 3 or kind in ['a', 'b']";
    const parsed = parseExpression(source);
    if (!parsed.ok || parsed.expression.kind !== 'or') throw new Error('An or was expected.');
    const { left, right } = parsed.expression;
    expect([left, right].map(({ span }) => source.slice(span.start, span.end))).toEqual([
      'size > 3',
      "kind in ['a', 'b']",
    ]);
  });

  it('never throws, whatever it is given, and points within it', () => {
    const pieces = fc.constantFrom(
      'a',
      'not',
      'and',
      'or',
      'in',
      '(',
      ')',
      '[',
      ']',
      ',',
      "'x'",
      "'",
      '=',
      '!=',
      '1',
      '-',
      '.',
      ' ',
    );
    const sources = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(sources, (source) => {
        const parsed = parseExpression(source);
        if (parsed.ok) {
          const again = parseExpression(shown(parsed.expression));
          expect(again.ok && shown(again.expression)).toBe(shown(parsed.expression));
        } else {
          expect(parsed.fault.start).toBeLessThanOrEqual(parsed.fault.end);
          expect(parsed.fault.end).toBeLessThanOrEqual(source.length);
          expect(parsed.fault.remedy).not.toBe('');
        }
      }),
      { seed: 20261124, numRuns: 3000 },
    );
  });
});
