/** A colour as `#rrggbb`. */
const HEX_COLOUR = /^#[0-9a-f]{6}$/i;

/** Whether a text is a colour that the theme takes: `#` and six hexadecimal digits. */
export const isHexColour = (text: string): boolean => HEX_COLOUR.test(text);

/** Red, green and blue, each from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * The channels of a `#rrggbb` colour, each from 0 to 1.
 *
 * @throws RangeError when the text is no such colour.
 */
export const rgbOf = (colour: string): Rgb => {
  if (!isHexColour(colour)) {
    throw new RangeError(`"${colour}" is not a colour: write # and six hexadecimal digits, for example #1d70b8`);
  }
  const channel = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
};

/** An sRGB channel in linear light, by the threshold that WCAG 2.2 states (0.04045). */
export const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** Relative luminance of a `#rrggbb` colour, from 0 (black) to 1 (white). Source: WCAG 2.2, "relative luminance". */
export const relativeLuminance = (colour: string): number => {
  const [red, green, blue] = rgbOf(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/**
 * Contrast ratio of two `#rrggbb` colours, from 1 (none) to 21 (black on white). The order does not matter.
 * Source: WCAG 2.2, "contrast ratio". Compare it unrounded: 4.499 fails 4.5.
 *
 * @throws RangeError when one of them is no such colour.
 */
export const contrastRatio = (a: string, b: string): number => {
  const [x, y] = [relativeLuminance(a), relativeLuminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};
