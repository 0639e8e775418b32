import type { JourneyPage, PlaceQuestion } from '@guildhall/journeys';
import { ManualAddressView, manualHeading, pageTitle } from '@guildhall/journeys/react';
import { renderLayout } from '../../layout/layout.js';
import type { JourneyRequest } from '../journey-request.js';
import { type Failure, isFailure } from './failure.js';
import { placeHrefs } from './place-hrefs.js';

/** An address typed by hand. */
export const manualPage = (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  question: PlaceQuestion,
  failure: Failure = {},
): string => {
  const { service, context, session, state } = journeyRequest;
  const { journey } = service;
  const hrefs = placeHrefs(journeyRequest, page, question);
  return renderLayout({
    context,
    service,
    title: pageTitle(
      journey,
      { heading: manualHeading(context.language), caption: page.caption },
      context.language,
      isFailure(failure),
    ),
    backHref: hrefs.page,
    isOneLanguage: isFailure(failure),
    query: hrefs.query,
    children: (
      <>
        {failure.notice}
        <ManualAddressView
          journey={journey}
          language={context.language}
          page={page}
          question={question}
          state={state}
          errors={failure.errors ?? []}
          values={failure.values}
          action={hrefs.manual}
          hidden={session.hidden()}
          searchAgainHref={hrefs.page}
        />
      </>
    ),
  });
};
