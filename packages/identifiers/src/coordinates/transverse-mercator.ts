import type { GridPoint } from '../grid-reference/grid.js';

/** Degrees; north and east are positive. */
export interface LatitudeLongitude {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * The National Grid's projection: Transverse Mercator on the Airy 1830 ellipsoid. Formulas and constants are those of
 * Ordnance Survey, "A guide to coordinate systems in Great Britain", annexes A.1, C.1 and C.2. Angles are on OSGB36 here.
 */
export const AIRY_1830 = { major: 6377563.396, minor: 6356256.909 } as const;

const { major: A, minor: B } = AIRY_1830;
const SCALE = 0.9996012717;
const ORIGIN_LATITUDE = (49 * Math.PI) / 180;
const ORIGIN_LONGITUDE = (-2 * Math.PI) / 180;
const FALSE_EASTING = 400_000;
const FALSE_NORTHING = -100_000;
const E2 = 1 - (B * B) / (A * A);
const N = (A - B) / (A + B);

/** Length of the meridian from the true origin to a latitude (radians), in metres: C3. */
const meridian = (latitude: number): number => {
  const difference = latitude - ORIGIN_LATITUDE;
  const sum = latitude + ORIGIN_LATITUDE;
  return (
    B *
    SCALE *
    ((1 + N + (5 / 4) * (N ** 2 + N ** 3)) * difference -
      (3 * N + 3 * N ** 2 + (21 / 8) * N ** 3) * Math.sin(difference) * Math.cos(sum) +
      (15 / 8) * (N ** 2 + N ** 3) * Math.sin(2 * difference) * Math.cos(2 * sum) -
      (35 / 24) * N ** 3 * Math.sin(3 * difference) * Math.cos(3 * sum))
  );
};

/** The radii of curvature at a latitude, in metres, and η²: C2. */
const curvature = (latitude: number): { nu: number; rho: number; eta2: number } => {
  const w = 1 - E2 * Math.sin(latitude) ** 2;
  const nu = (A * SCALE) / Math.sqrt(w);
  const rho = (A * SCALE * (1 - E2)) / w ** 1.5;
  return { nu, rho, eta2: nu / rho - 1 };
};

/** OSGB36 latitude and longitude to easting and northing: C.1. */
export const project = ({ latitude, longitude }: LatitudeLongitude): GridPoint => {
  const phi = (latitude * Math.PI) / 180;
  const p = (longitude * Math.PI) / 180 - ORIGIN_LONGITUDE;
  const { nu, rho, eta2 } = curvature(phi);
  const sin = Math.sin(phi);
  const cos = Math.cos(phi);
  const t2 = Math.tan(phi) ** 2;
  const I = meridian(phi) + FALSE_NORTHING;
  const II = (nu / 2) * sin * cos;
  const III = (nu / 24) * sin * cos ** 3 * (5 - t2 + 9 * eta2);
  const IIIA = (nu / 720) * sin * cos ** 5 * (61 - 58 * t2 + t2 ** 2);
  const IV = nu * cos;
  const V = (nu / 6) * cos ** 3 * (nu / rho - t2);
  const VI = (nu / 120) * cos ** 5 * (5 - 18 * t2 + t2 ** 2 + 14 * eta2 - 58 * t2 * eta2);
  return {
    easting: FALSE_EASTING + IV * p + V * p ** 3 + VI * p ** 5,
    northing: I + II * p ** 2 + III * p ** 4 + IIIA * p ** 6,
  };
};

/** Easting and northing to OSGB36 latitude and longitude: C.2. */
export const unproject = ({ easting, northing }: GridPoint): LatitudeLongitude => {
  const target = northing - FALSE_NORTHING;
  let phi = ORIGIN_LATITUDE;
  // Each pass is hundreds of times closer: a hundredth of a millimetre is reached in four or so.
  for (let pass = 0; pass < 20; pass += 1) {
    const left = target - meridian(phi);
    phi += left / (A * SCALE);
    if (Math.abs(left) < 0.00001) break;
  }
  const { nu, rho, eta2 } = curvature(phi);
  const tan = Math.tan(phi);
  const t2 = tan ** 2;
  const sec = 1 / Math.cos(phi);
  const x = easting - FALSE_EASTING;
  const VII = tan / (2 * rho * nu);
  const VIII = (tan / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
  const IX = (tan / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t2 ** 2);
  const X = sec / nu;
  const XI = (sec / (6 * nu ** 3)) * (nu / rho + 2 * t2);
  const XII = (sec / (120 * nu ** 5)) * (5 + 28 * t2 + 24 * t2 ** 2);
  const XIIA = (sec / (5040 * nu ** 7)) * (61 + 662 * t2 + 1320 * t2 ** 2 + 720 * t2 ** 3);
  const degrees = 180 / Math.PI;
  return {
    latitude: (phi - VII * x ** 2 + VIII * x ** 4 - IX * x ** 6) * degrees,
    longitude: (ORIGIN_LONGITUDE + X * x - XI * x ** 3 + XII * x ** 5 - XIIA * x ** 7) * degrees,
  };
};
