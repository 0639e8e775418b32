import { daysIn, monthOf, withoutWeekday } from './calendar.js';

/** A date as written, before it is judged. */
export interface Spelling {
  readonly day: number | undefined;
  readonly month: number | undefined;
  readonly year: number | undefined;
  /** The year was written with two digits. */
  readonly shortYear: boolean;
  /** Day of the week as written, 0 for Sunday. */
  readonly weekday: number | undefined;
  readonly writtenAs: 'iso' | 'numbers' | 'words';
}

/** A time from its hours on. */
const TIME =
  /^[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?: ?[ap]\.?m\.?)?(?: ?(?:z|utc|gmt|bst|[+-][0-9]{2}:?[0-9]{2}))?$/i;
/** What may stand between a date and its time. */
const BEFORE_TIME = /(?:,| at|(?<=[0-9])t)$/i;
const ORDINAL = /\b([0-9]{1,2})(?:st|nd|rd|th|af|ail|il|ydd|fed|ed|eg|ain)\b/gi;
/** Between day and month: `24th of November`, `24 o Dachwedd`. */
const FILLER = /\b(?:the|of|o)\b/gi;

/**
 * The day, month and year that a text holds, in whichever of the spellings councils' files have. Numbers alone are read
 * day first, or year first where that has four digits: never month first.
 *
 * @returns undefined where it holds anything else
 */
export const spellingOf = (text: string): Spelling | undefined => {
  const common = commonOf(text);
  if (common) return common;
  const { rest, weekday } = withoutWeekday(withoutTime(text.replace(/\s+/g, ' ')));
  const plain = rest.replace(ORDINAL, '$1 ').replace(FILLER, ' ');
  const tokens = plain.match(/[0-9]+|\p{L}+/gu) ?? [];
  // Whatever stands between must be separators, and no minus sign.
  if (tokens.length > 3 || /[^\p{L}0-9\s/.,'’_-]/u.test(plain) || /^-|--/.test(plain.trim())) return undefined;
  const spelling = tokens.length === 1 ? joined(tokens[0] ?? '') : separate(tokens);
  return spelling && weekday !== undefined ? { ...spelling, weekday } : spelling;
};

const fields = (
  day: string | undefined,
  month: number | undefined,
  year: string | undefined,
  writtenAs: Spelling['writtenAs'],
): Spelling | undefined => {
  if ((day?.length ?? 0) > 2 || (year !== undefined && year.length !== 2 && year.length !== 4)) return undefined;
  return {
    day: day === undefined ? undefined : Number(day),
    month,
    year: year === undefined ? undefined : Number(year),
    shortYear: year?.length === 2,
    weekday: undefined,
    writtenAs,
  };
};

/** The two that most rows of most files have, read at once: the rest takes ten times as long. */
const COMMON = /^(?:([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})|([0-9]{4})-([0-9]{2})-([0-9]{2}))$/;

const commonOf = (text: string): Spelling | undefined => {
  const [, day, , month, year, isoYear, isoMonth, isoDay] = COMMON.exec(text) ?? [];
  if (isoYear !== undefined) return fields(isoDay, Number(isoMonth), isoYear, 'iso');
  return day === undefined ? undefined : fields(day, Number(month), year, 'numbers');
};

const isNumber = (token: string | undefined): token is string => token !== undefined && /^[0-9]+$/.test(token);

const separate = ([one, two, three]: readonly string[]): Spelling | undefined => {
  const months = [one, two, three].map((token) => (isNumber(token) ? undefined : monthOf(token ?? '')));
  const [first, second] = months;
  if (isNumber(one) && isNumber(two) && isNumber(three)) return numbers(one, two, three);
  // 24 November 2026; 2026 November 24.
  if (isNumber(one) && second && (three === undefined || isNumber(three))) {
    if (one.length === 4) return fields(three, second, one, 'words');
    return fields(one, second, three, 'words');
  }
  // November 24, 2026; November 2026. A month's name leaves nothing to be misread.
  if (first && isNumber(two)) {
    if (isNumber(three)) return fields(two, first, three, 'words');
    return three === undefined ? fields(undefined, first, two.length === 4 ? two : undefined, 'words') : undefined;
  }
  return isNumber(one) && isNumber(two) && three === undefined ? partOf(one, two) : undefined;
};

const numbers = (one: string, two: string, three: string): Spelling | undefined => {
  if (two.length > 2) return undefined;
  return one.length === 4 ? fields(three, Number(two), one, 'iso') : fields(one, Number(two), three, 'numbers');
};

/** `2026-11`, `11/2026`, `24/11`. */
const partOf = (one: string, two: string): Spelling | undefined => {
  if (one.length === 4 && two.length <= 2) return fields(undefined, Number(two), one, 'iso');
  if (two.length === 4 && one.length <= 2) return fields(undefined, Number(one), two, 'numbers');
  return two.length <= 2 ? fields(one, Number(two), undefined, 'numbers') : undefined;
};

/** Without separators: `20261124`, else `24112026`; a month's name or a year alone. */
const joined = (token: string): Spelling | undefined => {
  const month = monthOf(token);
  if (month) return fields(undefined, month, undefined, 'words');
  if (/^[0-9]{4}$/.test(token)) return fields(undefined, undefined, token, 'numbers');
  if (!/^[0-9]{8}$/.test(token)) return undefined;
  const iso = numbers(token.slice(0, 4), token.slice(4, 6), token.slice(6));
  const british = numbers(token.slice(0, 2), token.slice(2, 4), token.slice(4));
  return [iso, british].find(isPlausible);
};

/** A real day between 1700 and 2199: of eight digits, both readings hardly ever are. */
const isPlausible = (spelling: Spelling | undefined): boolean => {
  const { day = 0, month = 0, year = 0 } = spelling ?? {};
  return year >= 1700 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

/** A time is told by its colon: `4.11` may be the start of a date. */
const withoutTime = (text: string): string => {
  const colon = text.indexOf(':');
  if (colon < 0) return text;
  const hours = /[0-9]/.test(text.charAt(colon - 2)) ? colon - 2 : colon - 1;
  if (hours < 1 || !TIME.test(text.slice(hours))) return text;
  return text.slice(0, hours).trim().replace(BEFORE_TIME, '');
};
