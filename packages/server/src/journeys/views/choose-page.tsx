import type { JourneyPage, PendingLookup, PlaceQuestion } from '@guildhall/journeys';
import { LookupPageView, lookupHeading, pageTitle } from '@guildhall/journeys/react';
import { renderLayout } from '../../layout/layout.js';
import type { Found } from '../find-places.js';
import type { JourneyRequest } from '../journey-request.js';
import { type Failure, isFailure } from './failure.js';
import { placeHrefs } from './place-hrefs.js';

/** What a search for a place found, to choose from. */
export const choosePage = (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  question: PlaceQuestion,
  lookup: PendingLookup,
  found: Found,
  failure: Failure = {},
): string => {
  const { service, context, session, site } = journeyRequest;
  const { journey } = service;
  const heading = lookupHeading(lookup, found.candidates.length, context.language);
  const hrefs = placeHrefs(journeyRequest, page, question);
  return renderLayout({
    context,
    service,
    title: pageTitle(journey, { heading, caption: page.caption }, context.language, isFailure(failure)),
    backHref: hrefs.page,
    isOneLanguage: isFailure(failure),
    query: hrefs.query,
    children: (
      <LookupPageView
        journey={journey}
        language={context.language}
        page={page}
        question={question}
        lookup={lookup}
        candidates={found.candidates}
        total={found.total}
        errors={failure.errors ?? []}
        values={failure.values}
        action={hrefs.choose}
        hidden={session.hidden()}
        searchAgainHref={hrefs.page}
        manualHref={hrefs.manual}
        notice={failure.notice ?? found.notice}
        attribution={site.addresses.attribution}
      />
    ),
  });
};
