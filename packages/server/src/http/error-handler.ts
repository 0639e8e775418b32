import type { ErrorRequestHandler } from 'express';
import type { Site } from '../site.js';
import { isDatabaseAway } from './database-away.js';
import { errorPage } from './error-pages.js';
import { pageContext } from './page-context.js';

const RETRY_SECONDS = '10';

const statusOf = (error: unknown): number => {
  if (isDatabaseAway(error)) return 503;
  // Body parsers say which request they could not read; URIError is an address that cannot be decoded.
  if (error instanceof URIError) return 400;
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  if (status === 413) return 413;
  return status >= 400 && status < 500 ? 400 : 500;
};

/** Answers whatever a route threw with a page that says what to do, and logs what it may of it. */
export const handleError =
  (site: Site): ErrorRequestHandler =>
  (error: unknown, _request, response, _next) => {
    // The browser has gone away, in the middle of a form or of an export: there is nobody to answer.
    if (response.destroyed || response.socket?.destroyed) return;
    const status = statusOf(error);
    if (status >= 500) site.log.error({ error, id: response.locals.requestId }, 'a request failed');
    // Half an answer has gone out: cut off, it cannot be taken for a whole one.
    if (response.headersSent) return response.destroy();
    for (const name of ['Content-Disposition', 'Content-Type', 'ETag']) response.removeHeader(name);
    if (status === 503) response.setHeader('Retry-After', RETRY_SECONDS);
    response.status(status).send(errorPage(pageContext(site, response), status));
  };
