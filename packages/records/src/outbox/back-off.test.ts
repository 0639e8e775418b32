import { describe, expect, it } from 'vitest';
import { MOST_ATTEMPTS, pauseAfter } from './back-off.js';

describe('pauseAfter', () => {
  it.each([
    [1, 30],
    [2, 60],
    [3, 120],
    [10, 15_360],
    [11, 21_600],
    [MOST_ATTEMPTS, 21_600],
  ])('attempt %i: %i seconds, give or take a fifth', (attempt, seconds) => {
    expect(pauseAfter(attempt, () => 0.5)).toBe(seconds);
    expect(pauseAfter(attempt, () => 0)).toBeCloseTo(seconds * 0.8);
    expect(pauseAfter(attempt, () => 1)).toBeCloseTo(seconds * 1.2);
  });
});
