import type { Language } from '@guildhall/council';
import type { AnswerOfKind, AnswerValue } from '../../model/answers.js';
import type { Question } from '../../model/question.js';
import type { FieldValues, QuestionReading, ReadContext } from '../context.js';
import type { ErrorDetails } from '../field-error.js';
import { fieldError } from '../field-error.js';
import type { FormReader } from '../form-reader.js';

export type QuestionKind = Question['kind'];
export type QuestionOfKind = { readonly [K in QuestionKind]: Extract<Question, { kind: K }> };

/** Everything that the engine knows of one kind of question. One file a kind. */
export interface Kind<K extends QuestionKind> {
  /** Names of the inputs that take one value. */
  readonly inputs: (question: QuestionOfKind[K]) => readonly string[];
  readonly read: (question: QuestionOfKind[K], form: FormReader, context: ReadContext) => QuestionReading;
  /** Whether a stored value (of an older version of the journey, perhaps) is still an answer to this question. */
  readonly holds: (question: QuestionOfKind[K], value: AnswerValue) => value is AnswerOfKind<K> & AnswerValue;
  /** What stands in the inputs when the page is shown with an answer. */
  readonly fill: (question: QuestionOfKind[K], answer: AnswerOfKind<K>) => FieldValues;
  /** The lines of the answer as the resident reads it. */
  readonly display: (question: QuestionOfKind[K], answer: AnswerOfKind<K>, language: Language) => readonly string[];
}

export const nothing: QuestionReading = { kind: 'nothing' };

export const answered = (answer: AnswerValue): QuestionReading => ({ kind: 'answer', answer });

/** A reading that is one error. */
export const wrong = (
  question: Question,
  context: ReadContext,
  code: string,
  details: ErrorDetails = {},
): QuestionReading => ({ kind: 'errors', errors: [fieldError(question, context.language, code, details)] });

/** What an empty question comes to: nothing where it is optional, else the error that it is required. */
export const empty = (question: Question, context: ReadContext, details: ErrorDetails = {}): QuestionReading =>
  question.optional === true ? nothing : wrong(question, context, 'required', details);
