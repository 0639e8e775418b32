import type { Language } from '@guildhall/council';
import type { AnswerOfKind, AnswerValue } from '../../model/answers.js';
import type { FieldValues, QuestionReading, ReadContext } from '../context.js';
import { fieldError } from '../field-error.js';
import type { FormReader } from '../form-reader.js';
import { address } from './address.js';
import { choice } from './choice.js';
import { choices } from './choices.js';
import { date } from './date.js';
import { declaration } from './declaration.js';
import { email } from './email.js';
import type { Kind, QuestionKind, QuestionOfKind } from './kind.js';
import { location } from './location.js';
import { number } from './number.js';
import { phone } from './phone.js';
import { text } from './text.js';

type Kinds = { readonly [K in QuestionKind]: Kind<K> };

const KINDS: Kinds = { text, choice, choices, date, number, email, phone, address, location, declaration };

const kindOf = <K extends QuestionKind>(question: QuestionOfKind[K]): Kinds[K] => KINDS[question.kind as K];

/** What the form says to `question`. A name that takes one value but came more often is an error, not a guess. */
export const readQuestion = <K extends QuestionKind>(
  question: QuestionOfKind[K],
  form: FormReader,
  context: ReadContext,
): QuestionReading => {
  const kind = kindOf<K>(question);
  const reading = kind.read(question, form, context);
  const repeated = kind.inputs(question).find((name) => form.wasRepeated(name));
  if (repeated === undefined) return reading;
  return { kind: 'errors', errors: [fieldError(question, context.language, 'repeated', { field: repeated })] };
};

/** Whether `value` is an answer to `question` as the journey now stands. */
export const isAnswerTo = <K extends QuestionKind>(
  question: QuestionOfKind[K],
  value: AnswerValue | undefined,
): boolean => value !== undefined && kindOf<K>(question).holds(question, value);

/** What stands in the inputs of `question` for `value`; nothing where it is no answer to it. */
export const fillQuestion = <K extends QuestionKind>(
  question: QuestionOfKind[K],
  value: AnswerValue | undefined,
): FieldValues => {
  const kind = kindOf<K>(question);
  if (value === undefined || !kind.holds(question, value)) return {};
  return kind.fill(question, value as AnswerOfKind<K>);
};

/**
 * `value` as the resident would read it, by line: labels of options, "24 November 2026", a grid reference. A value that
 * is no answer to `question` any more is shown as it is kept.
 */
export const displayAnswer = <K extends QuestionKind>(
  question: QuestionOfKind[K],
  value: AnswerValue,
  language: Language,
): readonly string[] => {
  const kind = kindOf<K>(question);
  if (kind.holds(question, value)) return kind.display(question, value as AnswerOfKind<K>, language);
  return [typeof value === 'object' ? JSON.stringify(value) : String(value)];
};
