import { contrastRatio, linear, rgbOf } from './contrast.js';

/** A colour that another must stand out from, and by how much. */
export interface ContrastNeed {
  /** `#rrggbb`. */
  readonly against: string;
  /** The least contrast ratio, for example 4.5. */
  readonly ratio: number;
}

interface Oklab {
  readonly lightness: number;
  readonly a: number;
  readonly b: number;
}

/** Source: Björn Ottosson, "A perceptual color space for image processing" (2020). */
const oklabOf = (colour: string): Oklab => {
  const [red, green, blue] = rgbOf(colour).map(linear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
};

/** The same colour in linear light; channels outside 0 to 1 are colours that no screen shows. */
const linearOf = ({ lightness, a, b }: Oklab): readonly [number, number, number] => {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
};

const EDGE = 1e-4;
const showable = (channels: readonly number[]): boolean => channels.every((c) => c >= -EDGE && c <= 1 + EDGE);

const encode = (channel: number): string => {
  const c = Math.min(1, Math.max(0, channel));
  const srgb = c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055;
  return Math.round(srgb * 255)
    .toString(16)
    .padStart(2, '0');
};

/** The colour at this lightness with the same hue, and as much of its chroma as a screen can show. */
const atLightness = (origin: Oklab, lightness: number): string => {
  let low = 0;
  let high = 1;
  const scaled = (by: number): Oklab => ({ lightness, a: origin.a * by, b: origin.b * by });
  if (!showable(linearOf(scaled(1)))) {
    for (let step = 0; step < 20; step += 1) {
      const middle = (low + high) / 2;
      if (showable(linearOf(scaled(middle)))) low = middle;
      else high = middle;
    }
  } else low = 1;
  return `#${linearOf(scaled(low)).map(encode).join('')}`;
};

const distance = (a: string, b: string): number => {
  const [x, y] = [oklabOf(a), oklabOf(b)];
  return Math.hypot(x.lightness - y.lightness, x.a - y.a, x.b - y.b);
};

const STEPS = 1000;

/**
 * The colour nearest to `colour` that meets every need: the same hue, made lighter or darker by as little as it takes
 * (distance in Oklab). A colour that passes already is its own answer. `undefined` when no lightness of this hue meets
 * all needs at once.
 *
 * @throws RangeError when a colour is not `#rrggbb`.
 */
export const nearestPassing = (colour: string, needs: readonly ContrastNeed[]): string | undefined => {
  const passes = (candidate: string): boolean =>
    needs.every(({ against, ratio }) => contrastRatio(candidate, against) >= ratio);
  if (passes(colour)) return colour.toLowerCase();
  const origin = oklabOf(colour);
  let best: { readonly colour: string; readonly distance: number } | undefined;
  for (const direction of [-1, 1]) {
    for (let step = 1; step <= STEPS; step += 1) {
      const lightness = origin.lightness + (direction * step) / STEPS;
      if (lightness < 0 || lightness > 1) break;
      const candidate = atLightness(origin, lightness);
      if (!passes(candidate)) continue;
      const away = distance(colour, candidate);
      if (best === undefined || away < best.distance) best = { colour: candidate, distance: away };
      break;
    }
  }
  // The ends of the scale, which rounding of the steps may have missed.
  return best?.colour ?? ['#000000', '#ffffff'].find(passes);
};
