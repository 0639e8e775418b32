import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRID_HEIGHT, GRID_WIDTH, parse, squareCorner, toGridReference } from './index.js';

describe('toGridReference', () => {
  it.each([
    [{ easting: 651409.903, northing: 313177.27 }, 10, 'TG 51409 13177'],
    [{ easting: 412345, northing: 445678 }, 6, 'SE 123 456'],
    [{ easting: 412399.9, northing: 445699.9 }, 6, 'SE 123 456'],
    [{ easting: 80000, northing: 5000 }, 2, 'SV 8 0'],
    [{ easting: 0, northing: 0 }, 10, 'SV 00000 00000'],
    [{ easting: 461000, northing: 1217000 }, 4, 'HP 61 17'],
  ] as const)('names the square of %j in %i figures: %s', (point, figures, expected) => {
    expect(toGridReference(point, figures)).toBe(expected);
  });

  it('has six figures unless told otherwise', () => {
    expect(toGridReference({ easting: 412345, northing: 445678 })).toBe('SE 123 456');
  });

  it.each([
    { easting: -1, northing: 0 },
    { easting: 0, northing: -0.1 },
    { easting: GRID_WIDTH, northing: 0 },
    { easting: 0, northing: GRID_HEIGHT },
    { easting: Number.NaN, northing: 0 },
  ])('says that %j is off the grid', (point) => {
    expect(() => toGridReference(point)).toThrow(RangeError);
  });

  it('says which counts of figures there are', () => {
    expect(() => toGridReference({ easting: 1, northing: 1 }, 5 as 6)).toThrow('Figures are 2, 4, 6, 8 or 10, not 5.');
  });

  it('gives a square that holds the point, whatever the point', () => {
    const metres = (limit: number) => fc.double({ min: 0, max: limit, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(
        metres(GRID_WIDTH),
        metres(GRID_HEIGHT),
        fc.constantFrom(2, 4, 6, 8, 10),
        (easting, northing, figures) => {
          const parsed = parse(toGridReference({ easting, northing }, figures));
          if (!parsed.ok) throw new Error(parsed.code);
          const { parts } = parsed;
          expect(easting >= parts.easting && easting < parts.easting + parts.precision).toBe(true);
          expect(northing >= parts.northing && northing < parts.northing + parts.precision).toBe(true);
          expect(parts.centre).toEqual({
            easting: parts.easting + parts.precision / 2,
            northing: parts.northing + parts.precision / 2,
          });
        },
      ),
      { seed: 20261124, numRuns: 1000 },
    );
  });
});

describe('squareCorner', () => {
  it('knows the 91 squares of the grid, each once', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const corners = [...letters].flatMap((first) =>
      [...letters].flatMap((second) => squareCorner(first + second) ?? []),
    );
    expect(corners).toHaveLength((GRID_WIDTH / 100_000) * (GRID_HEIGHT / 100_000));
    expect(new Set(corners.map((corner) => JSON.stringify(corner))).size).toBe(91);
  });

  it.each(['', 'S', 'SEE', 'se', 'AA', 'SI'])('knows no square %j', (square) => {
    expect(squareCorner(square)).toBeUndefined();
  });
});
