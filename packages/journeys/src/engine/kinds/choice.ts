import { localise } from '@guildhall/council';
import { answered, empty, type Kind, wrong } from './kind.js';

export const choice: Kind<'choice'> = {
  inputs: (question) => [question.id],
  read(question, form, context) {
    const chosen = form.line(question.id);
    if (chosen === '') return empty(question, context);
    const known = question.options.some((option) => option.value === chosen);
    return known ? answered(chosen) : wrong(question, context, 'not-a-choice');
  },
  holds: (question, value): value is string => question.options.some((option) => option.value === value),
  fill: (question, answer) => ({ [question.id]: answer }),
  display(question, answer, language) {
    const option = question.options.find((candidate) => candidate.value === answer);
    return [option === undefined ? answer : localise(option.label, language)];
  },
};
