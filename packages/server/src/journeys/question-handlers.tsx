import { ErrorSummary } from '@guildhall/components';
import { DatabaseError } from '@guildhall/database';
import {
  applyReading,
  emptyState,
  type Form,
  isReachable,
  type JourneyPage,
  type JourneyState,
  nextPage,
  pathThrough,
  readPage,
} from '@guildhall/journeys';
import type { JourneyRun, RunDraft } from '@guildhall/records';
import type { Response } from 'express';
import type { ReactNode } from 'react';
import { TEXTS } from '../layout/texts.js';
import type { JourneyRequest } from './journey-request.js';
import { endedPage, journeyPage } from './views.js';

/** Where a resident goes who asks for a page that their answers have not led to. */
export const redirectOntoPath = (journeyRequest: JourneyRequest, response: Response): void => {
  const { service, state, context, hrefOf } = journeyRequest;
  if (state.posted.length === 0) return response.redirect(303, context.href(`/${service.definition.id}`));
  const { firstUnanswered, end } = pathThrough(service.journey, state);
  response.redirect(303, hrefOf((firstUnanswered ?? end)?.id ?? service.journey.first));
};

/** Whether this journey has been submitted, so that its pages lead to the confirmation; the first page begins a new one. */
export const isOver = ({ run, service }: JourneyRequest, page: JourneyPage): boolean =>
  run?.reference !== undefined && page.id !== service.journey.first;

export const showPage = (journeyRequest: JourneyRequest, page: JourneyPage, response: Response): void => {
  const { service, state, hrefOf } = journeyRequest;
  if (isOver(journeyRequest, page)) return response.redirect(303, hrefOf('confirmation'));
  if (!isReachable(service.journey, state, page)) return redirectOntoPath(journeyRequest, response);
  response.send(journeyPage(journeyRequest, page));
};

/** Keeps what `change` makes of the latest answers, and gives them back; a journey that was submitted begins anew. */
export const keep = async (
  journeyRequest: JourneyRequest,
  change: (state: JourneyState) => JourneyState,
): Promise<JourneyState> => {
  const { site, service, session, context, run } = journeyRequest;
  const { runs } = site.records;
  const stored = await session.ensure();
  const draft = (current: JourneyRun<JourneyState> | undefined): RunDraft<JourneyState> => ({
    journeyId: service.journey.id,
    journeyVersion: String(service.journey.version),
    language: context.language,
    state: change(current?.state ?? emptyState),
  });
  if (run?.reference !== undefined) await runs.delete(stored.id, service.definition.id);
  const { run: kept } = await runs.change<JourneyState>(stored.id, service.definition.id, draft);
  return kept.state;
};

/** A post whose answer could not be kept is answered with the same page, with what was typed still in it. */
export const notSaved = (
  journeyRequest: JourneyRequest,
  response: Response,
  error: unknown,
  draw: (notice: ReactNode) => string,
): void => {
  if (!(error instanceof DatabaseError)) throw error;
  const { site, context } = journeyRequest;
  site.log.error({ error }, 'an answer could not be kept');
  response
    .status(503)
    .send(
      draw(
        <ErrorSummary title={context.text(TEXTS.notSavedTitle)} errorList={[{ text: context.text(TEXTS.notSaved) }]} />,
      ),
    );
};

/** A post to a page that cannot be reached: the answers before it are gone, or came from another tab. */
export const refuseOffPath = (journeyRequest: JourneyRequest, response: Response): void => {
  const { session, run } = journeyRequest;
  if (run !== undefined) return redirectOntoPath(journeyRequest, response);
  response
    .status(session.hasCookie ? 409 : 403)
    .send(endedPage(journeyRequest, session.hasCookie ? 'ended' : 'no-cookie'));
};

export const postPage = async (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  form: Form,
  response: Response,
): Promise<void> => {
  const { service, state, readContext, isChanging, hrefOf } = journeyRequest;
  const { journey } = service;
  if (isOver(journeyRequest, page)) return response.redirect(303, hrefOf('confirmation'));
  if (!isReachable(journey, state, page)) return refuseOffPath(journeyRequest, response);

  const reading = readPage(journey, page, form, readContext);
  if (reading.errors.length > 0) {
    response.status(422).send(journeyPage(journeyRequest, page, reading));
    return;
  }
  try {
    const kept = await keep(journeyRequest, (latest) => applyReading(latest, page, reading));
    const destination = nextPage(journey, kept, page, { changing: isChanging });
    const { lookup } = destination;
    response.redirect(
      303,
      hrefOf(destination.page.id, {
        ...(lookup ? { step: 'choose', question: lookup.questionId } : {}),
        change: isChanging && destination.page.kind !== 'check',
      }),
    );
  } catch (error) {
    notSaved(journeyRequest, response, error, (notice) =>
      journeyPage(journeyRequest, page, { values: reading.values, notice }),
    );
  }
};
