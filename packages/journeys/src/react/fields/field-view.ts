import type { ContentOr, ErrorMessageOptions, LabelOptions, LegendOptions } from '@guildhall/components';
import { type Language, localise } from '@guildhall/council';
import { createElement, Fragment, type ReactNode } from 'react';
import type { FieldError, FieldValues } from '../../engine/context.js';
import type { Question } from '../../model/question.js';
import { UI } from '../../text/ui.js';
import { local } from '../local-text.js';

/** What the inputs of a question are drawn from. */
export interface FieldProps<Q extends Question = Question> {
  readonly question: Q;
  readonly language: Language;
  readonly values: FieldValues;
  readonly errors: readonly FieldError[];
  /** The label or legend is the heading of the page. */
  readonly isHeading: boolean;
  readonly manualHrefOf?: ((questionId: string) => string) | undefined;
}

/** What was typed into a one-value input; nothing is given where nothing was. */
export const typedIn = (values: FieldValues, name: string): { readonly value?: string } => {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return typeof value === 'string' ? { value } : {};
};

/** The values chosen under a name. */
export const chosenIn = (values: FieldValues, name: string): readonly string[] => {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
};

/** The first error of an input. */
export const errorOf = (errors: readonly FieldError[], name: string): FieldError | undefined =>
  errors.find((error) => error.field === name);

/** An error as a field shows it, its hidden first word in the language of the page. */
export const errorMessage = (
  error: FieldError | undefined,
  language: Language,
): { readonly errorMessage?: ContentOr<ErrorMessageOptions> } =>
  error === undefined
    ? {}
    : { errorMessage: { text: error.message, visuallyHiddenText: localise(UI.error, language) } };

/** The label of a question, with "(optional)" after it where it is. */
export const labelText = (question: Question, language: Language): ReactNode =>
  question.optional === true
    ? createElement(Fragment, null, local(question.label, language), ' ', local(UI.optional, language))
    : local(question.label, language);

export const hintOf = (question: Question, language: Language): { readonly hint?: ReactNode } =>
  question.hint === undefined ? {} : { hint: local(question.hint, language) };

export const labelOf = ({ question, language, isHeading }: FieldProps): LabelOptions => ({
  text: labelText(question, language),
  ...(isHeading ? { isPageHeading: true, className: 'govuk-label--l' } : {}),
});

export const legendOf = ({ question, language, isHeading }: FieldProps): LegendOptions => ({
  text: labelText(question, language),
  className: isHeading ? 'govuk-fieldset__legend--l' : 'govuk-fieldset__legend--m',
  ...(isHeading ? { isPageHeading: true } : {}),
});
