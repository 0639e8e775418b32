import type { Expression } from '../../expression/syntax.js';
import type { Question } from '../../model/question.js';
import type { Check, JourneyView } from '../view.js';

type Type = 'text' | 'date' | 'number' | 'truth' | 'list' | 'place' | 'unknown';

const TYPES: Readonly<Record<Question['kind'], Type>> = {
  text: 'text',
  choice: 'text',
  choices: 'list',
  date: 'date',
  number: 'number',
  email: 'text',
  phone: 'text',
  address: 'place',
  location: 'place',
  declaration: 'truth',
};

const WORDS: Readonly<Record<Type, string>> = {
  text: 'a text',
  date: 'a date',
  number: 'a number',
  truth: 'true or false',
  list: 'a list',
  place: 'an address or place',
  unknown: 'unknown',
};

interface Misfit {
  readonly message: string;
  readonly remedy: string;
}

const typeOf = (expression: Expression, view: JourneyView): Type => {
  switch (expression.kind) {
    case 'literal':
      if (typeof expression.value === 'number') return 'number';
      if (typeof expression.value === 'boolean') return 'truth';
      return /^\d{4}-\d{2}-\d{2}$/.test(expression.value) ? 'date' : 'text';
    case 'list':
      return 'list';
    case 'name': {
      const kind = view.questionById.get(expression.name)?.question.kind;
      return kind === undefined ? 'unknown' : TYPES[kind];
    }
    default:
      return 'truth';
  }
};

/** A text that looks like a date may still be compared as a text. */
const compatible = (left: Type, right: Type): boolean =>
  left === right || left === 'unknown' || right === 'unknown' || (left === 'text' && right === 'date');

type Comparison = Extract<Expression, { kind: 'compare' }>;

const misfitOfComparison = (expression: Comparison, view: JourneyView): Misfit | undefined => {
  const { operator } = expression;
  const left = typeOf(expression.left, view);
  const right = typeOf(expression.right, view);
  if (left === 'list' || right === 'list') {
    return {
      message: `${operator} can't be used on a list: it never holds.`,
      remedy: "Write 'value' in questionId, or questionId in ['a', 'b'].",
    };
  }
  if (left === 'place' || right === 'place') {
    return {
      message: `${operator} can't be used on an address or place: it never holds.`,
      remedy: 'Write answered(questionId).',
    };
  }
  if (!compatible(left, right) && !compatible(right, left)) {
    return {
      message: `${WORDS[left]} is compared with ${WORDS[right]}: they are never equal.`,
      remedy: "Compare numbers with 5, texts with 'text', dates with '2026-11-24', declarations with true.",
    };
  }
  const ordered = (type: Type): boolean => type === 'number' || type === 'date' || type === 'unknown';
  if (operator !== '=' && operator !== '!=' && !(ordered(left) && ordered(right))) {
    return {
      message: `${operator} can't be used on ${WORDS[ordered(left) ? right : left]}.`,
      remedy: 'Only numbers and dates have an order; write = or !=.',
    };
  }
  return undefined;
};

const misfitOfIn = (expression: Extract<Expression, { kind: 'in' }>, view: JourneyView): Misfit | undefined => {
  const right = typeOf(expression.right, view);
  if (right !== 'list' && right !== 'unknown') {
    return {
      message: `in needs a list on its right, and stands before ${WORDS[right]}.`,
      remedy: "Write questionId in ['a', 'b'], or 'value' in a question of many choices.",
    };
  }
  const left = typeOf(expression.left, view);
  if (left === 'list' || left === 'place') {
    return {
      message: `in needs one value on its left, and stands after ${WORDS[left]}.`,
      remedy: "Write 'value' in questionId, joined with or for several.",
    };
  }
  return undefined;
};

/** The first misfit in what must be true or false. */
const misfitIn = (expression: Expression, view: JourneyView): Misfit | undefined => {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return misfitIn(expression.left, view) ?? misfitIn(expression.right, view);
    case 'not':
      return misfitIn(expression.operand, view);
    case 'compare':
      return misfitOfComparison(expression, view);
    case 'in':
      return misfitOfIn(expression, view);
    case 'answered':
      return undefined;
    default: {
      const type = typeOf(expression, view);
      if (type === 'truth' || type === 'unknown') return undefined;
      return {
        message: `${WORDS[type]} stands where a condition must be true or false.`,
        remedy: 'Compare it, or write answered(questionId).',
      };
    }
  }
};

/** A condition that compares what can't be compared, so that it would never hold. */
export const conditionType: Check = (view) =>
  view.conditions.flatMap(({ parsed, where }) => {
    const misfit = parsed.ok ? misfitIn(parsed.expression, view) : undefined;
    return misfit === undefined ? [] : [{ code: 'condition-type', where, ...misfit }];
  });
