import {
  type Answers,
  type Candidate,
  type FieldError,
  type FieldValues,
  type JourneyPage,
  type PendingLookup,
  type PlaceQuestion,
  previousPage,
} from '@guildhall/journeys';
import {
  ConfirmationView,
  JourneyPageView,
  LookupPageView,
  lookupHeading,
  ManualAddressView,
  manualHeading,
  pageTitle,
  StartPageView,
} from '@guildhall/journeys/react';
import type { Submission } from '@guildhall/records';
import type { ReactNode } from 'react';
import { renderLayout } from '../layout/layout.js';
import { TEXTS } from '../layout/texts.js';
import type { JourneyRequest } from './journey-request.js';

const queryOf = ({ isChanging }: JourneyRequest): string => (isChanging ? '?change=1' : '');

/** The start page: what the service is for, and its button. */
export const startPage = (journeyRequest: JourneyRequest): string => {
  const { service, context, hrefOf } = journeyRequest;
  const { journey } = service;
  return renderLayout({
    context,
    service,
    title: context.text(journey.title),
    children: <StartPageView journey={journey} language={context.language} startHref={hrefOf(journey.first)} />,
  });
};

export interface Failure {
  readonly errors?: readonly FieldError[] | undefined;
  readonly values?: FieldValues | undefined;
  /** Stands above the page when its answer could not be kept: what was typed is shown again. */
  readonly notice?: ReactNode;
}

/** A question, guidance, exit or check page; with `failure`, as it answers a post that cannot be taken. */
export const journeyPage = (journeyRequest: JourneyRequest, page: JourneyPage, failure: Failure = {}): string => {
  const { service, context, session, state, run, isChanging, hrefOf } = journeyRequest;
  const { journey } = service;
  const { errors = [], values, notice } = failure;
  const previous = previousPage(journey, state, page, { changing: isChanging });
  return renderLayout({
    context,
    service,
    title: pageTitle(journey, page, context.language, errors.length > 0),
    backHref: previous ? hrefOf(previous.id) : context.href(`/${service.definition.id}`),
    query: queryOf(journeyRequest),
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
          hidden={
            page.kind === 'exit'
              ? {}
              : { ...session.hidden(), ...(page.kind === 'check' && run ? { runVersion: String(run.version) } : {}) }
          }
          hrefOf={hrefOf}
          manualHrefOf={(question) => hrefOf(page.id, { step: 'manual', question, change: isChanging })}
        />
      </>
    ),
  });
};

export interface Found {
  readonly candidates: readonly Candidate[];
  readonly total: number;
  /** Shown above what was found: the council of a postcode outside the area, or that the address service is away. */
  readonly notice?: ReactNode;
}

/** What a search for a place found, to choose from. */
export const choosePage = (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  question: PlaceQuestion,
  lookup: PendingLookup,
  found: Found,
  { errors = [], values }: Failure = {},
): string => {
  const { service, context, session, site, isChanging, hrefOf } = journeyRequest;
  const { journey } = service;
  return renderLayout({
    context,
    service,
    title: pageTitle(
      journey,
      lookupHeading(lookup, found.candidates.length, context.language),
      context.language,
      errors.length > 0,
    ),
    backHref: hrefOf(page.id, { change: isChanging }),
    isOneLanguage: errors.length > 0,
    query: `?${new URLSearchParams({ question: question.id, ...(isChanging ? { change: '1' } : {}) })}`,
    children: (
      <>
        {found.notice}
        <LookupPageView
          journey={journey}
          language={context.language}
          page={page}
          question={question}
          lookup={lookup}
          candidates={found.candidates}
          total={found.total}
          errors={errors}
          values={values}
          action={hrefOf(page.id, { step: 'choose', question: question.id, change: isChanging })}
          hidden={session.hidden()}
          searchAgainHref={hrefOf(page.id, { change: isChanging })}
          manualHref={hrefOf(page.id, { step: 'manual', question: question.id, change: isChanging })}
          attribution={site.addresses.attribution}
        />
      </>
    ),
  });
};

/** An address typed by hand. */
export const manualPage = (
  journeyRequest: JourneyRequest,
  page: JourneyPage,
  question: PlaceQuestion,
  { errors = [], values }: Failure = {},
): string => {
  const { service, context, session, state, isChanging, hrefOf } = journeyRequest;
  const { journey } = service;
  return renderLayout({
    context,
    service,
    title: pageTitle(journey, manualHeading(context.language), context.language, errors.length > 0),
    backHref: hrefOf(page.id, { change: isChanging }),
    query: `?${new URLSearchParams({ question: question.id, ...(isChanging ? { change: '1' } : {}) })}`,
    children: (
      <ManualAddressView
        journey={journey}
        language={context.language}
        page={page}
        question={question}
        state={state}
        errors={errors}
        values={values}
        action={hrefOf(page.id, { step: 'manual', question: question.id, change: isChanging })}
        hidden={session.hidden()}
        searchAgainHref={hrefOf(page.id, { change: isChanging })}
      />
    ),
  });
};

/** Shown once the submission is durable. */
export const confirmationPage = (journeyRequest: JourneyRequest, submission: Submission<Answers>): string => {
  const { service, context } = journeyRequest;
  return renderLayout({
    context,
    service,
    title: pageTitle(service.journey, context.text(service.journey.confirmation.title), context.language),
    children: (
      <ConfirmationView
        journey={service.journey}
        language={context.language}
        reference={submission.reference}
        answers={submission.answers}
      />
    ),
  });
};

/** The answers went with the session, or never reached it because the browser keeps no cookie. */
export const endedPage = (journeyRequest: JourneyRequest, reason: 'ended' | 'no-cookie'): string => {
  const { service, context } = journeyRequest;
  const title = reason === 'ended' ? TEXTS.endedTitle : TEXTS.noCookieTitle;
  return renderLayout({
    context,
    service,
    title: pageTitle(service.journey, context.text(title), context.language),
    isOneLanguage: true,
    children: (
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">{context.text(title)}</h1>
          <p className="govuk-body">{context.text(reason === 'ended' ? TEXTS.endedText : TEXTS.noCookieText)}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={context.href(`/${service.definition.id}`)}>
              {context.text(TEXTS.startAgain)}
            </a>
          </p>
        </div>
      </div>
    ),
  });
};
