import { localise } from '@guildhall/council';
import { answered, empty, type Kind, wrong } from './kind.js';

export const choices: Kind<'choices'> = {
  inputs: () => [],
  read(question, form, context) {
    const chosen = new Set(form.list(question.id));
    if (chosen.size === 0) return empty(question, context);
    const known = question.options.map((option) => option.value).filter((value) => chosen.has(value));
    return known.length === chosen.size ? answered(known) : wrong(question, context, 'not-a-choice');
  },
  holds: (question, value): value is readonly string[] =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => question.options.some((option) => option.value === item)),
  fill: (question, answer) => ({ [question.id]: answer }),
  display: (question, answer, language) =>
    answer.map((value) => {
      const option = question.options.find((candidate) => candidate.value === value);
      return option === undefined ? value : localise(option.label, language);
    }),
};
