import { describe, expect, it } from 'vitest';
import { editDistance, suggest } from './suggest.js';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['colour', 'color', 1],
    ['mdoe', 'mode', 1],
  ])('of %j and %j is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('suggest', () => {
  const KEYS = ['brandColour', 'brandTextColour', 'linkColour', 'buttonColour', 'fontFamily', 'logo'];
  it.each([
    ['brandColor', 'brandColour'],
    ['brand_colour', 'brandColour'],
    ['BRANDCOLOUR', 'brandColour'],
    ['linkcolor', 'linkColour'],
    ['font', 'fontFamily'],
    ['lgoo', 'logo'],
    ['favicon', undefined],
    ['x', undefined],
    ['', undefined],
    ['y'.repeat(10_000), undefined],
  ])('for %s is %s', (text, meant) => {
    expect(suggest(text, KEYS)).toBe(meant);
  });
});
