import { describe, expect, it } from 'vitest';
import { DEFAULT_THEME } from '../schema/theme-section.js';
import { contrastRatio } from './contrast.js';
import { THEME_PAIRS, themeFaults } from './theme-faults.js';

describe('themeFaults', () => {
  it('finds nothing in the default theme', () => {
    expect(themeFaults(DEFAULT_THEME)).toEqual([]);
  });

  it.each([
    ['brandTextColour', '#8899aa', ['#2b3a4a']],
    // The first two pairs that a pale header fails, and the white text on it.
    ['brandColour', '#dddddd', ['#dddddd', '#ffffff', '#f3f3f3']],
    ['linkColour', '#7a7a7a', ['#ffffff', '#f3f3f3']],
    // 4.54 on white, 4.09 on grey.
    ['linkColour', '#767676', ['#f3f3f3']],
    ['buttonColour', '#7a7a7a', ['#ffffff']],
    ['buttonColour', '#ffdd00', ['#ffffff', '#f3f3f3']],
  ] as const)('with %s %s names the pairs with %j', (key, colour, against) => {
    const faults = themeFaults({ ...DEFAULT_THEME, [key]: colour });
    expect(faults.map((fault) => fault.against)).toEqual(against);
    for (const fault of faults) expect(fault.ratio).toBe(contrastRatio(fault.colour, fault.against));
  });

  it('proposes one colour that passes every pair of the key', () => {
    const faults = themeFaults({ ...DEFAULT_THEME, linkColour: '#88aadd' });
    const [suggestion, ...more] = new Set(faults.map((fault) => fault.suggestion));
    expect(more).toEqual([]);
    expect(themeFaults({ ...DEFAULT_THEME, linkColour: suggestion ?? '' })).toEqual([]);
  });

  it('can be followed to a theme that passes, one proposal after the other', () => {
    let theme: Parameters<typeof themeFaults>[0] = {
      brandColour: '#fff2a8',
      brandTextColour: '#ffe000',
      linkColour: '#ff8800',
      buttonColour: '#9cd08f',
    };
    for (let round = 0; round < 5; round += 1) {
      for (const { key, suggestion } of themeFaults(theme)) theme = { ...theme, [key]: suggestion ?? '' };
    }
    expect(themeFaults(theme)).toEqual([]);
  });

  it('asks 4.5 to 1 of text and 3 to 1 of the rest', () => {
    expect(THEME_PAIRS.filter(({ where }) => /text|links/.test(where)).every(({ ratio }) => ratio === 4.5)).toBe(true);
    expect(THEME_PAIRS.filter(({ where }) => !/text|links/.test(where)).every(({ ratio }) => ratio === 3)).toBe(true);
  });
});
