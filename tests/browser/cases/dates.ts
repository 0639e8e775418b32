import type { FormAnswers } from '../support/visitor.js';

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
} as const;

interface DateParts {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** The date in London so many days before today; after today where negative. */
export const daysAgo = (days: number): DateParts => {
  const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
  const date = new Date(`${london}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
};

/** The three inputs of a date question. */
export const dateFields = (question: string, { day, month, year }: DateParts): FormAnswers => ({
  [`${question}-day`]: String(day),
  [`${question}-month`]: String(month),
  [`${question}-year`]: String(year),
});

/** As pages write a date: 24 November 2026. */
export const dateWords = ({ day, month, year }: DateParts, language: 'en' | 'cy' = 'en'): string =>
  `${day} ${MONTHS[language][month - 1]} ${year}`;
