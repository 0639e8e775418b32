import { describe, expect, it } from 'vitest';
import { contrastRatio, isHexColour, relativeLuminance } from './contrast.js';

describe('contrastRatio', () => {
  // Computed by hand from the definitions of WCAG 2.2, and the well-known greys at the edge of AA.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#1d70b8', '#ffffff', 5.17],
    ['#ffdd00', '#0b0c0c', 14.55],
  ])('of %s and %s is %d', (a, b, ratio) => {
    expect(contrastRatio(a, b)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(b, a)).toBe(contrastRatio(a, b));
  });

  it.each(['red', '#fff', '#12345g', '1d70b8', '#1d70b8ff', ''])(
    'refuses %j, saying how a colour is written',
    (text) => {
      expect(isHexColour(text)).toBe(false);
      expect(() => contrastRatio(text, '#ffffff')).toThrow(/write # and six hexadecimal digits/);
    },
  );
});

describe('relativeLuminance', () => {
  it.each([
    ['#000000', 0],
    ['#FFFFFF', 1],
    ['#ff0000', 0.2126],
    ['#00ff00', 0.7152],
    ['#0000ff', 0.0722],
    ['#808080', 0.2159],
  ])('of %s is %d', (colour, luminance) => {
    expect(relativeLuminance(colour)).toBeCloseTo(luminance, 4);
  });
});
