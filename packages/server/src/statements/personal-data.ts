import { questionsOf } from '@guildhall/journeys';
import { inBoth, type Text } from './say.js';
import type { StatedService } from './statement-page.js';

/** The names of the questions of a service that ask for personal data, each once, in the journey's order. */
export const personalDataOf = ({ journey }: StatedService): readonly Text[] => {
  const names = journey.pages
    .flatMap(questionsOf)
    .filter(({ personal }) => personal === true)
    .map(({ summaryLabel, label }) => inBoth(summaryLabel ?? label));
  return [...new Map(names.map((name) => [name.en, name])).values()];
};
