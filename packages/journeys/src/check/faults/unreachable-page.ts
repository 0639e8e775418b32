import type { Check } from '../view.js';

/** A page that no answers lead to. */
export const unreachablePage: Check = ({ journey, pages, graph }) => {
  // An unknown first page makes every page unreachable; that one fault is enough.
  if (!graph.successors.has(journey.first)) return [];
  return pages
    .filter(({ page }) => !graph.reachable.has(page.id))
    .map(({ page, where }) => ({
      code: 'unreachable-page',
      where,
      message: `Nothing leads to the page ${JSON.stringify(page.id)}.`,
      remedy: 'Name it in the `next` of another page, or remove it.',
    }));
};
