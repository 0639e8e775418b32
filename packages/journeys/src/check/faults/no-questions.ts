import type { Check } from '../view.js';

/** A question page that asks nothing. */
export const noQuestions: Check = ({ pages }) =>
  pages
    .filter(({ page }) => page.kind === 'question' && page.questions.length === 0)
    .map(({ where }) => ({
      code: 'no-questions',
      where: `${where}.questions`,
      message: 'The page asks nothing.',
      remedy: 'Add a question, or make it a page of the kind "guidance".',
    }));
