import { describe, expect, it } from 'vitest';
import { errorsOf, readOne, welshErrorsOf } from '../../../test/read.js';
import type { DateQuestion } from '../../model/question.js';

const question: DateQuestion = {
  kind: 'date',
  id: 'seenOn',
  label: { en: 'When did you see it?', cy: 'Pryd welsoch chi e?' },
  noun: { en: 'the date you saw it', cy: 'y dyddiad y gwelsoch e' },
};

const form = (day: string, month: string, year: string) => ({
  'seenOn-day': day,
  'seenOn-month': month,
  'seenOn-year': year,
});

describe('a date question', () => {
  it.each([
    [form('24', '11', '2026'), '2026-11-24'],
    [form('1', '2', '2024'), '2024-02-01'],
    [form('01', '02', '2024'), '2024-02-01'],
    [form('29', '2', '2024'), '2024-02-29'],
    [form(' 4 ', 'November', '2026'), '2026-11-04'],
    [form('4', 'nov', '2026'), '2026-11-04'],
    [form('4', 'Tachwedd', '2026'), '2026-11-04'],
    [form('4', 'Meh', '2026'), '2026-06-04'],
    [form('4', 'mai', '2026'), '2026-05-04'],
  ])('reads %j', (typed, answer) => {
    expect(readOne(question, typed).answer).toBe(answer);
  });

  it.each([
    [form('', '', ''), 'seenOn-day required: Enter the date you saw it'],
    [form('4', '', '2026'), 'seenOn-month missing-part: Date you saw it must include a month'],
    [form('', '11', '2026'), 'seenOn-day missing-part: Date you saw it must include a day'],
    [form('4', '11', ''), 'seenOn-year missing-part: Date you saw it must include a year'],
    [form('4', '', ''), 'seenOn-month missing-part: Date you saw it must include a month and year'],
    [form('', '11', ''), 'seenOn-day missing-part: Date you saw it must include a day and year'],
    [form('', '', '2026'), 'seenOn-day missing-part: Date you saw it must include a day and month'],
    [form('4', '11', '26'), 'seenOn-year year: Year must include 4 numbers'],
    [form('32', '11', '2026'), 'seenOn-day not-real: Date you saw it must be a real date'],
    [form('4', '13', '2026'), 'seenOn-month not-real: Date you saw it must be a real date'],
    [form('4', 'Smarch', '2026'), 'seenOn-month not-real: Date you saw it must be a real date'],
    [form('4', 'm', '2026'), 'seenOn-month not-real: Date you saw it must be a real date'],
    [form('31', '2', '2026'), 'seenOn-day not-real: Date you saw it must be a real date'],
    [form('29', '2', '2025'), 'seenOn-day not-real: Date you saw it must be a real date'],
    [form('-4', '11', '2026'), 'seenOn-day not-real: Date you saw it must be a real date'],
    [form('4.5', '11', '2026'), 'seenOn-day not-real: Date you saw it must be a real date'],
    [form('4', '11', '0000'), 'seenOn-year not-real: Date you saw it must be a real date'],
    [form('4', '11', '20266'), 'seenOn-year not-real: Date you saw it must be a real date'],
  ])('refuses %j at the part', (typed, error) => {
    expect(errorsOf(question, typed)).toEqual([error]);
  });

  it('marks every part that an error is about', () => {
    expect(readOne(question, form('4', '', '')).errors[0]?.fields).toEqual(['seenOn-month', 'seenOn-year']);
    expect(readOne(question, form('40', '11', '2026')).errors[0]?.fields).toEqual(['seenOn-day']);
    expect(readOne(question, form('31', '2', '2026')).errors[0]?.fields).toHaveLength(3);
  });

  it.each([
    [form('', '', ''), 'Rhowch y dyddiad y gwelsoch e'],
    [form('4', '', ''), 'Rhaid i’r dyddiad y gwelsoch e gynnwys mis a blwyddyn'],
    [form('4', '11', '26'), 'Rhaid i’r flwyddyn gynnwys 4 rhif'],
    [form('31', '2', '2026'), 'Rhaid i’r dyddiad y gwelsoch e fod yn ddyddiad go iawn'],
  ])('says so in Welsh for %j', (typed, message) => {
    expect(welshErrorsOf(question, typed)[0]).toContain(message);
  });

  it('holds to the past, today included', () => {
    const past: DateQuestion = { ...question, allows: 'past' };
    expect(errorsOf(past, form('24', '11', '2026'))).toEqual([]);
    expect(errorsOf(past, form('25', '11', '2026'))).toEqual([
      'seenOn-day in-future: Date you saw it must be today or in the past',
    ]);
  });

  it('holds to the future, today included', () => {
    const future: DateQuestion = { ...question, allows: 'future' };
    expect(errorsOf(future, form('24', '11', '2026'))).toEqual([]);
    expect(errorsOf(future, form('23', '11', '2026'))).toEqual([
      'seenOn-day in-past: Date you saw it must be today or in the future',
    ]);
  });

  it('goes no further back than it says', () => {
    const recent: DateQuestion = { ...question, allows: 'past', withinDays: 30 };
    expect(errorsOf(recent, form('25', '10', '2026'))).toEqual([]);
    expect(errorsOf(recent, form('24', '10', '2026'))).toEqual([
      'seenOn-day too-early: Date you saw it must be the same as or after 25 October 2026',
    ]);
    expect(welshErrorsOf(recent, form('24', '10', '2026'))[0]).toContain('25 Hydref 2026');
  });

  it('keeps each part as typed', () => {
    expect(readOne(question, form('x', '', '2026')).values).toEqual({ 'seenOn-day': 'x', 'seenOn-year': '2026' });
  });
});
