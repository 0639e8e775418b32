import { emptyState, type JourneyPage, type JourneyState, nextPage } from '@guildhall/journeys';
import type { JourneyRun, RunDraft } from '@guildhall/records';
import type { Response } from 'express';
import type { JourneyRequest } from './journey-request.js';

type Change = (state: JourneyState) => JourneyState;

/**
 * Keeps what `change` makes of the latest answers, and gives them back. A journey that was submitted begins anew; one that
 * another tab submits meanwhile keeps nothing more, and is given back as undefined.
 */
const keep = async (journeyRequest: JourneyRequest, change: Change): Promise<JourneyState | undefined> => {
  const { site, service, session, context, run } = journeyRequest;
  const { runs } = site.records;
  const { id } = service.definition;
  const stored = await session.ensure();
  const draft = (current: JourneyRun<JourneyState> | undefined): RunDraft<JourneyState> => ({
    journeyId: service.journey.id,
    journeyVersion: String(service.journey.version),
    language: context.language,
    state: change(current?.state ?? emptyState),
  });
  if (run?.reference !== undefined) await runs.delete(stored.id, id, run.id);
  const kept = await runs.change<JourneyState>(stored.id, id, draft);
  return kept.outcome === 'saved' ? kept.run.state : undefined;
};

/** Keeps an answer of `page` and leads on to the next page, or to the choice that the answer waits for. */
export const keepAndMoveOn = async (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  change: Change,
  response: Response,
): Promise<void> => {
  const { service, isChanging, hrefOf } = journeyRequest;
  const kept = await keep(journeyRequest, change);
  if (kept === undefined) return response.redirect(303, hrefOf('confirmation'));
  const destination = nextPage(service.journey, kept, page, { changing: isChanging });
  const { lookup } = destination;
  response.redirect(
    303,
    hrefOf(destination.page.id, {
      ...(lookup ? { step: 'choose', question: lookup.questionId } : {}),
      change: isChanging && destination.page.kind !== 'check',
    }),
  );
};
