import { namesIn } from '../../expression/names.js';
import type { Check } from '../view.js';

/** A condition on a question that is never asked before its page: it would never be answered. */
export const conditionLaterQuestion: Check = ({ conditions, questionById, graph }) =>
  conditions
    .filter(({ page }) => graph.reachable.has(page.page.id))
    .flatMap(({ parsed, page, where }) => {
      const before = graph.before(page.page.id);
      return (parsed.ok ? namesIn(parsed.expression) : []).flatMap((name) => {
        const asker = questionById.get(name)?.page.page.id;
        if (asker === undefined || asker === page.page.id || before.has(asker)) return [];
        return [
          {
            code: 'condition-later-question',
            where,
            message: `The condition rests on ${JSON.stringify(name)}, which the page ${JSON.stringify(asker)} asks; no path comes by it before.`,
            remedy: 'Ask it on this page or an earlier one, or move the branch to a later page.',
          },
        ];
      });
    });
