import type { Language } from '@guildhall/council';

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'long', timeStyle: 'short' }),
  cy: new Intl.DateTimeFormat('cy-GB', { timeZone: 'Europe/London', dateStyle: 'long', timeStyle: 'short' }),
};

/** A moment as people in the council read it: "24 November 2026 at 14:05". */
export const displayMoment = (moment: Date, language: Language): string => FORMATS[language].format(moment);
