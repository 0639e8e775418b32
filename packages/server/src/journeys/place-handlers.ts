import {
  applyChoice,
  type Form,
  findQuestion,
  isPlaceQuestion,
  isReachable,
  type JourneyPage,
  type JourneyState,
  type LocationAnswer,
  nextPage,
  type PlaceQuestion,
  questionsOf,
  readChoice,
  readManual,
} from '@guildhall/journeys';
import type { Response } from 'express';
import type { ReactNode } from 'react';
import { findPlaces } from './find-places.js';
import type { JourneyRequest } from './journey-request.js';
import { isOver, keep, notSaved, redirectOntoPath, refuseOffPath } from './question-handlers.js';
import { choosePage, manualPage } from './views.js';

/** The place question of `page` that a path's query names; undefined when the page asks no such question. */
export const placeQuestionOn = (
  { service }: JourneyRequest,
  page: JourneyPage,
  id: unknown,
): PlaceQuestion | undefined => {
  if (typeof id !== 'string' || !questionsOf(page).some((question) => question.id === id)) return undefined;
  const question = findQuestion(service.journey, id)?.question;
  return question && isPlaceQuestion(question) ? question : undefined;
};

const lookupOf = ({ state }: JourneyRequest, questionId: string) =>
  state.lookups && Object.hasOwn(state.lookups, questionId) ? state.lookups[questionId] : undefined;

export const showChoose = async (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  question: PlaceQuestion,
  response: Response,
): Promise<void> => {
  const { service, state, isChanging, hrefOf } = journeyRequest;
  if (isOver(journeyRequest, page)) return response.redirect(303, hrefOf('confirmation'));
  if (!isReachable(service.journey, state, page)) return redirectOntoPath(journeyRequest, response);
  const lookup = lookupOf(journeyRequest, question.id);
  if (!lookup) return response.redirect(303, hrefOf(page.id, { change: isChanging }));
  response.send(choosePage(journeyRequest, page, question, lookup, await findPlaces(journeyRequest, lookup)));
};

export const postChoose = async (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  question: PlaceQuestion,
  form: Form,
  response: Response,
): Promise<void> => {
  const { service, state, readContext, isChanging, hrefOf } = journeyRequest;
  if (isOver(journeyRequest, page)) return response.redirect(303, hrefOf('confirmation'));
  if (!isReachable(service.journey, state, page)) return refuseOffPath(journeyRequest, response);
  const lookup = lookupOf(journeyRequest, question.id);
  if (!lookup) return response.redirect(303, hrefOf(page.id, { change: isChanging }));

  const found = await findPlaces(journeyRequest, lookup);
  const reading = readChoice(question, lookup, form, found.candidates, readContext);
  if (reading.kind === 'errors') {
    response.status(422).send(choosePage(journeyRequest, page, question, lookup, found, reading));
  } else if (reading.kind === 'none') {
    response.redirect(
      303,
      lookup.kind === 'street-search'
        ? hrefOf(page.id, { change: isChanging })
        : hrefOf(page.id, { step: 'manual', question: question.id, change: isChanging }),
    );
  } else {
    await keepPlace(journeyRequest, page, question, reading.answer, response, (notice) =>
      choosePage(journeyRequest, page, question, lookup, { ...found, notice }),
    );
  }
};

export const showManual = (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  question: PlaceQuestion,
  response: Response,
): void => {
  const { service, state, hrefOf } = journeyRequest;
  if (isOver(journeyRequest, page)) return response.redirect(303, hrefOf('confirmation'));
  if (!isReachable(service.journey, state, page)) return redirectOntoPath(journeyRequest, response);
  response.send(manualPage(journeyRequest, page, question));
};

export const postManual = async (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  question: PlaceQuestion,
  form: Form,
  response: Response,
): Promise<void> => {
  const { service, state, readContext, hrefOf } = journeyRequest;
  if (isOver(journeyRequest, page)) return response.redirect(303, hrefOf('confirmation'));
  if (!isReachable(service.journey, state, page)) return refuseOffPath(journeyRequest, response);
  const reading = readManual(question, form, readContext);
  if (reading.kind === 'errors') {
    response.status(422).send(manualPage(journeyRequest, page, question, reading));
    return;
  }
  await keepPlace(journeyRequest, page, question, reading.answer, response, (notice) =>
    manualPage(journeyRequest, page, question, { notice }),
  );
};

const keepPlace = async (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  question: PlaceQuestion,
  answer: LocationAnswer,
  response: Response,
  drawAgain: (notice: ReactNode) => string,
): Promise<void> => {
  const { service, isChanging, hrefOf } = journeyRequest;
  const choose = (state: JourneyState): JourneyState => {
    const chosen = applyChoice(state, question.id, answer);
    return chosen.posted.includes(page.id) ? chosen : { ...chosen, posted: [...chosen.posted, page.id] };
  };
  try {
    const kept = await keep(journeyRequest, choose);
    const destination = nextPage(service.journey, kept, page, { changing: isChanging });
    const { lookup } = destination;
    response.redirect(
      303,
      hrefOf(destination.page.id, {
        ...(lookup ? { step: 'choose', question: lookup.questionId } : {}),
        change: isChanging && destination.page.kind !== 'check',
      }),
    );
  } catch (error) {
    notSaved(journeyRequest, response, error, drawAgain);
  }
};
