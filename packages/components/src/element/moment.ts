import type { Language } from './language.js';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
};

const MIDDAY: Readonly<Record<Language, readonly [am: string, pm: string]>> = { en: ['am', 'pm'], cy: ['yb', 'yp'] };

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
});

const DATE_ONLY = /^(\d{4})-(\d{2})-(\d{2})$/;

const dateText = (year: number, month: number, day: number, language: Language): string =>
  `${day} ${MONTHS[language][month - 1]} ${year}`;

const numbersOf = (moment: Date): Readonly<Record<string, number>> =>
  Object.fromEntries(PARTS.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));

const parsed = (moment: string): Date => {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) {
    throw new RangeError(`"${moment}" is no date or moment: give one such as 2026-11-28 or 2026-11-28T14:03:00Z.`);
  }
  return date;
};

/** The time of day of a moment in the UK: `2:30pm`, in Welsh `2:30yp`. Throws a `RangeError` where it is no moment. */
export const timeText = (moment: string, language: Language): string => {
  const { hour = 0, minute = 0 } = numbersOf(parsed(moment));
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')}${MIDDAY[language][hour < 12 ? 0 : 1]}`;
};

/**
 * A date, or a moment in the UK, as people read it: `28 November 2026`, or `28 November 2026, 2:03pm`. The words are written here and
 * not by `Intl`, whose wording differs from one version of its data to the next, and so between a server and a browser. Throws
 * a `RangeError` where it is neither. https://www.gov.uk/guidance/style-guide/a-to-z#dates
 */
export const momentText = (moment: string, language: Language): string => {
  const [, ...given] = DATE_ONLY.exec(moment) ?? [];
  if (given.length === 3) {
    const [year = 0, month = 1, day = 1] = given.map(Number);
    parsed(moment);
    return dateText(year, month, day, language);
  }
  const { year = 0, month = 1, day = 1 } = numbersOf(parsed(moment));
  return `${dateText(year, month, day, language)}, ${timeText(moment, language)}`;
};
