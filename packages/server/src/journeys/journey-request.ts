import {
  emptyState,
  type Form,
  type JourneyPage,
  type JourneyState,
  pageOf,
  type ReadContext,
} from '@guildhall/journeys';
import type { JourneyRun } from '@guildhall/records';
import type { Request, Response } from 'express';
import { type PageContext, pageContext } from '../http/page-context.js';
import { type WebSession, webSession } from '../sessions/web-session.js';
import { allowsTestValues, type LoadedService, type Site } from '../site.js';
import { todayInLondon } from './today.js';

/** What a request within a journey is, before anything that is kept has been read. */
export interface JourneyVisit {
  readonly site: Site;
  readonly service: LoadedService;
  readonly context: PageContext;
  readonly session: WebSession;
  readonly isChanging: boolean;
  /** What was posted; empty where nothing was. */
  readonly form: Form;
  /** The address of a page of this journey, with its language and, when changing, its mark. */
  hrefOf(pageId: string, options?: HrefOptions): string;
}

/** One request within a journey: whose it is, how far it has come, and what its pages need. */
export interface JourneyRequest extends JourneyVisit {
  /** The journey under way, or the one just submitted; undefined before the first answer. */
  readonly run: JourneyRun<JourneyState> | undefined;
  /** Its answers; empty before the first answer and after it has been submitted. */
  readonly state: JourneyState;
  readonly readContext: ReadContext;
}

export interface HrefOptions {
  readonly change?: boolean | undefined;
  readonly step?: 'choose' | 'manual' | undefined;
  readonly question?: string | undefined;
}

export const journeyVisit = (
  site: Site,
  service: LoadedService,
  request: Request,
  response: Response,
): JourneyVisit => {
  const context = pageContext(site, response);
  return {
    site,
    service,
    context,
    session: webSession(site, request, response),
    isChanging: request.query.change === '1',
    form: typeof request.body === 'object' && request.body !== null ? request.body : {},
    hrefOf: (pageId, { change = false, step, question } = {}) => {
      const path = [`/${service.definition.id}`, pageId, step].filter(Boolean).join('/');
      const query = new URLSearchParams({ ...(question ? { question } : {}), ...(change ? { change: '1' } : {}) });
      return context.href(path) + (query.size > 0 ? `?${query}` : '');
    },
  };
};

/** The visit with its run, or as it is when nothing has been kept of it. */
export const withRun = (visit: JourneyVisit, run: JourneyRun<JourneyState> | undefined): JourneyRequest => {
  const { site, context } = visit;
  const state = run && run.reference === undefined ? run.state : emptyState;
  return {
    ...visit,
    run,
    state,
    readContext: {
      language: context.language,
      today: todayInLondon(site.now()),
      testValues: allowsTestValues(site.settings),
      bounds: site.bounds,
      state,
    },
  };
};

/** Reads what is kept of the visit's journey. */
export const openJourney = async (visit: JourneyVisit): Promise<JourneyRequest> => {
  const { site, service, session } = visit;
  await session.open();
  const run = session.stored && (await site.records.runs.get<JourneyState>(session.stored.id, service.definition.id));
  return withRun(visit, run);
};

/** The page that a path names; undefined when the journey has none of that name. */
export const pageNamed = (service: LoadedService, id: unknown): JourneyPage | undefined =>
  typeof id === 'string' ? pageOf(service.journey, id) : undefined;
