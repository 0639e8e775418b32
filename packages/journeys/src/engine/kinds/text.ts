import type { TextQuestion } from '../../model/question.js';
import { lengthOf } from '../clean.js';
import { answered, empty, type Kind, wrong } from './kind.js';

/** The most characters a text question takes: as it says, or 200 in one line and 2,000 in several. */
export const maxLengthOf = (question: TextQuestion): number =>
  question.maxLength ?? (question.multiline === true ? 2000 : 200);

export const text: Kind<'text'> = {
  inputs: (question) => [question.id],
  read(question, form, context) {
    const typed = question.multiline === true ? form.text(question.id) : form.line(question.id);
    if (typed === '') return empty(question, context);
    const length = lengthOf(typed);
    const max = maxLengthOf(question);
    if (length > max) return wrong(question, context, 'too-long', { values: { max } });
    const min = question.minLength ?? 0;
    if (length < min) return wrong(question, context, 'too-short', { values: { min } });
    return answered(typed);
  },
  holds: (_question, value): value is string => typeof value === 'string',
  fill: (question, answer) => ({ [question.id]: answer }),
  display: (_question, answer) => answer.split('\n'),
};
