import type { Theme } from '../settings.js';
import { contrastRatio } from './contrast.js';
import { type ContrastNeed, nearestPassing } from './nearest-passing.js';

/** The theme's keys that hold a colour. */
export type ThemeColour = 'brandColour' | 'brandTextColour' | 'linkColour' | 'buttonColour';

type ThemeColours = Pick<Theme, ThemeColour>;

/** WCAG 2.2, 1.4.3 Contrast (Minimum), text smaller than 24 px (or 18.66 px bold). */
const TEXT = 4.5;
/** WCAG 2.2, 1.4.11 Non-text Contrast. */
const NON_TEXT = 3;

interface Pair {
  /** The key to change when the pair fails. */
  readonly key: ThemeColour;
  /** The other colour: a key of the theme, or a colour that every page has. */
  readonly against: ThemeColour | `#${string}`;
  readonly ratio: typeof TEXT | typeof NON_TEXT;
  /** Where a page shows the pair. */
  readonly where: string;
}

const WHITE = '#ffffff';
/** The grey of the footer, the summary boxes and the inset parts of a page. */
const GREY = '#f3f3f3';

/** Every pair of colours that a page uses and that a theme can change. */
export const THEME_PAIRS: readonly Pair[] = [
  { key: 'brandTextColour', against: 'brandColour', ratio: TEXT, where: 'text on the header' },
  { key: 'brandColour', against: WHITE, ratio: NON_TEXT, where: 'the header and its rule against the page' },
  { key: 'brandColour', against: GREY, ratio: NON_TEXT, where: 'the rule above the footer' },
  { key: 'linkColour', against: WHITE, ratio: TEXT, where: 'links on the page' },
  { key: 'linkColour', against: GREY, ratio: TEXT, where: 'links on grey, such as in the footer' },
  { key: 'buttonColour', against: WHITE, ratio: TEXT, where: 'white text on buttons' },
  { key: 'buttonColour', against: GREY, ratio: NON_TEXT, where: 'buttons on grey' },
];

/** A pair of colours whose contrast fails WCAG 2.2 AA. Ratios are unrounded; colours are `#rrggbb`. */
export interface ThemeFault {
  /** The theme's key to change. */
  readonly key: ThemeColour;
  readonly colour: string;
  /** The other colour of the pair, and its key where it is the theme's own. */
  readonly against: string;
  readonly againstKey?: ThemeColour | undefined;
  readonly where: string;
  readonly ratio: number;
  readonly needed: number;
  /** The nearest colour that passes this pair and every other pair of the key. */
  readonly suggestion?: string | undefined;
}

/**
 * Every pair of colours of a theme that a page uses and whose contrast fails WCAG 2.2 AA, each with its ratio and the
 * nearest colour that passes. Empty for a theme that may be used.
 *
 * @throws RangeError when a colour is not `#rrggbb`.
 */
export const themeFaults = (theme: ThemeColours): readonly ThemeFault[] => {
  const colourOf = (colour: Pair['against']): string =>
    colour.startsWith('#') ? colour : theme[colour as ThemeColour];
  const needsOf = (key: ThemeColour): readonly ContrastNeed[] =>
    THEME_PAIRS.filter((pair) => pair.key === key).map(({ against, ratio }) => ({ against: colourOf(against), ratio }));
  return THEME_PAIRS.flatMap(({ key, against, ratio: needed, where }) => {
    const ratio = contrastRatio(theme[key], colourOf(against));
    if (ratio >= needed) return [];
    return [
      {
        key,
        colour: theme[key],
        against: colourOf(against),
        ...(against.startsWith('#') ? {} : { againstKey: against as ThemeColour }),
        where,
        ratio,
        needed,
        suggestion: nearestPassing(theme[key], needsOf(key)),
      },
    ];
  });
};
