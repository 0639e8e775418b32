import { expect, test } from 'vitest';
import { todayInLondon } from './today.js';

test.each([
  ['2026-11-24T23:30:00Z', '2026-11-24'],
  ['2026-06-30T23:30:00Z', '2026-07-01'],
  ['2026-03-29T00:30:00Z', '2026-03-29'],
  ['2026-10-25T00:30:00Z', '2026-10-25'],
])('at %s it is %s in London', (moment, date) => {
  expect(todayInLondon(new Date(moment))).toBe(date);
});
