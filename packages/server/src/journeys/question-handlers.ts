import { applyReading, type JourneyPage, readPage } from '@guildhall/journeys';
import type { Response } from 'express';
import type { JourneyRequest } from './journey-request.js';
import { keepAndMoveOn } from './keep.js';
import { journeyPage } from './views/journey-page.js';

export const showPage = (journeyRequest: JourneyRequest, page: JourneyPage, response: Response): void => {
  response.send(journeyPage(journeyRequest, page));
};

export const postPage = async (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  response: Response,
): Promise<void> => {
  const { service, form, readContext } = journeyRequest;
  const reading = readPage(service.journey, page, form, readContext);
  if (reading.errors.length > 0) {
    response.status(422).send(journeyPage(journeyRequest, page, reading));
    return;
  }
  await keepAndMoveOn(journeyRequest, page, (latest) => applyReading(latest, page, reading), response);
};
