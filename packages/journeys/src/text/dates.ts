import type { Language } from '@guildhall/council';

/** Month names, January first, as they stand within a sentence. */
export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
};

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Whether the Gregorian calendar has this day. */
export const isRealDate = ({ year, month, day }: DateParts): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** `2026-11-24`. */
export const isoDate = ({ year, month, day }: DateParts): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The parts of an ISO date, or undefined where `text` isn't one. */
export const datePartsOf = (text: string): DateParts | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDate(parts) ? parts : undefined;
};

/** The ISO date `days` before the ISO date `date`. */
export const daysBefore = (date: string, days: number): string => {
  const parts = datePartsOf(date);
  if (parts === undefined) throw new RangeError(`${JSON.stringify(date)} is not an ISO date such as 2026-11-24.`);
  // UTC has no clock changes, so a day is always 24 hours here.
  return new Date(Date.UTC(parts.year, parts.month - 1, parts.day) - days * 86_400_000).toISOString().slice(0, 10);
};

/** "24 November 2026", "24 Tachwedd 2026"; `date` itself where it is no ISO date. */
export const displayDate = (date: string, language: Language): string => {
  const parts = datePartsOf(date);
  return parts === undefined ? date : `${parts.day} ${MONTHS[language][parts.month - 1]} ${parts.year}`;
};
