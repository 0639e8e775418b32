/** A place in the source of an expression: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Literal = string | number | boolean;

export type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** The syntax tree of an expression. Every node knows where it stands, so that a fault can point at it. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: Literal; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly LiteralNode[]; readonly span: Span }
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  | { readonly kind: 'answered'; readonly name: NameNode; readonly span: Span }
  | { readonly kind: 'not'; readonly operand: Expression; readonly span: Span }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression; readonly span: Span }
  | {
      readonly kind: 'compare';
      readonly operator: ComparisonOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    }
  | { readonly kind: 'in'; readonly left: Expression; readonly right: Expression; readonly span: Span };

export type LiteralNode = Extract<Expression, { kind: 'literal' }>;
export type NameNode = Extract<Expression, { kind: 'name' }>;

/** What is wrong with an expression, where in its source, and what to do. */
export interface ExpressionFault extends Span {
  readonly code: ExpressionFaultCode;
  readonly message: string;
  readonly remedy: string;
}

export type ExpressionFaultCode =
  | 'empty'
  | 'too-long'
  | 'too-deep'
  | 'unknown-character'
  | 'unclosed-text'
  | 'unknown-function'
  | 'unexpected'
  | 'unclosed'
  | 'chained-comparison';

/** The longest expression read, in UTF-16 units. */
export const MAX_LENGTH = 1000;
/** How deep parentheses and `not` may nest. */
export const MAX_DEPTH = 20;
