import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import points from '../../test-data/os-test-points.json' with { type: 'json' };
import { TRANSFORM_ERROR_METRES, toLatitudeLongitude, toNationalGrid } from './index.js';
import { project, unproject } from './transverse-mercator.js';

const METRES_IN_A_DEGREE = 111_320;

describe('the projection', () => {
  // Ordnance Survey, "A guide to coordinate systems in Great Britain", annex C: Caister water tower, on OSGB36.
  const caister = { latitude: 52 + 39 / 60 + 27.2531 / 3600, longitude: 1 + 43 / 60 + 4.5177 / 3600 };
  const grid = { easting: 651409.903, northing: 313177.27 };

  it('agrees with the worked example of OS, there and back', () => {
    const there = project(caister);
    expect(there.easting).toBeCloseTo(grid.easting, 2);
    expect(there.northing).toBeCloseTo(grid.northing, 2);
    const back = unproject(grid);
    expect(back.latitude).toBeCloseTo(caister.latitude, 7);
    expect(back.longitude).toBeCloseTo(caister.longitude, 7);
  });
});

describe('WGS84 and the National Grid', () => {
  it('agree with the 40 test points of OS to 5 metres, there and back', () => {
    expect(points).toHaveLength(40);
    for (const { id, latitude, longitude, easting, northing } of points) {
      const there = toNationalGrid({ latitude, longitude });
      expect(Math.hypot(there.easting - easting, there.northing - northing), id).toBeLessThan(TRANSFORM_ERROR_METRES);
      const back = toLatitudeLongitude({ easting, northing });
      const north = (back.latitude - latitude) * METRES_IN_A_DEGREE;
      const east = (back.longitude - longitude) * METRES_IN_A_DEGREE * Math.cos((latitude * Math.PI) / 180);
      expect(Math.hypot(north, east), id).toBeLessThan(TRANSFORM_ERROR_METRES);
    }
  });

  it('return to where they set out, to a centimetre', () => {
    const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(between(49.8, 60.9), between(-8.7, 1.9), (latitude, longitude) => {
        const grid = toNationalGrid({ latitude, longitude });
        const again = toNationalGrid(toLatitudeLongitude(grid));
        expect(Math.hypot(again.easting - grid.easting, again.northing - grid.northing)).toBeLessThan(0.01);
      }),
      { seed: 20261124, numRuns: 1000 },
    );
  });
});
