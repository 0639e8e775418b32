import { DEFAULT_THEME } from '../schema/theme-section.js';
import { valueBelow } from '../schema/walk.js';
import type { Theme } from '../settings.js';
import { isHexColour } from '../theme/contrast.js';
import { type ThemeColour, themeFaults } from '../theme/theme-faults.js';
import type { UnplacedFault } from './fault.js';

/** Ratios are cut and not rounded, so that 4.499 does not show as the 4.5 that it fails. */
const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** Every pair of colours of the theme, as written, that fails WCAG 2.2 AA. */
export const contrastFaults = (values: unknown): readonly UnplacedFault[] => {
  const theme = valueBelow(values, 'theme');
  const wrong = new Set<string>();
  const colourAt = (key: ThemeColour): string => {
    const written = valueBelow(theme, key) ?? DEFAULT_THEME[key];
    if (typeof written === 'string' && isHexColour(written)) return written;
    wrong.add(key);
    return DEFAULT_THEME[key];
  };
  const colours: Pick<Theme, ThemeColour> = {
    brandColour: colourAt('brandColour'),
    brandTextColour: colourAt('brandTextColour'),
    linkColour: colourAt('linkColour'),
    buttonColour: colourAt('buttonColour'),
  };
  return themeFaults(colours)
    .filter(({ key, againstKey }) => !wrong.has(key) && !(againstKey !== undefined && wrong.has(againstKey)))
    .map(({ key, colour, against, againstKey, where, ratio, needed, suggestion }) => ({
      code: 'contrast' as const,
      path: ['theme', key],
      at: 'value' as const,
      message:
        `theme.${key} ${colour} and ${againstKey === undefined ? '' : `theme.${againstKey} `}${against} ` +
        `have a contrast of ${shown(ratio)} to 1 (${where}), and WCAG 2.2 AA asks for ${needed} to 1`,
      fix:
        suggestion === undefined
          ? 'Choose a darker or a lighter colour.'
          : `The nearest colour that passes is ${key}: "${suggestion}".`,
    }));
};
