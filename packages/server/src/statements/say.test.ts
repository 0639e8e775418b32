import { describe, expect, it } from 'vitest';
import { dateText, inBoth } from './say.js';

describe('dateText', () => {
  it.each([
    ['2026-11-02', '2 November 2026', '2 Tachwedd 2026'],
    ['2024-02-29', '29 February 2024', '29 Chwefror 2024'],
    ['2026-12-31', '31 December 2026', '31 Rhagfyr 2026'],
  ])('%s → %s, %s', (iso, en, cy) => {
    expect(dateText(iso)).toEqual({ en, cy });
  });

  it.each(['', '2 November 2026', '2026-13-01', '2026-00-10'])('refuses %j, and says what it wants', (iso) => {
    expect(() => dateText(iso)).toThrow(/is not a date as year, month and day/);
  });
});

it('lets English stand in where a council gives no Welsh', () => {
  expect(inBoth({ en: 'Hartwold Council' })).toEqual({ en: 'Hartwold Council', cy: 'Hartwold Council' });
});
