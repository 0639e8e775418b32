import type { Language, Localised } from '@guildhall/council';
import type { Question } from '../model/question.js';
import { MESSAGES } from '../text/messages.js';
import { fillMessage } from '../text/sentence.js';
import type { FieldError } from './context.js';

export interface ErrorDetails {
  /** The input to put right; the question's id where absent. */
  readonly field?: string | undefined;
  readonly fields?: readonly string[] | undefined;
  /** What fills the places of the message. */
  readonly values?: Readonly<Record<string, string | number>> | undefined;
  /** In place of the standard message: what `identifiers` says of its own value. */
  readonly standard?: Localised | undefined;
}

const standardMessage = (question: Question, code: string): Localised => {
  const ofKind: Readonly<Record<string, Localised>> = MESSAGES[question.kind];
  const ofAny: Readonly<Record<string, Localised>> = MESSAGES.any;
  const message = ofKind[code] ?? ofAny[code];
  if (message === undefined)
    throw new RangeError(`There is no standard message ${code} for ${question.kind} questions.`);
  return message;
};

/** The error `code` of `question`, in the journey's own words where it has them, else in the standard ones. */
export const fieldError = (
  question: Question,
  language: Language,
  code: string,
  details: ErrorDetails = {},
): FieldError => {
  const field = details.field ?? question.id;
  const own =
    question.messages !== undefined && Object.hasOwn(question.messages, code) ? question.messages[code] : undefined;
  const message = own ?? details.standard ?? standardMessage(question, code);
  return {
    field,
    fields: details.fields ?? [field],
    questionId: question.id,
    code,
    message: fillMessage(message, language, question.noun, details.values),
  };
};
