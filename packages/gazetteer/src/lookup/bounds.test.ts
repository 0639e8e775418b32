import { expect, test } from 'vitest';
import { NO_COORDINATE } from '../build/draft.js';
import { boundsOf } from './bounds.js';

test('the rectangle around every point that has coordinates', () => {
  const x = [56_000_000, NO_COORDINATE, 0, 57_912_345];
  const y = [45_000_000, NO_COORDINATE, 0, 44_000_000];
  expect(boundsOf(x, y)).toEqual({
    minEasting: 560_000,
    minNorthing: 440_000,
    maxEasting: 579_123.45,
    maxNorthing: 450_000,
  });
});

test('no rectangle where nothing has coordinates', () => {
  expect(boundsOf([], [])).toBeUndefined();
  expect(boundsOf([NO_COORDINATE], [NO_COORDINATE])).toBeUndefined();
});
