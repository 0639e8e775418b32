import type { Check } from '../view.js';

/** A choice with nothing to choose. */
export const noOptions: Check = ({ questions }) =>
  questions
    .filter(({ question }) => 'options' in question && question.options.length === 0)
    .map(({ where }) => ({
      code: 'no-options',
      where: `${where}.options`,
      message: 'The question has no options.',
      remedy: 'Add at least two.',
    }));
