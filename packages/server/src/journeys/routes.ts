import type { FieldValues, JourneyPage, PlaceQuestion } from '@guildhall/journeys';
import { type RequestHandler, type Response, Router } from 'express';
import type { ReactNode } from 'react';
import { refuse } from '../http/refuse.js';
import type { LoadedService, Site } from '../site.js';
import {
  type JourneyRequest,
  type JourneyVisit,
  journeyVisit,
  openJourney,
  pageNamed,
  withRun,
} from './journey-request.js';
import { orDrawAgain } from './not-kept.js';
import { turnedAway } from './off-path.js';
import { placeQuestionOn, postChoose, postManual, showChoose, showManual } from './place-handlers.js';
import { postPage, showPage } from './question-handlers.js';
import { postCheck, showConfirmation } from './submit-handlers.js';
import { endedPage } from './views/ended-page.js';
import { journeyPage } from './views/journey-page.js';
import { manualPage } from './views/manual-page.js';
import { startPage } from './views/start-page.js';

type Handle = (journeyRequest: JourneyRequest, page: JourneyPage, response: Response) => void | Promise<void>;
type HandlePlace = (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  question: PlaceQuestion,
  response: Response,
) => void | Promise<void>;

/** The page of a form with what was typed into it, drawn although nothing that is kept can be read. */
type DrawTyped = (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  failure: { readonly notice: ReactNode; readonly values: FieldValues },
) => string;

/** The pages of one service's journey, below `/<service id>`. */
export const journeyRoutes = (site: Site, service: LoadedService): Router => {
  const router = Router();
  const base = `/${service.definition.id}`;

  const shown =
    (handle: Handle): RequestHandler =>
    async (request, response, next) => {
      const page = pageNamed(service, request.params.page);
      if (!page) return next();
      const journeyRequest = await openJourney(journeyVisit(site, service, request, response));
      if (turnedAway(journeyRequest, page, response, { isPost: false })) return;
      await handle(journeyRequest, page, response);
    };

  const posted =
    (handle: Handle, drawTyped?: DrawTyped): RequestHandler =>
    async (request, response, next) => {
      const page = pageNamed(service, request.params.page);
      if (!page) return next();
      const visit = journeyVisit(site, service, request, response);
      if (!mayPost(visit, response)) return;
      const work = async (): Promise<void> => {
        const journeyRequest = await openJourney(visit);
        if (turnedAway(journeyRequest, page, response, { isPost: true })) return;
        await handle(journeyRequest, page, response);
      };
      // Only where something was typed is there something to show again.
      if (!drawTyped || page.kind !== 'question') return work();
      await orDrawAgain(
        visit,
        response,
        (notice, values) => drawTyped(withRun(visit, undefined), page, { notice, values }),
        work,
      );
    };

  /** Handles a page about one place question, which the query names. */
  const place =
    (handle: HandlePlace, wrap: (handle: Handle, question: PlaceQuestion) => RequestHandler): RequestHandler =>
    (request, response, next) => {
      const asked = pageNamed(service, request.params.page);
      const question = asked && placeQuestionOn(service, asked, request.query.question);
      if (!question) return next();
      const withQuestion: Handle = (journeyRequest, page, pageResponse) =>
        handle(journeyRequest, page, question, pageResponse);
      return wrap(withQuestion, question)(request, response, next);
    };

  router.get(base, (request, response) => {
    response.send(startPage(journeyVisit(site, service, request, response)));
  });
  router.get(`${base}/confirmation`, async (request, response) => {
    await showConfirmation(await openJourney(journeyVisit(site, service, request, response)), response);
  });
  router.get(`${base}/:page`, shown(showPage));
  router.post(
    `${base}/:page`,
    posted(
      (journeyRequest, page, response) =>
        page.kind === 'check' ? postCheck(journeyRequest, page, response) : postPage(journeyRequest, page, response),
      journeyPage,
    ),
  );
  router.get(`${base}/:page/choose`, place(showChoose, shown));
  router.post(
    `${base}/:page/choose`,
    place(postChoose, (handle) => posted(handle)),
  );
  router.get(`${base}/:page/manual`, place(showManual, shown));
  router.post(
    `${base}/:page/manual`,
    place(postManual, (handle, question) =>
      posted(handle, (journeyRequest, page, failure) => manualPage(journeyRequest, page, question, failure)),
    ),
  );
  return router;
};

/** Whether a post carries the token of its own session; otherwise says what to do, and nothing is kept. */
const mayPost = (visit: JourneyVisit, response: Response): boolean => {
  const { session } = visit;
  if (session.accepts(visit.form)) return true;
  if (session.hasCookie) {
    refuse(response, 'csrf');
  } else {
    response.locals.refusal = 'no-cookie';
    response.status(403).send(endedPage(visit, 'no-cookie'));
  }
  return false;
};
