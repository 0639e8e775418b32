import { numberOf } from '../report/codes.js';
import type { DateFormat, DateType, DatetimeType } from '../standard/field.js';
import type { CellCheck, CheckContext, Explanation } from './cell-check.js';

const FORMATS: readonly DateFormat[] = [
  'YYYY-MM-DD',
  'YYYY-MM',
  'YYYY',
  'YYYY/MM/DD',
  'YYYYMMDD',
  'DD/MM/YYYY',
  'D/M/YYYY',
  'DD-MM-YYYY',
  'DD.MM.YYYY',
  'DD/MM/YY',
  'D MMM YYYY',
  'D MMMM YYYY',
  'D-MMM-YYYY',
  'D-MMM-YY',
  'YYYY-MM-DD HH:MM:SS',
];

const bitOf = (format: DateFormat): number => 1 << FORMATS.indexOf(format);
const ISO = bitOf('YYYY-MM-DD');
const YEAR_MONTH = bitOf('YYYY-MM');
const YEAR = bitOf('YYYY');
const YEAR_SLASH = bitOf('YYYY/MM/DD');
const COMPACT = bitOf('YYYYMMDD');
const SLASH = bitOf('DD/MM/YYYY') | bitOf('D/M/YYYY');
const SLASH_SHORT = bitOf('D/M/YYYY');
const DASH = bitOf('DD-MM-YYYY');
const POINT = bitOf('DD.MM.YYYY');
const SLASH_YY = bitOf('DD/MM/YY');
const WORDS = bitOf('D MMM YYYY');
const LONG_WORDS = bitOf('D MMMM YYYY');
const DASH_WORDS = bitOf('D-MMM-YYYY');
const DASH_WORDS_YY = bitOf('D-MMM-YY');
const MIDNIGHT = bitOf('YYYY-MM-DD HH:MM:SS');
/** The same with the day first, which no standard writes. */
const DAY_MIDNIGHT = 1 << FORMATS.length;

/** What is read where a standard names no formats: all that can only mean one date. */
const READ_BY_DEFAULT =
  ISO | YEAR_SLASH | SLASH | DASH | POINT | WORDS | LONG_WORDS | DASH_WORDS | MIDNIGHT | DAY_MIDNIGHT;

/** Formats in which a month before the day could be taken for a day before the month. */
const NUMBERS = SLASH | DASH | POINT | SLASH_YY | DAY_MIDNIGHT;

/** Formats that name a real date but leave its century to be guessed. */
const SHORT_YEARS = SLASH_YY | DASH_WORDS_YY;

/** What `readDate` found: year, month and day, and the formats it is in. One object that is used again. */
const found = { year: 0, month: 0, day: 0, formats: 0, monthFirst: false };

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The month that letters name: 1 to 12, its sign turned where they are the short form; 0 where none. */
const monthOf = (bytes: Uint8Array, start: number, end: number): number => {
  for (let month = 0; month < 12; month++) {
    const name = MONTHS[month] as string;
    const length = end - start;
    const short = length === 3 || (month === 8 && length === 4);
    if (!short && length !== name.length) continue;
    let at = 0;
    while (at < length && ((bytes[start + at] as number) | 32) === name.charCodeAt(at)) at++;
    if (at === length) return short && name.length > length ? -(month + 1) : month + 1;
  }
  return 0;
};

const digitsAt = (bytes: Uint8Array, start: number, end: number): number => {
  let at = start;
  while (at < end && (bytes[at] as number) >= 48 && (bytes[at] as number) <= 57) at++;
  return at - start;
};

const valueAt = (bytes: Uint8Array, start: number, length: number): number => {
  let value = 0;
  for (let at = start; at < start + length; at++) value = value * 10 + (bytes[at] as number) - 48;
  return value;
};

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysIn = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (DAYS[month - 1] as number);

const isReal = (): boolean =>
  found.year >= 1000 &&
  found.month >= 1 &&
  found.month <= 12 &&
  found.day >= 1 &&
  found.day <= daysIn(found.year, found.month);

const take = (formats: number, year: number, month: number, day: number): void => {
  found.formats = formats;
  found.year = year;
  found.month = month;
  found.day = day;
};

/** A time after a date says nothing more only where it is midnight. */
const isMidnight = (bytes: Uint8Array, start: number, end: number): boolean => {
  const mark = bytes[start];
  if (mark !== 32 && mark !== 84) return false;
  let at = start + 1;
  let digits = 0;
  for (; at < end; at++) {
    const byte = bytes[at];
    if (byte === 48) digits++;
    else if (byte !== 58 && byte !== 46) break;
  }
  if (at < end && (bytes[at] === 90 || bytes[at] === 122)) at++;
  return at === end && digits >= 4;
};

/** Reads any of the formats; `found.formats` is 0 where it is none. */
const readDate = (bytes: Uint8Array, start: number, end: number): void => {
  found.formats = 0;
  found.monthFirst = false;
  const first = digitsAt(bytes, start, end);
  const length = end - start;
  if (first === 4) readYearFirst(bytes, start, end);
  else if (first === 8 && length === 8) {
    take(COMPACT, valueAt(bytes, start, 4), valueAt(bytes, start + 4, 2), valueAt(bytes, start + 6, 2));
  } else if (first === 1 || first === 2) readDayFirst(bytes, start, end, first);
};

const readYearFirst = (bytes: Uint8Array, start: number, end: number): void => {
  const length = end - start;
  const year = valueAt(bytes, start, 4);
  if (length === 4) return take(YEAR, year, 1, 1);
  const mark = bytes[start + 4];
  if ((mark !== 45 && mark !== 47) || digitsAt(bytes, start + 5, end) !== 2) return;
  const month = valueAt(bytes, start + 5, 2);
  if (length === 7) {
    if (mark === 45) take(YEAR_MONTH, year, month, 1);
    return;
  }
  if (bytes[start + 7] !== mark || digitsAt(bytes, start + 8, end) !== 2) return;
  const day = valueAt(bytes, start + 8, 2);
  if (length === 10) take(mark === 45 ? ISO : YEAR_SLASH, year, month, day);
  else if (mark === 45 && isMidnight(bytes, start + 10, end)) take(MIDNIGHT, year, month, day);
};

const readDayFirst = (bytes: Uint8Array, start: number, end: number, first: number): void => {
  const day = valueAt(bytes, start, first);
  const mark = bytes[start + first];
  const middle = start + first + 1;
  const digits = digitsAt(bytes, middle, end);
  if (digits > 0) {
    if (digits > 2 || bytes[middle + digits] !== mark) return;
    const month = valueAt(bytes, middle, digits);
    const last = middle + digits + 1;
    const yearDigits = digitsAt(bytes, last, end);
    const two = first === 2 && digits === 2;
    if (last + yearDigits !== end && !(yearDigits === 4 && isMidnight(bytes, last + 4, end))) return;
    if (yearDigits === 4) {
      let formats = 0;
      if (mark === 47) formats = two ? SLASH : SLASH_SHORT;
      else if (mark === 45) formats = DASH;
      else if (mark === 46) formats = POINT;
      const year = valueAt(bytes, last, 4);
      if (month > 12 && day <= 12 && day > 0 && month <= daysIn(year, day)) found.monthFirst = formats !== 0;
      take(last + 4 === end ? formats : formats !== 0 ? DAY_MIDNIGHT : 0, year, month, day);
    } else if (yearDigits === 2 && mark === 47) take(SLASH_YY, 2000 + valueAt(bytes, last, 2), month, day);
    return;
  }
  if (mark !== 32 && mark !== 45) return;
  let stop = middle;
  while (stop < end && bytes[stop] !== mark) stop++;
  const month = monthOf(bytes, middle, stop);
  const yearDigits = digitsAt(bytes, stop + 1, end);
  if (month === 0 || stop + 1 + yearDigits !== end) return;
  if (yearDigits === 4) {
    const words = month < 0 ? WORDS : month === 5 ? WORDS | LONG_WORDS : LONG_WORDS;
    const formats = mark === 32 ? words : month < 0 || month === 5 ? DASH_WORDS : 0;
    take(formats, valueAt(bytes, stop + 1, 4), Math.abs(month), day);
  } else if (yearDigits === 2 && mark === 45) {
    take(DASH_WORDS_YY, 2000 + valueAt(bytes, stop + 1, 2), Math.abs(month), day);
  }
};

const two = (value: number): string => String(value).padStart(2, '0');

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const write = (format: DateFormat): string | undefined => {
  const { year, month, day } = found;
  const name = MONTHS[month - 1] as string;
  const parts: Partial<Record<DateFormat, string>> = {
    'YYYY-MM-DD': `${year}-${two(month)}-${two(day)}`,
    'YYYY/MM/DD': `${year}/${two(month)}/${two(day)}`,
    YYYYMMDD: `${year}${two(month)}${two(day)}`,
    'DD/MM/YYYY': `${two(day)}/${two(month)}/${year}`,
    'D/M/YYYY': `${day}/${month}/${year}`,
    'DD-MM-YYYY': `${two(day)}-${two(month)}-${year}`,
    'DD.MM.YYYY': `${two(day)}.${two(month)}.${year}`,
    'D MMM YYYY': `${day} ${SHORT_MONTHS[month - 1]} ${year}`,
    'D MMMM YYYY': `${day} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`,
    'D-MMM-YYYY': `${day}-${SHORT_MONTHS[month - 1]}-${year}`,
    'YYYY-MM-DD HH:MM:SS': `${year}-${two(month)}-${two(day)} 00:00:00`,
  };
  return parts[format];
};

/** As `write`, with what was read as the day for the month. */
const writeMonthFirst = (format: DateFormat): string | undefined => {
  take(found.formats, found.year, found.day, found.month);
  return write(format);
};

/** Whether the date that was read is another one with its month first. */
const isAmbiguous = (): boolean => (found.formats & NUMBERS) !== 0 && found.day <= 12 && found.day !== found.month;

const bits = (formats: readonly DateFormat[]): number => formats.reduce((all, format) => all | bitOf(format), 0);

const readBits = (formats: readonly DateFormat[]): number => {
  const all = bits(formats);
  return all & MIDNIGHT ? all | DAY_MIDNIGHT : all;
};

/** How far ahead the year that two digits mean may be. */
const YEARS_AHEAD = 20;

const keyOfIso = (iso: string): number => Number(iso.replaceAll('-', ''));

/** Checks dates. After a date that can only have its month first, those that could be read both ways have no certain fix. */
export const dateCheck = (field: DateType, { today }: CheckContext): CellCheck => {
  const formats = field.formats ?? ['YYYY-MM-DD'];
  const target = formats[0] ?? 'YYYY-MM-DD';
  const allowed = bits(formats);
  const read = (field.reads ? readBits(field.reads) : READ_BY_DEFAULT) & ~allowed;
  const dayOf = (iso: string): string => (iso === 'today' ? today : iso);
  const min = field.min === undefined ? -Infinity : keyOfIso(dayOf(field.min));
  const max = field.max === undefined ? Infinity : keyOfIso(dayOf(field.max));
  const INVALID = numberOf('date-invalid');
  const FORMAT = numberOf('date-format');
  const EARLY = numberOf('date-too-early');
  const LATE = numberOf('date-too-late');
  const MONTH_FIRST = numberOf('date-month-first');
  const SHORT_YEAR = numberOf('date-short-year');
  const lastYear = Number(today.slice(0, 4)) + YEARS_AHEAD;
  let monthFirst = false;
  const keyOf = (): number => found.year * 10_000 + found.month * 100 + found.day;
  const parts = { form: formats.join(' or ') };
  const welshParts = { form: formats.join(' neu ') };
  const encoder = new TextEncoder();
  return {
    check: (bytes, start, end) => {
      readDate(bytes, start, end);
      if (found.monthFirst) {
        monthFirst = true;
        return MONTH_FIRST;
      }
      if (!isReal()) return INVALID;
      if ((found.formats & (allowed | read)) === 0) return found.formats & SHORT_YEARS ? SHORT_YEAR : INVALID;
      if ((found.formats & allowed) === 0) return FORMAT;
      const key = keyOf();
      if (key < min) return EARLY;
      return key > max ? LATE : 0;
    },
    explain: (text, code): Explanation => {
      const bytes = encoder.encode(text);
      readDate(bytes, 0, bytes.length);
      if (code === FORMAT) {
        const fix = write(target);
        if (!isAmbiguous()) return { parts, welshParts, fix };
        const swapped = writeMonthFirst(target);
        return monthFirst
          ? { parts, welshParts, suggestion: swapped, monthFirst: swapped }
          : { parts, welshParts, fix, monthFirst: swapped };
      }
      if (code === SHORT_YEAR) {
        if (found.year > lastYear) return { parts, welshParts };
        const suggestion = monthFirst && isAmbiguous() ? writeMonthFirst(target) : write(target);
        return { parts, welshParts, suggestion };
      }
      if (code === MONTH_FIRST) return { parts, welshParts, suggestion: writeMonthFirst(target) };
      if (code === EARLY) return { parts: { limit: dayOf(field.min ?? '') } };
      if (code === LATE) return { parts: { limit: dayOf(field.max ?? '') } };
      return { parts, welshParts };
    },
    key: (bytes, start, end) => {
      readDate(bytes, start, end);
      return found.formats !== 0 && isReal() ? keyOf() : Number.NaN;
    },
  };
};

/** Checks a date with a time: ISO 8601, as RFC 3339 narrows it, seconds and zone as the field says. */
export const datetimeCheck = (field: DatetimeType): CellCheck => {
  const INVALID = numberOf('datetime-invalid');
  const pair = (bytes: Uint8Array, at: number, end: number, max: number): boolean =>
    at + 2 <= end && digitsAt(bytes, at, at + 2) === 2 && valueAt(bytes, at, 2) <= max;
  const isZone = (bytes: Uint8Array, at: number, end: number): boolean => {
    if (at === end) return field.zone !== 'required';
    if (bytes[at] === 90 || bytes[at] === 122) return at + 1 === end;
    if (bytes[at] !== 43 && bytes[at] !== 45) return false;
    return pair(bytes, at + 1, end, 14) && bytes[at + 3] === 58 && pair(bytes, at + 4, end, 59) && at + 6 === end;
  };
  const key = (bytes: Uint8Array, start: number, end: number): number => {
    if (end - start < 10) return Number.NaN;
    readDate(bytes, start, start + 10);
    if (found.formats !== ISO || !isReal()) return Number.NaN;
    const day = Date.UTC(found.year, found.month - 1, found.day);
    let at = start + 10;
    if (at === end) return field.dateAlone ? day : Number.NaN;
    if (bytes[at] !== 84 && bytes[at] !== 116 && bytes[at] !== 32) return Number.NaN;
    if (!pair(bytes, at + 1, end, 23) || bytes[at + 3] !== 58 || !pair(bytes, at + 4, end, 59)) return Number.NaN;
    const minutes = valueAt(bytes, at + 1, 2) * 60 + valueAt(bytes, at + 4, 2);
    at += 6;
    let seconds = 0;
    if (bytes[at] === 58 && at < end) {
      if (!pair(bytes, at + 1, end, 60)) return Number.NaN;
      seconds = valueAt(bytes, at + 1, 2);
      at += 3;
      if (bytes[at] === 46 && at < end) {
        const digits = digitsAt(bytes, at + 1, end);
        if (digits === 0) return Number.NaN;
        at += 1 + digits;
      }
    }
    if (!isZone(bytes, at, end)) return Number.NaN;
    let offset = 0;
    if (at < end && (bytes[at] === 43 || bytes[at] === 45))
      offset = (valueAt(bytes, at + 1, 2) * 60 + valueAt(bytes, at + 4, 2)) * (bytes[at] === 43 ? 1 : -1);
    return day + (minutes - offset) * 60_000 + seconds * 1000;
  };
  return {
    check: (bytes, start, end) => (Number.isNaN(key(bytes, start, end)) ? INVALID : 0),
    explain: () => ({}),
    key,
  };
};
