import {
  type FieldError,
  type Form,
  type JourneyPage,
  type Question,
  type ReadContext,
  readPage,
} from '../src/index.js';
import { sample } from './sample-journey.js';

export const context: ReadContext = { language: 'en', today: '2026-11-24', testValues: true };

/** A page of the questions alone. */
export const pageWith = (...questions: readonly Question[]): JourneyPage => ({
  kind: 'question',
  id: 'page',
  title: { en: 'Page', cy: 'Tudalen' },
  questions,
  next: 'check-answers',
});

/** What a page of one question makes of a form. */
export const readOne = (question: Question, form: Form, more: Partial<ReadContext> = {}) => {
  const reading = readPage(sample, pageWith(question), form, { ...context, ...more });
  return { ...reading, answer: reading.answers[question.id], lookup: reading.lookups[0] };
};

/** An error as a test states it: the field it leads to, its code and its message. */
export const shownError = ({ field, code, message }: FieldError): string => `${field} ${code}: ${message}`;

/** The errors of one question. */
export const errorsOf = (question: Question, form: Form, more: Partial<ReadContext> = {}): readonly string[] =>
  readOne(question, form, more).errors.map(shownError);

/** The same in Welsh. */
export const welshErrorsOf = (question: Question, form: Form, more: Partial<ReadContext> = {}): readonly string[] =>
  errorsOf(question, form, { ...more, language: 'cy' });
