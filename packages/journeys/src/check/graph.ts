import type { Journey, JourneyPage } from '../model/journey.js';

/** Which page leads to which, whatever the answers. Where two pages have one id, the first counts, as it does at run time. */
export interface Graph {
  /** Ids of the pages that a page may lead to; unknown ones left out. */
  readonly successors: ReadonlyMap<string, readonly string[]>;
  /** Ids of the pages that some answers lead to. */
  readonly reachable: ReadonlySet<string>;
  /** Ids of the pages that may come before a page, on whatever path from the first page; without the page itself. */
  readonly before: (pageId: string) => ReadonlySet<string>;
}

const targetsOf = (page: JourneyPage): readonly string[] => {
  if (!('next' in page)) return [];
  return typeof page.next === 'string' ? [page.next] : page.next.map((branch) => branch.to);
};

/** Every id that a walk along `edges` from `start` comes to, `start` included. */
const walk = (start: string, edges: ReadonlyMap<string, readonly string[]>): Set<string> => {
  const seen = new Set([start]);
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const next of edges.get(id) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return seen;
};

export const graphOf = (journey: Journey): Graph => {
  const known = new Set(journey.pages.map((page) => page.id));
  const successors = new Map<string, readonly string[]>();
  const predecessors = new Map<string, string[]>();
  for (const page of journey.pages) {
    if (successors.has(page.id)) continue;
    const targets = [...new Set(targetsOf(page))].filter((id) => known.has(id));
    successors.set(page.id, targets);
    for (const target of targets) predecessors.set(target, [...(predecessors.get(target) ?? []), page.id]);
  }
  const reachable = known.has(journey.first) ? walk(journey.first, successors) : new Set<string>();
  return {
    successors,
    reachable,
    before(pageId) {
      const ids = walk(pageId, predecessors);
      ids.delete(pageId);
      return new Set([...ids].filter((id) => reachable.has(id)));
    },
  };
};
