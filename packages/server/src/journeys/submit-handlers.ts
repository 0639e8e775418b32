import { localise } from '@guildhall/council';
import {
  type Answers,
  type CheckPage,
  displayAnswer,
  findQuestion,
  isComplete,
  submissionAnswers,
  summarise,
} from '@guildhall/journeys';
import { type AnswerRow, RecordsError } from '@guildhall/records';
import type { Response } from 'express';
import { TEXTS } from '../layout/texts.js';
import { type JourneyRequest, openJourney } from './journey-request.js';
import { orDrawAgain, problemNotice } from './not-kept.js';
import { redirectOntoPath } from './off-path.js';
import { confirmationPage } from './views/confirmation-page.js';
import { journeyPage } from './views/journey-page.js';

const MAXIMUM_SUMMARY = 200;

/** One line for staff lists: the answers of the journey's staff columns. */
const summaryLine = ({ service }: JourneyRequest, answers: Answers): string => {
  const line = service.journey.staffColumns
    .flatMap((id) => {
      const question = findQuestion(service.journey, id)?.question;
      const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
      return question && answer !== undefined ? displayAnswer(question, answer, 'en').join(', ') : [];
    })
    .join(' · ');
  // By characters and not by UTF-16 units: half of one could not be stored.
  return [...line].slice(0, MAXIMUM_SUMMARY).join('');
};

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

/** The answers as they were checked have been changed, in another tab: shows them as they are now. */
const showChanged = async (journeyRequest: JourneyRequest, page: CheckPage, response: Response): Promise<void> => {
  const latest = await openJourney(journeyRequest);
  if (latest.run?.reference !== undefined) return response.redirect(303, latest.hrefOf('confirmation'));
  if (!isComplete(latest.service.journey, latest.state)) return redirectOntoPath(latest, response);
  const notice = problemNotice(latest.context, TEXTS.changedElsewhere);
  response.status(409).send(journeyPage(latest, page, { notice }));
};

/** Keeps the submission; its reference is shown only once it is durable. The same journey never makes two. */
export const postCheck = async (journeyRequest: JourneyRequest, page: CheckPage, response: Response): Promise<void> => {
  const { site, service, state, run, context, form, hrefOf } = journeyRequest;
  const { journey } = service;
  if (!run || !isComplete(journey, state)) return redirectOntoPath(journeyRequest, response);
  if (Number(form.runVersion) !== run.version) return showChanged(journeyRequest, page, response);
  const answers = submissionAnswers(journey, state);
  await orDrawAgain(
    journeyRequest,
    response,
    (notice) => journeyPage(journeyRequest, page, { notice }),
    async () => {
      try {
        await site.records.submissions.submit({
          runId: run.id,
          runVersion: run.version,
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
        if (!(error instanceof RecordsError && error.code === 'run-changed')) throw error;
        await showChanged(journeyRequest, page, response);
      }
    },
    TEXTS.notSent,
  );
};

export const showConfirmation = async (journeyRequest: JourneyRequest, response: Response): Promise<void> => {
  const { site, run } = journeyRequest;
  const submission = run?.reference && (await site.records.submissions.byReference<Answers>(run.reference));
  if (!submission) return redirectOntoPath(journeyRequest, response);
  response.send(confirmationPage(journeyRequest, submission));
};
