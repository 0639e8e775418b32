import type { Language } from '@guildhall/council';
import { localise } from '@guildhall/council';
import type { Answers, AnswerValue } from '../model/answers.js';
import type { Journey, JourneyPage } from '../model/journey.js';
import type { Question } from '../model/question.js';
import type { JourneyState } from '../model/state.js';
import { UI } from '../text/ui.js';
import { displayAnswer } from './kinds/index.js';
import { askedOn, pathThrough } from './path.js';

/** One answer of check answers. */
export interface SummaryRow {
  readonly questionId: string;
  readonly pageId: string;
  readonly label: string;
  /** Line by line; "Not provided" where an optional question was left empty. */
  readonly value: readonly string[];
  readonly isAnswered: boolean;
  /** What a change link says to a screen reader after "Change". */
  readonly changeText: string;
}

/** The answers of consecutive pages with one caption. */
export interface SummarySection {
  readonly title?: string | undefined;
  readonly rows: readonly SummaryRow[];
}

/** How check answers and staff pages call a question. */
export const summaryLabelOf = (question: Question, language: Language): string =>
  localise(question.summaryLabel ?? question.label, language);

const rowOf = (
  page: JourneyPage,
  question: Question,
  answer: AnswerValue | undefined,
  language: Language,
): SummaryRow => {
  const label = summaryLabelOf(question, language);
  return {
    questionId: question.id,
    pageId: page.id,
    label,
    value: answer === undefined ? [localise(UI.notProvided, language)] : displayAnswer(question, answer, language),
    isAnswered: answer !== undefined,
    // Lower case reads on after "Change", unless the label begins with a name or an abbreviation.
    changeText: /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label,
  };
};

const sectionsOf = (
  pages: readonly JourneyPage[],
  answers: Answers,
  language: Language,
  keep: (answer: AnswerValue | undefined) => boolean,
): readonly SummarySection[] => {
  const sections: { title?: string | undefined; rows: SummaryRow[] }[] = [];
  for (const page of pages) {
    const rows = askedOn(page, answers)
      .map((question) => ({ question, answer: Object.hasOwn(answers, question.id) ? answers[question.id] : undefined }))
      .filter(({ answer }) => keep(answer))
      .map(({ question, answer }) => rowOf(page, question, answer, language));
    if (rows.length === 0) continue;
    const title = page.caption === undefined ? undefined : localise(page.caption, language);
    const last = sections.at(-1);
    if (last !== undefined && last.title === title) last.rows.push(...rows);
    else sections.push(title === undefined ? { rows } : { title, rows });
  }
  return sections;
};

/** Check answers: every question asked on the path so far, with its answer. */
export const summarise = (journey: Journey, state: JourneyState, language: Language): readonly SummarySection[] => {
  const path = pathThrough(journey, state);
  return sectionsOf(path.pages, path.answers, language, () => true);
};

/**
 * The answers of a submission for staff: in the order of the journey as it now stands, and last, under their ids, those
 * whose question is no longer in it. Nothing that was kept is left out.
 */
export const summariseSubmission = (
  journey: Journey,
  answers: Answers,
  language: Language,
): readonly SummarySection[] => {
  const sections = sectionsOf(journey.pages, answers, language, (answer) => answer !== undefined);
  const shown = new Set(sections.flatMap((section) => section.rows.map((row) => row.questionId)));
  const rest = Object.entries(answers).filter(([questionId]) => !shown.has(questionId));
  if (rest.length === 0) return sections;
  const rows = rest.map(([questionId, answer]) => ({
    questionId,
    pageId: '',
    label: questionId,
    value: [typeof answer === 'object' ? JSON.stringify(answer) : String(answer)],
    isAnswered: true,
    changeText: questionId,
  }));
  return [...sections, { rows }];
};
