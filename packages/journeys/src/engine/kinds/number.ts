import type { NumberQuestion } from '../../model/question.js';
import type { QuestionReading, ReadContext } from '../context.js';
import { answered, empty, type Kind, wrong } from './kind.js';

// Commas where thousands end and nowhere else, so that 1,5 is not read as 15.
const NUMBER = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?$/;

const range = (question: NumberQuestion, context: ReadContext, value: number): QuestionReading => {
  const { min, max } = question;
  if (min !== undefined && value < min) return wrong(question, context, 'too-small', { values: { min } });
  if (max !== undefined && value > max) return wrong(question, context, 'too-large', { values: { max } });
  return answered(value);
};

export const number: Kind<'number'> = {
  inputs: (question) => [question.id],
  read(question, form, context) {
    const typed = form.line(question.id).replace(/\s/g, '');
    if (typed === '') return empty(question, context);
    const match = NUMBER.exec(typed);
    if (match === null || !/\d/.test(typed)) return wrong(question, context, 'format');
    const decimals = match[1]?.length ?? 0;
    const allowed = question.decimals ?? 0;
    if (decimals > allowed) {
      return wrong(question, context, allowed === 0 ? 'whole' : 'decimals', { values: { decimals: allowed } });
    }
    const value = Number(typed.replace('−', '-').replaceAll(',', ''));
    // Beyond this a double no longer tells two whole numbers apart, so what is kept would not be what was typed.
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
      const over = value > 0 ? 'too-large' : 'too-small';
      const bound = { max: question.max ?? Number.MAX_SAFE_INTEGER, min: question.min ?? Number.MIN_SAFE_INTEGER };
      return wrong(question, context, over, { values: bound });
    }
    return range(question, context, Object.is(value, -0) ? 0 : value);
  },
  holds: (_question, value): value is number => typeof value === 'number' && Number.isFinite(value),
  fill: (question, answer) => ({ [question.id]: String(answer) }),
  display: (_question, answer) => [answer.toLocaleString('en-GB', { maximumFractionDigits: 20 })],
};
