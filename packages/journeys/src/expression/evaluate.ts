import type { AnswerValue } from '../model/answers.js';
import { parseExpression } from './parse.js';
import type { ComparisonOperator, Expression } from './syntax.js';

/** What a name stands for; undefined where the question is unanswered. */
export type Lookup = (name: string) => AnswerValue | undefined;

type Value = AnswerValue | undefined;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

const isList = (value: Value): value is readonly string[] => Array.isArray(value);

const resultOf = (expression: Expression, lookup: Lookup): Value => {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'name':
      return lookup(expression.name);
    case 'list':
      return expression.items.map((item) => String(item.value));
    default:
      return holds(expression, lookup);
  }
};

/** Only texts, numbers and truth values are ever equal; an unanswered question, an address or a list equals nothing. */
const isEqual = (left: Value, right: Value): boolean =>
  typeof left !== 'object' && left !== undefined && left === right;

/** Numbers are ordered, and so are ISO dates; nothing else is. */
const isOrdered = (operator: ComparisonOperator, left: Value, right: Value): boolean => {
  const numbers = typeof left === 'number' && typeof right === 'number';
  const dates = typeof left === 'string' && typeof right === 'string' && ISO_DATE.test(left) && ISO_DATE.test(right);
  if (!numbers && !dates) return false;
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    default:
      return left >= right;
  }
};

const isIn = (left: Value, expression: Expression, lookup: Lookup): boolean => {
  if (expression.kind === 'list') return expression.items.some((item) => isEqual(left, item.value));
  const right = resultOf(expression, lookup);
  return isList(right) && typeof left === 'string' && right.includes(left);
};

const holds = (expression: Expression, lookup: Lookup): boolean => {
  switch (expression.kind) {
    case 'and':
      return holds(expression.left, lookup) && holds(expression.right, lookup);
    case 'or':
      return holds(expression.left, lookup) || holds(expression.right, lookup);
    case 'not':
      return !holds(expression.operand, lookup);
    case 'answered':
      return lookup(expression.name.name) !== undefined;
    case 'in':
      return isIn(resultOf(expression.left, lookup), expression.right, lookup);
    case 'compare': {
      const left = resultOf(expression.left, lookup);
      const right = resultOf(expression.right, lookup);
      if (expression.operator === '=') return isEqual(left, right);
      if (expression.operator === '!=') return !isEqual(left, right);
      return isOrdered(expression.operator, left, right);
    }
    default:
      return resultOf(expression, lookup) === true;
  }
};

/**
 * Whether `expression` holds. A name stands for an own key of `answers` and for nothing else: there is no way to a
 * prototype or to a part of an answer.
 */
export const evaluate = (expression: Expression, answers: Readonly<Record<string, AnswerValue | undefined>>): boolean =>
  holds(expression, (name) => (Object.hasOwn(answers, name) ? answers[name] : undefined));

const parsed = new Map<string, ReturnType<typeof parseExpression>>();
const MOST_KEPT = 5000;

/** Whether the condition `source` holds. One that can't be read doesn't: `checkJourney` finds it before a resident does. */
export const conditionHolds = (source: string, answers: Readonly<Record<string, AnswerValue | undefined>>): boolean => {
  let result = parsed.get(source);
  if (result === undefined) {
    result = parseExpression(source);
    if (parsed.size >= MOST_KEPT) parsed.clear();
    parsed.set(source, result);
  }
  return result.ok && evaluate(result.expression, answers);
};
