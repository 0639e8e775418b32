import type { Expression, LiteralNode } from '../../expression/syntax.js';
import { optionsOf } from '../../model/questions-of.js';
import { suggesting } from '../suggest.js';
import type { Check, JourneyView } from '../view.js';

/** Each name with a literal that the expression holds it against. */
const comparisonsIn = (expression: Expression): readonly { name: string; literal: LiteralNode }[] => {
  switch (expression.kind) {
    case 'not':
      return comparisonsIn(expression.operand);
    case 'and':
    case 'or':
      return [...comparisonsIn(expression.left), ...comparisonsIn(expression.right)];
    case 'compare':
    case 'in': {
      const sides = [expression.left, expression.right];
      const names = sides.flatMap((side) => (side.kind === 'name' ? [side.name] : []));
      const literals = sides.flatMap((side) => {
        if (side.kind === 'list') return side.items;
        return side.kind === 'literal' ? [side] : [];
      });
      return names.flatMap((name) => literals.map((literal) => ({ name, literal })));
    }
    default:
      return [];
  }
};

const valuesOf = (view: JourneyView, name: string): readonly string[] | undefined => {
  const question = view.questionById.get(name)?.question;
  if (question === undefined) return undefined;
  const options = optionsOf(question);
  return options.length === 0 ? undefined : options.map((option) => option.value);
};

/** A condition that holds a choice against something that can't be chosen. */
export const conditionNotAnOption: Check = (view) =>
  view.conditions.flatMap(({ parsed, where }) =>
    (parsed.ok ? comparisonsIn(parsed.expression) : []).flatMap(({ name, literal }) => {
      const values = valuesOf(view, name);
      if (values === undefined || values.some((value) => value === literal.value)) return [];
      return [
        {
          code: 'condition-not-an-option',
          where,
          message: `${JSON.stringify(literal.value)} at character ${literal.span.start + 1} is no option of ${JSON.stringify(name)}.`,
          remedy: suggesting(String(literal.value), values, `Its options are: ${values.join(', ')}.`),
        },
      ];
    }),
  );
