import { type CommonCode, faultsOf } from '../core/parsed.js';

/**
 * - `missing-day` and so on: a date without one or two of its parts
 * - `year-digits`: the year has not got four numbers, where two are refused
 * - `month-first`: the second number is too great for a month and the first is not: month, day, year, as Americans write
 * - `not-real`: no such day
 * - `weekday`: the day of the week is not that of the date
 */
export type DateCode =
  | Exclude<CommonCode, 'test-value'>
  | 'missing-day'
  | 'missing-month'
  | 'missing-year'
  | 'missing-day-and-month'
  | 'missing-day-and-year'
  | 'missing-month-and-year'
  | 'year-digits'
  | 'month-first'
  | 'not-real'
  | 'weekday';

/** GOV.UK Design System, date input, where it has the case. */
export const DATE_FAULTS = faultsOf<DateCode>({
  required: { en: 'Enter a date', cy: 'Rhowch ddyddiad' },
  format: { en: 'Enter a date, like 27 3 2026', cy: 'Rhowch ddyddiad, fel 27 3 2026' },
  'missing-day': { en: 'Date must include a day', cy: 'Rhaid i’r dyddiad gynnwys diwrnod' },
  'missing-month': { en: 'Date must include a month', cy: 'Rhaid i’r dyddiad gynnwys mis' },
  'missing-year': { en: 'Date must include a year', cy: 'Rhaid i’r dyddiad gynnwys blwyddyn' },
  'missing-day-and-month': { en: 'Date must include a day and month', cy: 'Rhaid i’r dyddiad gynnwys diwrnod a mis' },
  'missing-day-and-year': {
    en: 'Date must include a day and year',
    cy: 'Rhaid i’r dyddiad gynnwys diwrnod a blwyddyn',
  },
  'missing-month-and-year': {
    en: 'Date must include a month and year',
    cy: 'Rhaid i’r dyddiad gynnwys mis a blwyddyn',
  },
  'year-digits': { en: 'Year must include 4 numbers', cy: 'Rhaid i’r flwyddyn gynnwys 4 rhif' },
  'month-first': {
    en: 'Date must have the day before the month, like 27 3 2026',
    cy: 'Rhaid i’r dyddiad gael y diwrnod cyn y mis, fel 27 3 2026',
  },
  'not-real': { en: 'Date must be a real date', cy: 'Rhaid i’r dyddiad fod yn ddyddiad go iawn' },
  weekday: {
    en: 'Check the date: it is not on that day of the week',
    cy: 'Gwiriwch y dyddiad: nid yw ar y diwrnod hwnnw o’r wythnos',
  },
});
