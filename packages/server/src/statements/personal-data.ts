import type { Localised } from '@guildhall/council';
import type { Question } from '@guildhall/journeys';
import { inBoth, type Text } from './say.js';
import type { StatedService } from './statement-page.js';

const withRevealed = (question: Question): readonly Question[] => [
  question,
  ...('options' in question ? question.options.flatMap(({ reveals }) => (reveals ?? []).flatMap(withRevealed)) : []),
];

const nameOf = ({ summaryLabel, label }: Question): Localised => summaryLabel ?? label;

/** The names of the questions of a service that ask for personal data, each once, in the journey's order. */
export const personalDataOf = ({ journey }: StatedService): readonly Text[] => {
  const names = journey.pages
    .flatMap((page) => (page.kind === 'question' ? page.questions.flatMap(withRevealed) : []))
    .filter(({ personal }) => personal === true)
    .map((question) => inBoth(nameOf(question)));
  return [...new Map(names.map((name) => [name.en, name])).values()];
};
