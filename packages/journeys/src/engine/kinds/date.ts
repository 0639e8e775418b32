import { localise } from '@guildhall/council';
import type { DateQuestion } from '../../model/question.js';
import { datePartsOf, daysBefore, displayDate, isoDate, isRealDate, MONTHS } from '../../text/dates.js';
import { DATE_PARTS } from '../../text/messages.js';
import type { QuestionReading, ReadContext } from '../context.js';
import type { FormReader } from '../form-reader.js';
import { answered, empty, type Kind, wrong } from './kind.js';

const PARTS = ['day', 'month', 'year'] as const;
type Part = (typeof PARTS)[number];

/** Name and id of a part's input: `seenOn-day`. */
export const datePartField = (questionId: string, part: Part): string => `${questionId}-${part}`;

/** The number that a part says; a month may be named in full or by its first letters, in English or Welsh. */
const numberOf = (part: Part, typed: string): number | undefined => {
  if (/^\d{1,4}$/.test(typed)) return Number(typed);
  if (part !== 'month' || typed.length < 3) return undefined;
  const wanted = typed.toLowerCase().replace(/\.$/, '');
  for (const names of [MONTHS.en, MONTHS.cy]) {
    const found = names.flatMap((name, index) => (name.toLowerCase().startsWith(wanted) ? [index + 1] : []));
    // "Meh" is Mehefin, but three letters that begin two months say neither.
    if (found.length === 1) return found[0];
  }
  return undefined;
};

const missing = (question: DateQuestion, context: ReadContext, parts: readonly Part[]): QuestionReading => {
  const fields = parts.map((part) => datePartField(question.id, part));
  const key = parts.join('-') as keyof typeof DATE_PARTS;
  return wrong(question, context, 'missing-part', {
    field: fields[0],
    fields,
    values: { part: localise(DATE_PARTS[key], context.language) },
  });
};

const within = (question: DateQuestion, context: ReadContext, date: string): QuestionReading => {
  const where = {
    field: datePartField(question.id, 'day'),
    fields: PARTS.map((part) => datePartField(question.id, part)),
  };
  if (question.allows === 'past' && date > context.today) return wrong(question, context, 'in-future', where);
  if (question.allows === 'future' && date < context.today) return wrong(question, context, 'in-past', where);
  if (question.withinDays !== undefined) {
    const earliest = daysBefore(context.today, question.withinDays);
    if (date < earliest) {
      const values = { date: displayDate(earliest, context.language), days: question.withinDays };
      return wrong(question, context, 'too-early', { ...where, values });
    }
  }
  return answered(date);
};

const read = (question: DateQuestion, form: FormReader, context: ReadContext): QuestionReading => {
  const typed = PARTS.map((part) => ({ part, text: form.line(datePartField(question.id, part)) }));
  const blank = typed.filter(({ text }) => text === '').map(({ part }) => part);
  const dayField = datePartField(question.id, 'day');
  const fields = PARTS.map((part) => datePartField(question.id, part));
  if (blank.length === PARTS.length) return empty(question, context, { field: dayField, fields });
  if (blank.length > 0) return missing(question, context, blank);

  const [day, month, year] = typed.map(({ part, text }) => numberOf(part, text));
  const yearText = typed[2]?.text ?? '';
  if (/^\d{1,3}$/.test(yearText)) {
    return wrong(question, context, 'year', { field: datePartField(question.id, 'year') });
  }
  // Point at the part that can be no part of any date; at the day where only the whole is wrong.
  const impossible: readonly Part[] = [
    ...(day === undefined || day < 1 || day > 31 ? (['day'] as const) : []),
    ...(month === undefined || month < 1 || month > 12 ? (['month'] as const) : []),
    ...(year === undefined || year < 1 ? (['year'] as const) : []),
  ];
  if (impossible.length > 0 || day === undefined || month === undefined || year === undefined) {
    const wrongFields = impossible.map((part) => datePartField(question.id, part));
    return wrong(question, context, 'not-real', { field: wrongFields[0], fields: wrongFields });
  }
  if (!isRealDate({ day, month, year })) {
    return wrong(question, context, 'not-real', { field: dayField, fields });
  }
  return within(question, context, isoDate({ day, month, year }));
};

export const date: Kind<'date'> = {
  inputs: (question) => PARTS.map((part) => datePartField(question.id, part)),
  read,
  holds: (_question, value): value is string => typeof value === 'string' && datePartsOf(value) !== undefined,
  fill(question, answer) {
    const parts = datePartsOf(answer);
    if (parts === undefined) return {};
    return Object.fromEntries(PARTS.map((part) => [datePartField(question.id, part), String(parts[part])]));
  },
  display: (_question, answer, language) => [displayDate(answer, language)],
};
