import { type JourneyPage, previousPage } from '@guildhall/journeys';
import { JourneyPageView, pageTitle } from '@guildhall/journeys/react';
import { renderLayout } from '../../layout/layout.js';
import type { JourneyRequest } from '../journey-request.js';
import { type Failure, isFailure } from './failure.js';

/** The CSRF token, and on the check page which answers were checked. An exit page has no form. */
const hiddenOf = ({ session, run }: JourneyRequest, page: JourneyPage): Readonly<Record<string, string>> => {
  if (page.kind === 'exit') return {};
  return { ...session.hidden(), ...(page.kind === 'check' && run ? { runVersion: String(run.version) } : {}) };
};

/** A question, guidance, exit or check page; with `failure`, as it answers a post that cannot be taken. */
export const journeyPage = (journeyRequest: JourneyRequest, page: JourneyPage, failure: Failure = {}): string => {
  const { service, context, state, isChanging, hrefOf } = journeyRequest;
  const { journey } = service;
  const { errors = [], values, notice } = failure;
  const previous = previousPage(journey, state, page, { changing: isChanging });
  return renderLayout({
    context,
    service,
    title: pageTitle(journey, page, context.language, isFailure(failure)),
    backHref: previous ? hrefOf(previous.id) : context.href(`/${service.definition.id}`),
    isOneLanguage: isFailure(failure),
    query: isChanging ? '?change=1' : '',
    children: (
      <>
        {notice}
        <JourneyPageView
          journey={journey}
          language={context.language}
          page={page}
          state={state}
          values={values}
          errors={errors}
          action={hrefOf(page.id, { change: isChanging })}
          hidden={hiddenOf(journeyRequest, page)}
          hrefOf={hrefOf}
          manualHrefOf={(question) => hrefOf(page.id, { step: 'manual', question, change: isChanging })}
        />
      </>
    ),
  });
};
