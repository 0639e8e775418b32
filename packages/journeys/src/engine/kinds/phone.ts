import { parse } from '@guildhall/identifiers/phone';
import { answered, empty, type Kind, wrong } from './kind.js';

/** As people of the UK write and dial it: a resident who typed 07700 900982 finds that again, not +44 7700 900982. */
const asWritten = (answer: string): string => {
  const result = parse(answer, { testValues: true, display: 'national' });
  return result.ok ? result.display : answer;
};

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
  fill: (question, answer) => ({ [question.id]: asWritten(answer) }),
  display: (_question, answer) => [asWritten(answer)],
};
