import type { JourneyPage, PlaceQuestion } from '@guildhall/journeys';
import type { JourneyRequest } from '../journey-request.js';

/** The addresses of a place question: its page, the choice of what was found, the address by hand, and their query. */
export const placeHrefs = ({ hrefOf, isChanging }: JourneyRequest, page: JourneyPage, question: PlaceQuestion) => {
  const step = (name: 'choose' | 'manual') =>
    hrefOf(page.id, { step: name, question: question.id, change: isChanging });
  const manual = step('manual');
  return {
    page: hrefOf(page.id, { change: isChanging }),
    choose: step('choose'),
    manual,
    query: manual.slice(manual.indexOf('?')),
  };
};
