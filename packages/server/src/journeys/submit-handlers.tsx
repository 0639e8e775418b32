import { ErrorSummary } from '@guildhall/components';
import { localise } from '@guildhall/council';
import {
  type Answers,
  type CheckPage,
  displayAnswer,
  findQuestion,
  isComplete,
  isReachable,
  submissionAnswers,
  summarise,
} from '@guildhall/journeys';
import { type AnswerRow, RecordsError } from '@guildhall/records';
import type { Response } from 'express';
import { TEXTS } from '../layout/texts.js';
import type { JourneyRequest } from './journey-request.js';
import { notSaved, redirectOntoPath, refuseOffPath } from './question-handlers.js';
import { confirmationPage, journeyPage } from './views.js';

const MAXIMUM_SUMMARY = 200;

/** One line for staff lists: the answers of the journey's staff columns. */
const summaryLine = ({ service }: JourneyRequest, answers: Answers): string =>
  service.journey.staffColumns
    .flatMap((id) => {
      const question = findQuestion(service.journey, id)?.question;
      const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
      return question && answer !== undefined ? displayAnswer(question, answer, 'en').join(', ') : [];
    })
    .join(' · ')
    .slice(0, MAXIMUM_SUMMARY);

/** Every answer in the words that the resident saw and checked. */
const displayRows = ({ service, state, context }: JourneyRequest): readonly AnswerRow[] =>
  summarise(service.journey, state, context.language).flatMap((section) =>
    section.rows.map(({ questionId, label, value }) => ({
      questionId,
      label,
      value,
      section: section.title,
      personal: findQuestion(service.journey, questionId)?.question.personal,
    })),
  );

/** Keeps the submission; its reference is shown only once it is durable. The same journey never makes two. */
export const postCheck = async (
  journeyRequest: JourneyRequest,
  page: CheckPage,
  form: Readonly<Record<string, unknown>>,
  response: Response,
): Promise<void> => {
  const { site, service, state, run, context, hrefOf } = journeyRequest;
  const { journey } = service;
  if (run?.reference !== undefined) return response.redirect(303, hrefOf('confirmation'));
  if (!run) return refuseOffPath(journeyRequest, response);
  if (!isComplete(journey, state) || !isReachable(journey, state, page)) {
    return redirectOntoPath(journeyRequest, response);
  }
  const answers = submissionAnswers(journey, state);
  const checked = Number(form.runVersion);
  try {
    await site.records.submissions.submit({
      runId: run.id,
      runVersion: Number.isSafeInteger(checked) && checked > 0 ? checked : undefined,
      service: service.definition.id,
      journeyId: journey.id,
      journeyVersion: String(journey.version),
      language: context.language,
      gss: site.settings.council.gss,
      answers,
      display: displayRows(journeyRequest),
      summary: summaryLine(journeyRequest, answers) || localise(journey.title, 'en'),
      referencePrefix: journey.referencePrefix,
    });
    response.redirect(303, hrefOf('confirmation'));
  } catch (error) {
    if (error instanceof RecordsError && error.code === 'run-changed') {
      const notice = (
        <ErrorSummary
          title={context.text(TEXTS.notSavedTitle)}
          errorList={[{ text: context.text(TEXTS.changedElsewhere) }]}
        />
      );
      response.status(409).send(journeyPage(journeyRequest, page, { notice }));
      return;
    }
    notSaved(journeyRequest, response, error, (notice) => journeyPage(journeyRequest, page, { notice }));
  }
};

export const showConfirmation = async (journeyRequest: JourneyRequest, response: Response): Promise<void> => {
  const { site, run } = journeyRequest;
  const submission = run?.reference && (await site.records.submissions.byReference<Answers>(run.reference));
  if (!submission) return redirectOntoPath(journeyRequest, response);
  response.send(confirmationPage(journeyRequest, submission));
};
