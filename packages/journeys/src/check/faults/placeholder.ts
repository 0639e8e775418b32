import { placeholdersIn } from '../../engine/interpolate.js';
import type { JourneyFault } from '../fault.js';
import { suggesting } from '../suggest.js';
import type { TextScope } from '../texts.js';
import type { Check, JourneyView } from '../view.js';

const faultOf = (name: string, scope: TextScope, where: string, view: JourneyView): JourneyFault | undefined => {
  if (name === 'reference') {
    if (scope.kind === 'confirmation') return undefined;
    return {
      code: 'placeholder-too-early',
      where,
      message: 'There is no reference before the answers are submitted.',
      remedy: 'Use {reference} in the confirmation alone.',
    };
  }
  const asker = view.questionById.get(name)?.page.page.id;
  if (asker === undefined) {
    return {
      code: 'unknown-placeholder',
      where,
      message: `{${name}} names no question.`,
      remedy: suggesting(name, [...view.questionById.keys(), 'reference'], 'Write the id of a question.'),
    };
  }
  const known =
    scope.kind === 'confirmation' || (scope.kind === 'page' && view.graph.before(scope.page.page.id).has(asker));
  if (known) return undefined;
  return {
    code: 'placeholder-too-early',
    where,
    message: `{${name}} is not answered yet when this is shown: the page ${JSON.stringify(asker)} asks it.`,
    remedy: 'Use it on a page that comes later.',
  };
};

/** A `{name}` in a text that stands for nothing, or for nothing yet. */
export const placeholder: Check = (view) =>
  view.texts.flatMap(({ text, where, scope }) => {
    if (scope === undefined) return [];
    // What comes before an unreachable page is unknown; that it is unreachable is said elsewhere.
    if (scope.kind === 'page' && !view.graph.reachable.has(scope.page.page.id)) return [];
    return (['en', 'cy'] as const).flatMap((language) =>
      placeholdersIn(text[language] ?? '').flatMap((name) => faultOf(name, scope, `${where}.${language}`, view) ?? []),
    );
  });
