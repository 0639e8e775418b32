import { suggesting } from '../suggest.js';
import type { Check } from '../view.js';

/** A page that leads to a page that isn't there, or a first page that isn't. */
export const unknownPage: Check = ({ journey, pages, branches }) => {
  const ids = [...new Set(pages.map(({ page }) => page.id))];
  const places = [
    { to: journey.first, where: 'first' },
    ...branches.map(({ branch, target }) => ({ to: branch.to, where: target })),
  ];
  return places
    .filter(({ to }) => !ids.includes(to))
    .map(({ to, where }) => ({
      code: 'unknown-page',
      where,
      message: `There is no page ${JSON.stringify(to)}.`,
      remedy: suggesting(to, ids, `The pages are: ${ids.join(', ')}.`),
    }));
};
