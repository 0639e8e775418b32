import type { Expression, NameNode } from './syntax.js';

/** Every name in `expression` with its place, in the order of the source, repeats included. */
export const nameNodesIn = (expression: Expression): readonly NameNode[] => {
  switch (expression.kind) {
    case 'literal':
    case 'list':
      return [];
    case 'name':
      return [expression];
    case 'answered':
      return [expression.name];
    case 'not':
      return nameNodesIn(expression.operand);
    default:
      return [...nameNodesIn(expression.left), ...nameNodesIn(expression.right)];
  }
};

/** The question ids that `expression` rests on, each once. */
export const namesIn = (expression: Expression): readonly string[] => [
  ...new Set(nameNodesIn(expression).map((node) => node.name)),
];
