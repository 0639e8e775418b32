import type { Form, JourneyPage, PlaceQuestion } from '@guildhall/journeys';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { LoadedService, Site } from '../site.js';
import { type JourneyRequest, openJourneyRequest, pageNamed } from './journey-request.js';
import { placeQuestionOn, postChoose, postManual, showChoose, showManual } from './place-handlers.js';
import { postPage, showPage } from './question-handlers.js';
import { postCheck, showConfirmation } from './submit-handlers.js';
import { endedPage, startPage } from './views.js';

type PageHandler = (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  form: Form,
  response: Response,
) => void | Promise<void>;

type PlaceHandler = (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  question: PlaceQuestion,
  form: Form,
  response: Response,
) => void | Promise<void>;

/** The pages of one service's journey, below `/<service id>`. */
export const journeyRoutes = (site: Site, service: LoadedService): Router => {
  const router = Router();
  const base = `/${service.definition.id}`;

  const withPage =
    (handle: PageHandler): RequestHandler =>
    async (request, response, next) => {
      const page = pageNamed(service, request.params.page);
      if (!page) return next();
      const journeyRequest = await openJourneyRequest(site, service, request, response);
      if (request.method === 'POST' && !mayPost(journeyRequest, request, response)) return;
      await handle(journeyRequest, page, formOf(request), response);
    };

  const withPlace =
    (handle: PlaceHandler): RequestHandler =>
    async (request, response, next) => {
      await withPage(async (journeyRequest, page, form, pageResponse) => {
        const question = placeQuestionOn(journeyRequest, page, request.query.question);
        if (!question) return next();
        await handle(journeyRequest, page, question, form, pageResponse);
      })(request, response, next);
    };

  router.get(base, async (request, response) => {
    response.send(startPage(await openJourneyRequest(site, service, request, response)));
  });
  router.get(`${base}/confirmation`, async (request, response) => {
    await showConfirmation(await openJourneyRequest(site, service, request, response), response);
  });
  router.get(
    `${base}/:page`,
    withPage((journeyRequest, page, _form, response) => showPage(journeyRequest, page, response)),
  );
  router.post(
    `${base}/:page`,
    withPage((journeyRequest, page, form, response) =>
      page.kind === 'check'
        ? postCheck(journeyRequest, page, form, response)
        : postPage(journeyRequest, page, form, response),
    ),
  );
  router.get(
    `${base}/:page/choose`,
    withPlace((journeyRequest, page, question, _form, response) =>
      showChoose(journeyRequest, page, question, response),
    ),
  );
  router.post(`${base}/:page/choose`, withPlace(postChoose));
  router.get(
    `${base}/:page/manual`,
    withPlace((journeyRequest, page, question, _form, response) =>
      showManual(journeyRequest, page, question, response),
    ),
  );
  router.post(`${base}/:page/manual`, withPlace(postManual));
  return router;
};

const formOf = (request: Request): Form =>
  typeof request.body === 'object' && request.body !== null ? request.body : {};

/** Whether a post carries the token of its own session; otherwise says what to do, and nothing is kept. */
const mayPost = (journeyRequest: JourneyRequest, request: Request, response: Response): boolean => {
  const { session } = journeyRequest;
  if (session.accepts(formOf(request))) return true;
  response.locals.refusal = session.hasCookie ? 'csrf' : 'no-cookie';
  if (session.hasCookie) response.locals.showError(403);
  else response.status(403).send(endedPage(journeyRequest, 'no-cookie'));
  return false;
};
