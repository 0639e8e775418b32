import type { Check } from '../view.js';

/**
 * A page without a title, whose heading is the label of its question, but which asks several or says something first: it
 * would have no heading, or one that comes too late.
 */
export const noHeading: Check = ({ pages }) =>
  pages.flatMap(({ page, where }) => {
    if (page.kind !== 'question' || page.title !== undefined) return [];
    const several = page.questions.length > 1;
    if (!several && (page.body ?? []).length === 0) return [];
    return [
      {
        code: 'no-heading',
        where: `${where}.title`,
        message: several
          ? 'The page asks several questions and has no title, so it would have no heading.'
          : 'The page has content above its question and no title, so its heading would come after the content.',
        remedy: several
          ? 'Give it a title, or ask one question a page.'
          : 'Give it a title, or move the content to `after`.',
      },
    ];
  });
