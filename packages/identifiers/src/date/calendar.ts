/** The months in English, January first. */
export const MONTHS_EN = [
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
] as const;

/** The months in Welsh, as they stand by themselves. */
export const MONTHS_CY = [
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
] as const;

/** As they stand after `o`: 3 o Fawrth. */
const MONTHS_CY_MUTATED: Readonly<Record<string, number>> = {
  fawrth: 3,
  fai: 5,
  fehefin: 6,
  orffennaf: 7,
  fedi: 9,
  dachwedd: 11,
  ragfyr: 12,
};

/** Every spelling of a month: in full, its first three letters, and a few that people use besides. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTHS_EN.flatMap((name, index) => spellings(name, index + 1)),
  ...MONTHS_CY.flatMap((name, index) => spellings(name, index + 1)),
  ...Object.entries(MONTHS_CY_MUTATED),
  ['sept', 9],
  ['janu', 1],
  ['febr', 2],
  ['novem', 11],
  ['decem', 12],
]);

function spellings(name: string, month: number): [string, number][] {
  const lower = name.toLowerCase();
  return [
    [lower, month],
    [lower.slice(0, 3), month],
  ];
}

/** 1 to 12, or undefined where a word is no month's name in English or Welsh. */
export const monthOf = (word: string): number | undefined => MONTHS.get(word.toLowerCase());

/** 0 for Sunday to 6. Welsh ones follow `dydd`, since Mawrth is both Tuesday and March. */
const WEEKDAYS_EN = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAYS_CY = ['sul', 'llun', 'mawrth', 'mercher', 'iau', 'gwener', 'sadwrn'];

const WEEKDAY = /^(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]*|dydd (sul|llun|mawrth|mercher|iau|gwener|sadwrn))\b[.,]? ?/i;

/** A weekday in front of a date: which, and the text without it. `weekday` is undefined where there is none. */
export const withoutWeekday = (text: string): { readonly rest: string; readonly weekday: number | undefined } => {
  const [written = '', english, welsh] = WEEKDAY.exec(text) ?? [];
  if (english !== undefined) {
    const name = /^[a-z]*/i.exec(written)?.[0].toLowerCase() ?? '';
    const weekday = WEEKDAYS_EN.findIndex((day) => day.startsWith(english.toLowerCase()));
    // Tues, Weds and Thurs are written too; a word that is no part of the day's name is no weekday.
    const known = WEEKDAYS_EN[weekday]?.startsWith(name) || name === 'weds';
    return known ? { rest: text.slice(written.length), weekday } : { rest: text, weekday: undefined };
  }
  if (welsh !== undefined)
    return { rest: text.slice(written.length), weekday: WEEKDAYS_CY.indexOf(welsh.toLowerCase()) };
  return { rest: text, weekday: undefined };
};

/** Days in a month of the Gregorian calendar. */
export const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** 0 for Sunday to 6. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();
