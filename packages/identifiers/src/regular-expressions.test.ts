/** No regular expression of this package may take more than linear time, or nearly so, on any text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSafe } from 'redos-detector';
import ts from 'typescript';
import { expect, it } from 'vitest';

const SOURCES = import.meta.dirname;

const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .sort();

interface Expression {
  readonly file: string;
  readonly text: string;
}

/** Every regular expression that a source file writes, however it is used. */
const expressionsOf = (file: string): readonly Expression[] => {
  const code = readFileSync(join(SOURCES, file), 'utf8');
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ file, text: node.text });
    if (ts.isNewExpression(node) && node.expression.getText(tree) === 'RegExp')
      throw new Error(`${file} makes an expression from text, which this check cannot see.`);
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
};

const expressions = sources.flatMap(expressionsOf);

it('finds the expressions of this package', () => {
  expect(expressions.length).toBeGreaterThan(50);
});

it.each(expressions)('$file: $text', ({ text }) => {
  const end = text.lastIndexOf('/');
  const flags = text.slice(end + 1);
  const result = isSafe(new RegExp(text.slice(1, end), flags), { timeout: 10_000 });
  expect(result.error).toBeNull();
  expect(result.safe).toBe(true);
});

it('tells one that is open to it', () => {
  expect(isSafe(/^(a+)+$/).safe).toBe(false);
});
