import {
  applyChoice,
  findQuestion,
  isPlaceQuestion,
  type JourneyPage,
  type JourneyState,
  type LocationAnswer,
  type PlaceQuestion,
  questionsOf,
  readChoice,
  readManual,
} from '@guildhall/journeys';
import type { Response } from 'express';
import type { LoadedService } from '../site.js';
import { findPlaces } from './find-places.js';
import type { JourneyRequest } from './journey-request.js';
import { keepAndMoveOn } from './keep.js';
import { orDrawAgain } from './not-kept.js';
import { choosePage } from './views/choose-page.js';
import { manualPage } from './views/manual-page.js';

/** The place question of `page` that a path's query names; undefined when the page asks no such question. */
export const placeQuestionOn = (service: LoadedService, page: JourneyPage, id: unknown): PlaceQuestion | undefined => {
  if (typeof id !== 'string' || !questionsOf(page).some((question) => question.id === id)) return undefined;
  const question = findQuestion(service.journey, id)?.question;
  return question && isPlaceQuestion(question) ? question : undefined;
};

const lookupOf = ({ state }: JourneyRequest, questionId: string) =>
  state.lookups && Object.hasOwn(state.lookups, questionId) ? state.lookups[questionId] : undefined;

const keepPlace = (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  question: PlaceQuestion,
  answer: LocationAnswer,
  response: Response,
): Promise<void> => {
  const choose = (state: JourneyState): JourneyState => {
    const chosen = applyChoice(state, question.id, answer);
    return chosen.posted.includes(page.id) ? chosen : { ...chosen, posted: [...chosen.posted, page.id] };
  };
  return keepAndMoveOn(journeyRequest, page, choose, response);
};

export const showChoose = async (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  question: PlaceQuestion,
  response: Response,
): Promise<void> => {
  const { isChanging, hrefOf } = journeyRequest;
  const lookup = lookupOf(journeyRequest, question.id);
  // Chosen already, in another tab or before "Back".
  if (!lookup) return response.redirect(303, hrefOf(page.id, { change: isChanging }));
  response.send(choosePage(journeyRequest, page, question, lookup, await findPlaces(journeyRequest, lookup)));
};

export const postChoose = async (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  question: PlaceQuestion,
  response: Response,
): Promise<void> => {
  const { form, readContext, isChanging, hrefOf } = journeyRequest;
  const lookup = lookupOf(journeyRequest, question.id);
  if (!lookup) return response.redirect(303, hrefOf(page.id, { change: isChanging }));

  const found = await findPlaces(journeyRequest, lookup);
  const reading = readChoice(question, lookup, form, found.candidates, readContext);
  if (reading.kind === 'none') {
    const isStreet = lookup.kind === 'street-search';
    const byHand = { step: 'manual', question: question.id } as const;
    return response.redirect(303, hrefOf(page.id, { ...(isStreet ? {} : byHand), change: isChanging }));
  }
  if (reading.kind === 'errors') {
    // Where nothing can be chosen any more, the page says what to do instead of asking for a choice.
    const failure = found.candidates.length > 0 ? reading : {};
    response.status(found.isAway ? 503 : 422).send(choosePage(journeyRequest, page, question, lookup, found, failure));
    return;
  }
  await orDrawAgain(
    journeyRequest,
    response,
    (notice, values) => choosePage(journeyRequest, page, question, lookup, found, { notice, values }),
    () => keepPlace(journeyRequest, page, question, reading.answer, response),
  );
};

export const showManual = (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  question: PlaceQuestion,
  response: Response,
): void => {
  response.send(manualPage(journeyRequest, page, question));
};

export const postManual = async (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  question: PlaceQuestion,
  response: Response,
): Promise<void> => {
  const reading = readManual(question, journeyRequest.form, journeyRequest.readContext);
  if (reading.kind === 'errors') {
    response.status(422).send(manualPage(journeyRequest, page, question, reading));
    return;
  }
  await keepPlace(journeyRequest, page, question, reading.answer, response);
};
