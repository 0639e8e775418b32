import express, { type Express } from 'express';
import { assetRoutes } from './assets/routes.js';
import { frontPage } from './front-page/front-page.js';
import { healthRoutes } from './health/routes.js';
import { handleError } from './http/error-handler.js';
import { errorPage } from './http/error-pages.js';
import { languageRouting } from './http/language.js';
import { requestLogging } from './http/logging.js';
import { pageContext } from './http/page-context.js';
import { previewGate } from './http/preview-gate.js';
import { knownMethods, sameSitePosts, securityHeaders } from './http/security.js';
import { PRIVATE_PROXIES } from './http/trusted-proxies.js';
import { journeyRoutes } from './journeys/routes.js';
import type { Site } from './site.js';
import { staffRoutes } from './staff/routes.js';
import { statementRoutes } from './statements/routes.js';

/** A page's answers are text: this is many times what the longest takes. */
const MAXIMUM_FORM = '128kb';
const MAXIMUM_FIELDS = 200;

/** The whole site of one council as an Express application. Holds no state: every replica answers alike. */
export const createApp = (site: Site): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  // These may say that the resident came by HTTPS and under which name; nobody else may.
  app.set('trust proxy', [...(site.trustedProxies ?? PRIVATE_PROXIES)]);
  app.set('query parser', 'simple');

  app.use(requestLogging(site.log));
  app.use(securityHeaders(site));
  app.use(healthRoutes(site));
  app.use(assetRoutes(site));
  app.use(languageRouting(site.settings.languages));
  app.use((_request, response, next) => {
    response.locals.showError = (status: number) => {
      response.status(status).send(errorPage(pageContext(site, response), status));
    };
    next();
  });
  app.use(knownMethods);
  app.use(sameSitePosts(site));
  // No browser compresses a form: what comes compressed would only grow here.
  app.use(express.urlencoded({ extended: false, inflate: false, limit: MAXIMUM_FORM, parameterLimit: MAXIMUM_FIELDS }));
  app.use(previewGate(site));

  app.get('/', (_request, response) => {
    response.send(frontPage(pageContext(site, response)));
  });
  app.use(statementRoutes(site));
  app.use(staffRoutes(site));
  for (const service of site.services) app.use(journeyRoutes(site, service));

  app.use((_request, response) => response.locals.showError(404));
  app.use(handleError(site));
  return app;
};
