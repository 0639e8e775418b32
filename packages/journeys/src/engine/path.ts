import { conditionHolds } from '../expression/evaluate.js';
import type { Answers, AnswerValue } from '../model/answers.js';
import type { CheckPage, ExitPage, Journey, JourneyPage, Next } from '../model/journey.js';
import type { Question } from '../model/question.js';
import { pageOf, withRevealedBy } from '../model/questions-of.js';
import type { JourneyState } from '../model/state.js';
import { isAnswerTo } from './kinds/index.js';

/** The way through a journey that the answers so far lead. */
export interface JourneyPath {
  /** From the first page up to the first that is unanswered, or to the end, that one included. */
  readonly pages: readonly JourneyPage[];
  /** The page that has to be answered next; absent at the end. */
  readonly firstUnanswered?: JourneyPage | undefined;
  /** The check page or exit page that the path has come to. */
  readonly end?: CheckPage | ExitPage | undefined;
  /** The answers that count: those of questions that are asked on this path. */
  readonly answers: Answers;
}

/** Where `next` leads with these answers; undefined where no branch holds. */
export const targetOf = (next: Next, answers: Answers): string | undefined => {
  if (typeof next === 'string') return next;
  return next.find((branch) => branch.when === undefined || conditionHolds(branch.when, answers))?.to;
};

/** The questions that `page` asks now: its own, and those revealed by the options chosen. */
export const askedOn = (page: JourneyPage, answers: Answers): readonly Question[] =>
  page.kind === 'question' ? page.questions.flatMap((question) => withRevealedBy(question, answers)) : [];

const ownAnswer = (answers: Answers, questionId: string): AnswerValue | undefined =>
  Object.hasOwn(answers, questionId) ? answers[questionId] : undefined;

const isPassed = (page: JourneyPage, asked: readonly Question[], state: JourneyState): boolean => {
  const posted = state.posted.includes(page.id);
  if (page.kind === 'guidance') return posted;
  return asked.every((question) => {
    if (state.lookups !== undefined && Object.hasOwn(state.lookups, question.id)) return false;
    return isAnswerTo(question, ownAnswer(state.answers, question.id)) || (question.optional === true && posted);
  });
};

/**
 * Walks `journey` from its first page as the answers lead. Answers to questions off the path neither count nor decide.
 * A page is passed when each required question that it asks is answered, each optional one is answered or was sent
 * empty, and nothing on it waits for a lookup; guidance when it was sent. The journey must have passed `checkJourney`;
 * in one that has not, the path stops where a page is unknown or comes round again.
 */
export const pathThrough = (journey: Journey, state: JourneyState): JourneyPath => {
  const pages: JourneyPage[] = [];
  const answers: Record<string, AnswerValue> = Object.create(null);
  const seen = new Set<string>();
  const settled = (): Answers => ({ ...answers });
  let page = pageOf(journey, journey.first);
  while (page !== undefined && !seen.has(page.id)) {
    seen.add(page.id);
    pages.push(page);
    if (page.kind === 'check' || page.kind === 'exit') return { pages, end: page, answers: settled() };
    const asked = askedOn(page, state.answers);
    for (const question of asked) {
      const answer = ownAnswer(state.answers, question.id);
      if (answer !== undefined && isAnswerTo(question, answer)) answers[question.id] = answer;
    }
    if (!isPassed(page, asked, state)) return { pages, firstUnanswered: page, answers: settled() };
    const target = targetOf(page.next, answers);
    page = target === undefined ? undefined : pageOf(journey, target);
  }
  return { pages, answers: settled() };
};

/** Whether a resident with this state may see `page`: everything that comes before it is answered. */
export const isReachable = (journey: Journey, state: JourneyState, page: JourneyPage): boolean =>
  pathThrough(journey, state).pages.some((reached) => reached.id === page.id);

/** Whether everything is answered and the answers may be submitted. */
export const isComplete = (journey: Journey, state: JourneyState): boolean =>
  pathThrough(journey, state).end?.kind === 'check';

/** The answers to keep with a submission: those on the path, and no others. */
export const submissionAnswers = (journey: Journey, state: JourneyState): Answers =>
  pathThrough(journey, state).answers;
