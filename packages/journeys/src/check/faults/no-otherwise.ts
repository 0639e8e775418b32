import type { Check } from '../view.js';

/** A `next` whose every branch has a condition, so that some answers would lead nowhere. */
export const noOtherwise: Check = ({ pages }) =>
  pages.flatMap(({ page, where }) => {
    if (!('next' in page) || typeof page.next === 'string') return [];
    const last = page.next.at(-1);
    if (last !== undefined && last.when === undefined) return [];
    return [
      {
        code: 'no-otherwise',
        where: `${where}.next`,
        message:
          last === undefined
            ? 'The list of branches is empty.'
            : 'Every branch has a condition; answers that meet none lead nowhere.',
        remedy: 'End the list with a branch without `when`.',
      },
    ];
  });
