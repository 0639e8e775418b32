import { emptyState, type JourneyPage, type JourneyState, pageOf, type ReadContext } from '@guildhall/journeys';
import type { JourneyRun } from '@guildhall/records';
import type { Request, Response } from 'express';
import { type PageContext, pageContext } from '../http/page-context.js';
import { openWebSession, type WebSession } from '../sessions/web-session.js';
import { allowsTestValues, type LoadedService, type Site } from '../site.js';
import { todayInLondon } from './today.js';

/** One request within a journey: whose it is, how far it has come, and what its pages need. */
export interface JourneyRequest {
  readonly site: Site;
  readonly service: LoadedService;
  readonly context: PageContext;
  readonly session: WebSession;
  /** The journey under way, or the one just submitted; undefined before the first answer. */
  readonly run: JourneyRun<JourneyState> | undefined;
  /** Its answers; empty before the first answer and after it has been submitted. */
  readonly state: JourneyState;
  readonly isChanging: boolean;
  readonly readContext: ReadContext;
  /** The address of a page of this journey, with its language and, when changing, its mark. */
  hrefOf(pageId: string, options?: HrefOptions): string;
}

export interface HrefOptions {
  readonly change?: boolean | undefined;
  readonly step?: 'choose' | 'manual' | undefined;
  readonly question?: string | undefined;
}

export const openJourneyRequest = async (
  site: Site,
  service: LoadedService,
  request: Request,
  response: Response,
): Promise<JourneyRequest> => {
  const context = pageContext(site, response);
  const session = await openWebSession(site, request, response);
  const run = session.stored && (await site.records.runs.get<JourneyState>(session.stored.id, service.definition.id));
  const state = run && run.reference === undefined ? run.state : emptyState;
  const isChanging = request.query.change === '1';
  return {
    site,
    service,
    context,
    session,
    run,
    state,
    isChanging,
    readContext: {
      language: context.language,
      today: todayInLondon(site.now()),
      testValues: allowsTestValues(site.settings),
      bounds: site.bounds,
      state,
    },
    hrefOf: (pageId, { change = false, step, question } = {}) => {
      const path = [`/${service.definition.id}`, pageId, step].filter(Boolean).join('/');
      const query = new URLSearchParams({ ...(question ? { question } : {}), ...(change ? { change: '1' } : {}) });
      return context.href(path) + (query.size > 0 ? `?${query}` : '');
    },
  };
};

/** The page that a path names; undefined when the journey has none of that name. */
export const pageNamed = (service: LoadedService, id: unknown): JourneyPage | undefined =>
  typeof id === 'string' ? pageOf(service.journey, id) : undefined;
