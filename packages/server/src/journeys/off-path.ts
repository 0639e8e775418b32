import { isReachable, type JourneyPage, pathThrough } from '@guildhall/journeys';
import type { Response } from 'express';
import type { JourneyRequest } from './journey-request.js';
import { endedPage } from './views/ended-page.js';

/** Where a resident goes who asks for a page that their answers have not led to. */
export const redirectOntoPath = (journeyRequest: JourneyRequest, response: Response): void => {
  const { service, state, context, hrefOf } = journeyRequest;
  if (state.posted.length === 0) return response.redirect(303, context.href(`/${service.definition.id}`));
  const { firstUnanswered, end } = pathThrough(service.journey, state);
  response.redirect(303, hrefOf((firstUnanswered ?? end)?.id ?? service.journey.first));
};

/** A post to a page that cannot be reached: the answers before it are gone, or were changed in another tab. */
const refuseOffPath = (journeyRequest: JourneyRequest, response: Response): void => {
  if (journeyRequest.run !== undefined) return redirectOntoPath(journeyRequest, response);
  response.status(409).send(endedPage(journeyRequest, 'ended'));
};

/**
 * Answers a request for a page that is not to be had now, and says whether it did: a journey that was submitted leads to
 * its confirmation (its first page begins a new one), a page ahead of the answers leads back to them.
 */
export const turnedAway = (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  response: Response,
  { isPost }: { readonly isPost: boolean },
): boolean => {
  const { run, service, state, hrefOf } = journeyRequest;
  if (run?.reference !== undefined && page.id !== service.journey.first) {
    response.redirect(303, hrefOf('confirmation'));
    return true;
  }
  if (isReachable(service.journey, state, page)) return false;
  if (isPost) refuseOffPath(journeyRequest, response);
  else redirectOntoPath(journeyRequest, response);
  return true;
};
