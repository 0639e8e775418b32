import type { Check } from '../view.js';

/** A page of several questions without a title: it would have no heading. */
export const noHeading: Check = ({ pages }) =>
  pages
    .filter(({ page }) => page.kind === 'question' && page.questions.length > 1 && page.title === undefined)
    .map(({ where }) => ({
      code: 'no-heading',
      where: `${where}.title`,
      message: 'The page asks several questions and has no title, so it would have no heading.',
      remedy: 'Give it a title, or ask one question a page.',
    }));
