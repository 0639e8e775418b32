import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { found, type Parsed } from '../core/parsed.js';
import { type Random, wholeNumber } from '../core/random.js';
import { textOf } from '../core/text.js';
import { daysIn, MONTHS_CY, MONTHS_EN, monthOf, weekdayOf } from './calendar.js';
import { DATE_FAULTS, type DateCode } from './messages.js';
import { type Spelling, spellingOf } from './spellings.js';

/** What `parse` takes beside text: the three fields of a date input. */
export interface DateInput {
  readonly day: unknown;
  readonly month: unknown;
  readonly year: unknown;
}

/** Options of `parse`. */
export interface DateOptions {
  /**
   * How a year of two digits in text is read: those below this number are 20…, the others 19…. `false` refuses them, as
   * the three fields of a date input always do. Default 50. `parts.shortYear` says that it was so.
   */
  readonly centuryFrom?: number | false | undefined;
  /** Reads whole numbers as a spreadsheet's days since 1900. Default false: they look like years and references. */
  readonly spreadsheetDays?: boolean | undefined;
  /** A date is nobody's in particular: there are no test values. */
  readonly testValues?: boolean | undefined;
}

/** What `parse` finds in it. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  /** `24 Tachwedd 2026` */
  readonly displayCy: string;
  readonly writtenAs: Spelling['writtenAs'] | 'fields' | 'spreadsheet-days';
  /** The year was written with two digits, so that its century is a guess. */
  readonly shortYear: boolean;
}

type Result = Parsed<DateParts, DateCode>;

/**
 * Reads a date: day, month, year in numbers or words, English or Welsh, with any separators, or year first where it has
 * four digits. A time after it and a day of the week before it are dropped; the day is the one written, whatever the time
 * zone. Numbers are never read month first: `03/27/2026` is refused, and `03/04/2026` is 3 April.
 *
 * The value is ISO 8601, `2026-11-24`; display: `24 November 2026`.
 */
export const parse = (input: unknown, options: DateOptions = {}): Result => {
  if (typeof input === 'object' && input !== null && 'day' in input && 'month' in input && 'year' in input)
    return fromFields(input);
  const text = textOf(input);
  if (text === '') return DATE_FAULTS.required;
  if (text === undefined) return DATE_FAULTS.format;
  if (options.spreadsheetDays && /^[0-9]{1,5}$/.test(text)) return fromSpreadsheet(Number(text));
  const spelling = spellingOf(text);
  return spelling === undefined ? DATE_FAULTS.format : judged(spelling, options.centuryFrom ?? 50);
};

const judged = (spelling: Spelling, centuryFrom: number | false): Result => {
  const { day, month, shortYear, weekday, writtenAs } = spelling;
  const missing = missingOf(day, month, spelling.year);
  if (missing) return DATE_FAULTS[missing];
  if (shortYear && centuryFrom === false) return DATE_FAULTS['year-digits'];
  const year = fullYear(spelling.year ?? 0, shortYear, centuryFrom || 0);
  const result = dateOf(year, month ?? 0, day ?? 0, writtenAs, shortYear);
  if (!result.ok && writtenAs === 'numbers' && isMonthFirst(year, month ?? 0, day ?? 0))
    return DATE_FAULTS['month-first'];
  if (result.ok && weekday !== undefined && weekday !== weekdayOf(year, month ?? 0, day ?? 0))
    return DATE_FAULTS.weekday;
  return result;
};

const fullYear = (year: number, short: boolean, centuryFrom: number): number => {
  if (!short) return year;
  return year < centuryFrom ? 2000 + year : 1900 + year;
};

const isMonthFirst = (year: number, month: number, day: number): boolean =>
  month > 12 && day >= 1 && day <= 12 && month <= daysIn(year, day);

const missingOf = (
  day: number | undefined,
  month: number | undefined,
  year: number | undefined,
): DateCode | undefined => {
  if (day !== undefined && month !== undefined && year !== undefined) return undefined;
  const names = [
    ...(day === undefined ? ['day'] : []),
    ...(month === undefined ? ['month'] : []),
    ...(year === undefined ? ['year'] : []),
  ];
  const code = `missing-${names.join('-and-')}`;
  return code in DATE_FAULTS ? (code as DateCode) : 'format';
};

/** The fields of a date input, each as typed; a month may be its name. */
const fromFields = (input: DateInput): Result => {
  const [dayText, monthText, yearText] = [textOf(input.day), textOf(input.month), textOf(input.year)];
  if (dayText === '' && monthText === '' && yearText === '') return DATE_FAULTS.required;
  const [day, year] = [wholeOf(dayText), wholeOf(yearText)];
  const month = monthOf(monthText ?? '') ?? wholeOf(monthText);
  const missing = missingOf(day, month, year);
  if (missing) return DATE_FAULTS[missing];
  if ([day, month, year].some(Number.isNaN)) return DATE_FAULTS['not-real'];
  if (!/^[0-9]{4}$/.test(yearText ?? '')) return DATE_FAULTS['year-digits'];
  return dateOf(year ?? 0, month ?? 0, day ?? 0, 'fields', false);
};

/** The number a field holds: undefined where it is empty, NaN where it holds anything else. */
const wholeOf = (text: string | undefined): number | undefined => {
  if (text === '') return undefined;
  return text !== undefined && /^[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN;
};

/** Days since 30 December 1899. Spreadsheets count a 29 February 1900 that never was, so that days before March are off. */
const fromSpreadsheet = (days: number): Result => {
  const FIRST_DAY_COUNTED_RIGHT = 61;
  if (days < FIRST_DAY_COUNTED_RIGHT) return DATE_FAULTS['not-real'];
  const date = new Date(Date.UTC(1899, 11, 30 + days));
  return dateOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), 'spreadsheet-days', false);
};

const dateOf = (
  year: number,
  month: number,
  day: number,
  writtenAs: DateParts['writtenAs'],
  shortYear: boolean,
): Result => {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return DATE_FAULTS['not-real'];
  const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const display = `${day} ${MONTHS_EN[month - 1]} ${year}`;
  const displayCy = `${day} ${MONTHS_CY[month - 1]} ${year}`;
  return found(value, display, { year, month, day, displayCy, writtenAs, shortYear });
};

/** `24 November 2026`; text that is not a date as it came. */
export const format = /* @__PURE__ */ formatOf(parse, {});

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** Any day from 1900 to 2099: a date alone is nobody's. */
export const generateTestValue = (random: Random = Math.random): string => {
  const year = wholeNumber(random, 1900, 2099);
  const month = wholeNumber(random, 1, 12);
  const day = wholeNumber(random, 1, daysIn(year, month));
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};
