/**
 * No regular expression of the packages, the services and the standards may be open to catastrophic backtracking: a text that makes
 * one attempt of it take exponentially, or by a high power, longer than the text is long. What only starts anew at each character
 * of a text is not that. Expressions that cannot be judged, and why they are safe, are in regexes-judged-by-hand.json.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSafePattern } from 'redos-detector';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BY_HAND = 'scripts/regexes-judged-by-hand.json';

/** More ways than this for one text are too many. */
const MOST_WAYS = 30;
const MOST_STEPS = 5000;

/** An expression and where it stands. `source` is undefined where it is put together when the program runs. */
const expressionOf = (node) => {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { text: node.text, source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined;
  if (!ts.isIdentifier(node.expression) || node.expression.text !== 'RegExp') return undefined;
  const [pattern, flags] = node.arguments ?? [];
  const known = pattern && ts.isStringLiteralLike(pattern) && (!flags || ts.isStringLiteralLike(flags));
  return { text: node.getText(), source: known ? pattern.text : undefined, flags: flags?.text ?? '' };
};

/** The regular expressions of a source file: literals, and what is given to RegExp. */
export const expressionsInCode = (file, text) => {
  if (!/RegExp|\/[^/*\s]/.test(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    const expression = expressionOf(node);
    if (expression) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ file, line, ...expression });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const PATTERN_KEY = /^\s*(?:- )?"?pattern"?:\s*(\S.*?)\s*,?\s*$/;

const unquoted = (value) => {
  if (value.startsWith('"')) return JSON.parse(value);
  return value.startsWith("'") ? value.slice(1, -1).replaceAll("''", "'") : value;
};

/** The patterns of a standard’s YAML or JSON, each on a line of its own. */
export const expressionsInData = (file, text) =>
  text.split('\n').flatMap((row, at) => {
    const value = PATTERN_KEY.exec(row)?.[1];
    if (value === undefined || /^[[{|>]/.test(value)) return [];
    const source = unquoted(value);
    return [{ file, line: at + 1, text: source, source, flags: 'u' }];
  });

/** Whether more than a set number of things can follow: without that, no text makes an expression take long. */
const canRepeat = (source) => /[*+]|\{\d*,/.test(source.replace(/\\./g, '')) || /\\\d|\\k</.test(source);

/** Named groups are groups, which is all that matters here. */
const plain = (source) => source.replace(/\(\?<(?![=!])[^>]+>/g, '(');

/** Why an expression is not known to be safe, as the end of a sentence; undefined where it is. */
export const dangerOf = ({ source, flags }) => {
  if (source === undefined) return 'is put together when the program runs';
  if (!canRepeat(source)) return undefined;
  try {
    // Held to the beginning of the text: what is judged is one attempt.
    const { safe, error } = isSafePattern(`^(?:${plain(source)})`, {
      unicode: /[uv]/.test(flags),
      caseInsensitive: false,
      dotAll: flags.includes('s'),
      multiLine: flags.includes('m'),
      maxScore: MOST_WAYS,
      maxSteps: MOST_STEPS,
    });
    if (safe) return undefined;
    return error === 'hitMaxSteps' ? 'has too many ways to be judged' : 'can match one text in many ways';
  } catch (problem) {
    return `cannot be read: ${problem.message.split('\n')[0]}`;
  }
};

const nameOf = ({ file, text }) => `${file}: ${text}`;

/** What is wrong, as sentences: expressions that are not safe, and reasons given for what is no longer there. */
export const faultsOf = (expressions, byHand) => {
  const verdicts = new Map();
  const open = new Set(Object.keys(byHand));
  const faults = [];
  for (const expression of expressions) {
    const key = `${expression.source}/${expression.flags}`;
    if (!verdicts.has(key)) verdicts.set(key, dangerOf(expression));
    const danger = expression.source === undefined ? dangerOf(expression) : verdicts.get(key);
    if (danger === undefined) continue;
    const name = nameOf(expression);
    if (name in byHand) open.delete(name);
    else
      faults.push(
        `${expression.file}:${expression.line}: ${expression.text} ${danger}. Rewrite it, or say in ${BY_HAND} why it is safe.`,
      );
  }
  for (const name of open) faults.push(`${BY_HAND}: ${name} is not there any more, or is safe by itself. Remove it.`);
  return faults;
};

const listed = (...paths) => {
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...paths],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`git could not list the files: ${stderr}`);
  return stdout.split('\0').filter(Boolean);
};

const readOrNothing = (file) => {
  try {
    return readFileSync(join(ROOT, file), 'utf8');
  } catch {
    // Listed by git and deleted since.
    return '';
  }
};

/** Every expression of the repository that is shipped or that a shipped standard holds. */
const allExpressions = () => {
  const code = listed('packages/*/src/**', 'apps/*/src/**').filter(
    (file) => /\.(?:tsx?|mjs|js)$/.test(file) && !/\.test\.|\/generated\//.test(file),
  );
  const data = listed('packages/datasets/standards/**').filter((file) => /\/standard\.yml$|\.json$/.test(file));
  return [
    ...code.flatMap((file) => expressionsInCode(file, readOrNothing(file))),
    ...data.flatMap((file) => expressionsInData(file, readOrNothing(file))),
  ];
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const expressions = allExpressions();
  const faults = faultsOf(expressions, JSON.parse(readFileSync(join(ROOT, BY_HAND), 'utf8')));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exit(1);
  console.log(`${expressions.length} regular expressions, none open to catastrophic backtracking`);
}
