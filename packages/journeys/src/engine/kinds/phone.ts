import { parse } from '@guildhall/identifiers/phone';
import { answered, empty, type Kind, wrong } from './kind.js';

export const phone: Kind<'phone'> = {
  inputs: (question) => [question.id],
  read(question, form, context) {
    const typed = form.line(question.id);
    if (typed === '') return empty(question, context);
    const result = parse(typed, { testValues: context.testValues });
    if (!result.ok) return wrong(question, context, 'format', { standard: result.message });
    return answered(result.display);
  },
  holds: (_question, value): value is string => typeof value === 'string',
  fill: (question, answer) => ({ [question.id]: answer }),
  display: (_question, answer) => [answer],
};
