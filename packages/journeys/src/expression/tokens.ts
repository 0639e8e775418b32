import type { ComparisonOperator, ExpressionFault, Span } from './syntax.js';
import { MAX_LENGTH } from './syntax.js';

export type Token = Span &
  (
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'name'; readonly value: string }
    | { readonly kind: 'keyword'; readonly value: Keyword }
    | { readonly kind: 'operator'; readonly value: ComparisonOperator }
    | { readonly kind: 'mark'; readonly value: Mark }
    | { readonly kind: 'end' }
  );

type Keyword = 'and' | 'or' | 'not' | 'in' | 'true' | 'false';
type Mark = '(' | ')' | '[' | ']' | ',';

const KEYWORDS: ReadonlySet<string> = new Set<Keyword>(['and', 'or', 'not', 'in', 'true', 'false']);
const isKeyword = (word: string): word is Keyword => KEYWORDS.has(word);

/** What people write who know another language, and what it is here. */
const HABITS: Readonly<Record<string, string>> = {
  '"': "Write text in single quotes: 'pothole'.",
  '‘': "Write text in straight single quotes: 'pothole'.",
  '’': "Write text in straight single quotes: 'pothole'.",
  '&': 'Write and.',
  '|': 'Write or.',
  '!': 'Write not, or != for "is not".',
  '.': 'Answers have no parts here: write the id of a question.',
};

const PATTERNS = {
  space: /\s+/y,
  text: /'(?:[^']|'')*'/y,
  number: /-?\d+(?:\.\d+)?(?![\w.])/y,
  word: /[A-Za-z_][A-Za-z0-9_]*/y,
  operator: /!=|<=|>=|==?|<|>/y,
  mark: /[()[\],]/y,
} as const;

type Tokens =
  | { readonly ok: true; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly fault: ExpressionFault };

const refuse = (code: ExpressionFault['code'], span: Span, message: string, remedy: string): Tokens => ({
  ok: false,
  fault: { code, start: span.start, end: span.end, message, remedy },
});

/** Cuts `source` into tokens, ending with one of kind `end`. */
export const tokenise = (source: string): Tokens => {
  if (source.length > MAX_LENGTH) {
    return refuse(
      'too-long',
      { start: MAX_LENGTH, end: source.length },
      `The condition is ${source.length} characters long; at most ${MAX_LENGTH} are read.`,
      'Split the page, or ask a question whose answer says the same.',
    );
  }
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0];
  };
  while (at < source.length) {
    const start = at;
    const space = match(PATTERNS.space);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const text = match(PATTERNS.text);
    if (text !== undefined) {
      at += text.length;
      tokens.push({ kind: 'text', value: text.slice(1, -1).replaceAll("''", "'"), start, end: at });
      continue;
    }
    const number = match(PATTERNS.number);
    if (number !== undefined) {
      at += number.length;
      tokens.push({ kind: 'number', value: Number(number), start, end: at });
      continue;
    }
    const word = match(PATTERNS.word);
    if (word !== undefined) {
      at += word.length;
      tokens.push(
        isKeyword(word)
          ? { kind: 'keyword', value: word, start, end: at }
          : { kind: 'name', value: word, start, end: at },
      );
      continue;
    }
    const operator = match(PATTERNS.operator);
    if (operator !== undefined) {
      at += operator.length;
      // `==` is forgiven: it can mean nothing else.
      const value = (operator === '==' ? '=' : operator) as ComparisonOperator;
      tokens.push({ kind: 'operator', value, start, end: at });
      continue;
    }
    const mark = match(PATTERNS.mark);
    if (mark !== undefined) {
      at += mark.length;
      tokens.push({ kind: 'mark', value: mark as Mark, start, end: at });
      continue;
    }
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
    const span = { start, end: start + character.length };
    if (character === "'") {
      return refuse(
        'unclosed-text',
        { start, end: source.length },
        `The text that starts at character ${start + 1} has no closing quote.`,
        "End it with a single quote; write two ('') for an apostrophe inside it.",
      );
    }
    return refuse(
      'unknown-character',
      span,
      `${JSON.stringify(character)} at character ${start + 1} means nothing in a condition.`,
      HABITS[character] ?? "Use question ids, 'texts', numbers, = != < <= > >= in and or not, and parentheses.",
    );
  }
  tokens.push({ kind: 'end', start: source.length, end: source.length });
  return { ok: true, tokens };
};
