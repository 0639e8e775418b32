import type { JourneyPage } from '@guildhall/journeys';

const leadsTo = (page: JourneyPage): readonly string[] => {
  if (page.kind === 'exit' || page.kind === 'check') return [];
  return typeof page.next === 'string' ? [page.next] : page.next.map(({ to }) => to);
};

/**
 * The pages that some answers lead to, in their order. A council that hands over all that asks for a place has no use for
 * the page that asks where, and a journey with a page that nothing leads to is refused.
 */
export const reachableFrom = (first: string, pages: readonly JourneyPage[]): readonly JourneyPage[] => {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const reached = new Set([first]);
  for (const id of reached) {
    const page = byId.get(id);
    if (page) for (const to of leadsTo(page)) reached.add(to);
  }
  return pages.filter(({ id }) => reached.has(id));
};
