import { describe, expect, it } from 'vitest';
import { contrastRatio, rgbOf } from './contrast.js';
import { nearestPassing } from './nearest-passing.js';

const ON_WHITE = [{ against: '#ffffff', ratio: 4.5 }];

/** Hue in degrees by the usual hexagon, enough to see that a colour has kept its own. */
const hueOf = (colour: string): number => {
  const [r, g, b] = rgbOf(colour);
  return ((Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI + 360) % 360;
};

/** Numbers from 0 to 1 that are the same at each run. */
const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

describe('nearestPassing', () => {
  it('leaves a colour that passes as it is', () => {
    expect(nearestPassing('#1D70B8', ON_WHITE)).toBe('#1d70b8');
  });

  it('takes the grey next to the edge for a grey that fails', () => {
    expect(nearestPassing('#777777', ON_WHITE)).toBe('#767676');
  });

  it('goes darker or lighter, whichever is nearer', () => {
    const against = [{ against: '#777777', ratio: 3 }];
    const dark = nearestPassing('#303030', against) ?? '';
    const light = nearestPassing('#d0d0d0', against) ?? '';
    expect(Number.parseInt(dark.slice(1, 3), 16)).toBeLessThanOrEqual(0x30);
    expect(Number.parseInt(light.slice(1, 3), 16)).toBeGreaterThanOrEqual(0xd0);
  });

  it('meets every need at once', () => {
    const needs = [
      { against: '#ffffff', ratio: 4.5 },
      { against: '#f3f3f3', ratio: 4.5 },
    ];
    const colour = nearestPassing('#88aadd', needs) ?? '';
    expect(needs.every(({ against, ratio }) => contrastRatio(colour, against) >= ratio)).toBe(true);
  });

  it('says so when no lightness meets all needs', () => {
    expect(
      nearestPassing('#808080', [
        { against: '#ffffff', ratio: 12 },
        { against: '#000000', ratio: 12 },
      ]),
    ).toBeUndefined();
  });

  it('finds one that only just passes and keeps its hue, for 500 colours against white', () => {
    const random = seeded(20_261_124);
    let failing = 0;
    for (let round = 0; round < 500; round += 1) {
      const colour = `#${[0, 1, 2]
        .map(() =>
          Math.floor(random() * 256)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`;
      const nearest = nearestPassing(colour, ON_WHITE) ?? '';
      const ratio = contrastRatio(nearest, '#ffffff');
      expect(ratio, colour).toBeGreaterThanOrEqual(4.5);
      if (contrastRatio(colour, '#ffffff') >= 4.5) continue;
      failing += 1;
      expect(ratio, `${colour} to ${nearest}`).toBeLessThan(4.7);
      const turn = Math.abs(hueOf(colour) - hueOf(nearest));
      const grey = Math.max(...rgbOf(colour)) - Math.min(...rgbOf(colour)) < 0.1;
      // Oklab keeps the hue that is seen, which the hexagon measures a little differently.
      if (!grey) expect(Math.min(turn, 360 - turn), `${colour} to ${nearest}`).toBeLessThan(25);
    }
    expect(failing).toBeGreaterThan(100);
  });
});
