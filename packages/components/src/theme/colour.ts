/** A colour as its red, green and blue parts, 0 to 255. */
type Rgb = readonly [number, number, number];

const HEX = /^#[0-9a-f]{6}$/i;

/** Reads `#rrggbb`. Throws where the text is anything else, which also keeps a style sheet safe from what is not a colour. */
export const parseHex = (name: string, colour: string): Rgb => {
  if (!HEX.test(colour)) {
    throw new RangeError(
      `The theme's ${name} is ${JSON.stringify(colour)}, which is not a colour. Write it as #rrggbb, for example #1d70b8.`,
    );
  }
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
};

const toHex = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

const mixed = (colour: string, other: number, share: number): string => {
  const [red, green, blue] = parseHex('colour', colour);
  const mix = (part: number) => part + (other - part) * share;
  return toHex([mix(red), mix(green), mix(blue)]);
};

/** The colour mixed with black; `share` is black's, 0 to 1. */
export const shade = (colour: string, share: number): string => mixed(colour, 0, share);

/** The colour mixed with white; `share` is white's, 0 to 1. */
export const tint = (colour: string, share: number): string => mixed(colour, 255, share);

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (colour: string): number => {
  const [red, green, blue] = parseHex('colour', colour).map((part) => {
    const channel = part / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours, 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export const contrast = (one: string, other: string): number => {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
};
