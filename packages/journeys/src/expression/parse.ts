import type { Expression, ExpressionFault, ExpressionFaultCode, LiteralNode, Span } from './syntax.js';
import { MAX_DEPTH } from './syntax.js';
import { type Token, tokenise } from './tokens.js';

export type ParsedExpression =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly fault: ExpressionFault };

class Refusal extends Error {
  constructor(readonly fault: ExpressionFault) {
    super(fault.message);
  }
}

const refuse = (code: ExpressionFaultCode, span: Span, message: string, remedy: string): never => {
  throw new Refusal({ code, start: span.start, end: span.end, message, remedy });
};

const across = (from: Span, to: Span): Span => ({ start: from.start, end: to.end });

const shown = (token: Token): string => {
  if (token.kind === 'end') return 'the end';
  return token.kind === 'text' ? `the text '${token.value}'` : `"${token.value}"`;
};

/** A recursive descent over the tokens; one method for each level of binding, loosest first. */
class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const first = this.peek();
    if (first.kind === 'end') {
      refuse('empty', first, 'The condition is empty.', 'Write one, or leave `when` out for the last branch.');
    }
    const expression = this.or();
    const rest = this.peek();
    if (rest.kind === 'operator') {
      refuse(
        'chained-comparison',
        rest,
        `A second comparison follows at character ${rest.start + 1}.`,
        'Join two comparisons with and: size > 1 and size < 5.',
      );
    }
    if (rest.kind !== 'end') {
      refuse(
        'unexpected',
        rest,
        `${shown(rest)} at character ${rest.start + 1} follows where the condition should end.`,
        'Join two conditions with and or or.',
      );
    }
    return expression;
  }

  private or(): Expression {
    let left = this.and();
    while (this.takes('keyword', 'or')) {
      const right = this.and();
      left = { kind: 'or', left, right, span: across(left.span, right.span) };
    }
    return left;
  }

  private and(): Expression {
    let left = this.not();
    while (this.takes('keyword', 'and')) {
      const right = this.not();
      left = { kind: 'and', left, right, span: across(left.span, right.span) };
    }
    return left;
  }

  private not(): Expression {
    const start = this.peek();
    if (!this.takes('keyword', 'not')) return this.comparison();
    const operand = this.deeper(start, () => this.not());
    return { kind: 'not', operand, span: across(start, operand.span) };
  }

  private comparison(): Expression {
    const left = this.primary();
    const token = this.peek();
    if (token.kind === 'operator') {
      this.at += 1;
      const right = this.primary();
      return { kind: 'compare', operator: token.value, left, right, span: across(left.span, right.span) };
    }
    if (this.takes('keyword', 'in')) {
      const right = this.primary();
      return { kind: 'in', left, right, span: across(left.span, right.span) };
    }
    return left;
  }

  private primary(): Expression {
    const token = this.peek();
    const literal = this.literal();
    if (literal !== undefined) return literal;
    if (token.kind === 'name') return this.nameOrCall(token.value);
    if (this.takes('mark', '(')) {
      const inner = this.deeper(token, () => this.or());
      this.closes(token, ')');
      return inner;
    }
    if (this.takes('mark', '[')) return this.list(token);
    return refuse(
      'unexpected',
      token,
      `${shown(token)} at character ${token.start + 1} stands where a question id, a 'text' or a number is needed.`,
      "Write a comparison such as category = 'pothole'.",
    );
  }

  private nameOrCall(name: string): Expression {
    const token = this.peek();
    this.at += 1;
    const open = this.peek();
    if (!this.takes('mark', '(')) return { kind: 'name', name, span: token };
    if (name !== 'answered') {
      refuse(
        'unknown-function',
        token,
        `There is no function ${JSON.stringify(name)}.`,
        'The one function is answered(questionId). Write not before parentheses with a space.',
      );
    }
    const argument = this.peek();
    if (argument.kind !== 'name') {
      return refuse(
        'unexpected',
        argument,
        `${shown(argument)} at character ${argument.start + 1} is not a question id.`,
        'Write answered(questionId).',
      );
    }
    this.at += 1;
    const end = this.closes(open, ')');
    return {
      kind: 'answered',
      name: { kind: 'name', name: argument.value, span: { start: argument.start, end: argument.end } },
      span: across(token, end),
    };
  }

  private list(open: Token): Expression {
    const items: LiteralNode[] = [];
    do {
      const token = this.peek();
      const item = this.literal();
      if (item === undefined) {
        return refuse(
          'unexpected',
          token,
          `${shown(token)} at character ${token.start + 1} can't stand in a list.`,
          "Lists hold texts and numbers: ['small', 'large'].",
        );
      }
      items.push(item);
    } while (this.takes('mark', ','));
    const end = this.closes(open, ']');
    return { kind: 'list', items, span: across(open, end) };
  }

  private literal(): LiteralNode | undefined {
    const token = this.peek();
    const span = { start: token.start, end: token.end };
    if (token.kind === 'text' || token.kind === 'number') {
      this.at += 1;
      return { kind: 'literal', value: token.value, span };
    }
    if (token.kind === 'keyword' && (token.value === 'true' || token.value === 'false')) {
      this.at += 1;
      return { kind: 'literal', value: token.value === 'true', span };
    }
    return undefined;
  }

  private deeper<T>(at: Span, inner: () => T): T {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) {
      refuse('too-deep', at, `The condition nests more than ${MAX_DEPTH} deep.`, 'Write it flatter, with and and or.');
    }
    const result = inner();
    this.depth -= 1;
    return result;
  }

  private closes(open: Span, mark: ')' | ']'): Token {
    const token = this.peek();
    if (!this.takes('mark', mark)) {
      refuse(
        'unclosed',
        open,
        `The bracket at character ${open.start + 1} is not closed: ${shown(token)} stands where ${mark} is needed.`,
        `Add ${mark}.`,
      );
    }
    return token;
  }

  private takes(kind: 'keyword' | 'mark', value: string): boolean {
    const token = this.peek();
    if (token.kind !== kind || token.value !== value) return false;
    this.at += 1;
    return true;
  }

  private peek(): Token {
    const token = this.tokens[this.at];
    if (token === undefined) throw new RangeError('The parser ran past the end token.');
    return token;
  }
}

/** Reads `source` as an expression, or says what is wrong with it and at which characters. Never throws. */
export const parseExpression = (source: string): ParsedExpression => {
  const cut = tokenise(source);
  if (!cut.ok) return cut;
  try {
    return { ok: true, expression: new Parser(cut.tokens).whole() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, fault: error.fault };
    throw error;
  }
};
