import { expect, test } from 'vitest';
import { momentText, timeText } from './moment.js';

test.each([
  ['2026-11-28', 'en', '28 November 2026'],
  ['2026-11-28', 'cy', '28 Tachwedd 2026'],
  ['2026-11-28T14:03:00Z', 'en', '28 November 2026, 2:03pm'],
  ['2026-11-28T14:03:00Z', 'cy', '28 Tachwedd 2026, 2:03yp'],
  ['2026-07-01T23:30:00Z', 'en', '2 July 2026, 12:30am'],
  ['2026-07-01T12:00:00+01:00', 'en', '1 July 2026, 12:00pm'],
] as const)('%s in %s is %s', (moment, language, text) => {
  expect(momentText(moment, language)).toBe(text);
});

test('a time of day is that of the UK', () => {
  expect(timeText('2026-07-01T13:30:00Z', 'en')).toBe('2:30pm');
});

test.each(['yesterday', '2026-13-01', ''])('"%s" is refused with what to give instead', (moment) => {
  expect(() => momentText(moment, 'en')).toThrow(/is no date or moment: give one such as/);
});
