import type { Check } from '../view.js';

/** Pages that lead round in a circle, so that a resident may never come to the end. One fault for each way back. */
export const loop: Check = ({ branches, graph }) => {
  const leadsTo = (from: string, to: string): boolean => from === to || graph.before(to).has(from);
  return (
    branches
      .filter(({ page }) => graph.reachable.has(page.page.id))
      // The way back is the branch to a page that comes earlier in the file and leads here again.
      .filter(
        ({ branch, page }) => leadsTo(branch.to, page.page.id) && isBack(graph.successors, branch.to, page.page.id),
      )
      .map(({ branch, page, target }) => ({
        code: 'loop',
        where: target,
        message: `The page ${JSON.stringify(page.page.id)} leads back to ${JSON.stringify(branch.to)}, which leads to it.`,
        remedy: 'Lead on to a later page: the back link takes a resident back.',
      }))
  );
};

/** Map order is the order of the file. */
const isBack = (successors: ReadonlyMap<string, unknown>, to: string, from: string): boolean => {
  const order = [...successors.keys()];
  return order.indexOf(to) <= order.indexOf(from);
};
