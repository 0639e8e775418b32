import type { AnswerValue } from '../model/answers.js';
import type { Journey, JourneyPage } from '../model/journey.js';
import type { Question } from '../model/question.js';
import { optionsOf, questionsOf } from '../model/questions-of.js';
import type { JourneyState, PendingLookup } from '../model/state.js';
import type { FieldError, FieldValues, Form, ReadContext } from './context.js';
import { FormReader } from './form-reader.js';
import { fillQuestion, readQuestion } from './kinds/index.js';
import { fillLookup } from './kinds/place-fields.js';

/** What a posted page comes to. Where there are errors, nothing of it may be kept but `values`, to show it again. */
export interface PageReading {
  /** The answers that were given, by question id; an optional question left empty has none. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly lookups: readonly PendingLookup[];
  /** In the order of the page. */
  readonly errors: readonly FieldError[];
  /** What was typed, by field name. */
  readonly values: FieldValues;
}

interface Collected {
  readonly answers: Record<string, AnswerValue>;
  readonly lookups: PendingLookup[];
  readonly errors: FieldError[];
}

const isChosen = (answer: AnswerValue, value: string): boolean =>
  answer === value || (Array.isArray(answer) && answer.includes(value));

const collect = (question: Question, form: FormReader, context: ReadContext, into: Collected): void => {
  const reading = readQuestion(question, form, context);
  if (reading.kind === 'errors') {
    into.errors.push(...reading.errors);
    keepRevealed(question, form);
  } else if (reading.kind === 'lookup') {
    into.lookups.push(reading.lookup);
  } else if (reading.kind === 'answer') {
    into.answers[question.id] = reading.answer;
    for (const option of optionsOf(question)) {
      if (!isChosen(reading.answer, option.value)) continue;
      for (const revealed of option.reveals ?? []) collect(revealed, form, context, into);
    }
  }
};

/** What was typed under an option stays on the page although the choice itself has an error. */
const keepRevealed = (question: Question, form: FormReader): void => {
  for (const option of optionsOf(question)) {
    for (const revealed of option.reveals ?? []) form.line(revealed.id);
  }
};

/**
 * Reads a form post of `page`. Revealed questions are read only when their option is chosen; fields that belong to no
 * question of the page are ignored. Never throws, whatever was posted.
 */
export const readPage = (_journey: Journey, page: JourneyPage, form: Form, context: ReadContext): PageReading => {
  const reader = new FormReader(form);
  const collected: Collected = { answers: {}, lookups: [], errors: [] };
  if (page.kind === 'question') {
    for (const question of page.questions) collect(question, reader, context, collected);
  }
  return { ...collected, values: reader.values };
};

/** The inputs of `page` as they stand with the answers and lookups of `state`, by field name. */
export const valuesOf = (page: JourneyPage, state: JourneyState): FieldValues =>
  Object.assign(
    {},
    ...questionsOf(page).map((question) => {
      const { id } = question;
      const lookups = state.lookups ?? {};
      const lookup = Object.hasOwn(lookups, id) ? lookups[id] : undefined;
      if (lookup !== undefined) return fillLookup(lookup);
      return Object.hasOwn(state.answers, id) ? fillQuestion(question, state.answers[id]) : {};
    }),
  );

const without = <T>(record: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key)));

/**
 * `state` with what was read from `page`: every question of the page anew, the page marked as sent. A reading with errors
 * changes nothing.
 */
export const applyReading = (state: JourneyState, page: JourneyPage, reading: PageReading): JourneyState => {
  if (reading.errors.length > 0) return state;
  const ids = new Set(questionsOf(page).map((question) => question.id));
  const lookups = {
    ...without(state.lookups ?? {}, ids),
    ...Object.fromEntries(reading.lookups.map((lookup) => [lookup.questionId, lookup])),
  };
  return {
    ...state,
    answers: { ...without(state.answers, ids), ...reading.answers },
    posted: state.posted.includes(page.id) ? state.posted : [...state.posted, page.id],
    lookups: Object.keys(lookups).length > 0 ? lookups : undefined,
  };
};
