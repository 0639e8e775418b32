import { AIRY_1830, type LatitudeLongitude } from './transverse-mercator.js';

/** WGS84's ellipsoid is GRS80's to a tenth of a millimetre. */
const WGS84 = { major: 6378137, minor: 6356752.314245 } as const;

type Ellipsoid = typeof WGS84 | typeof AIRY_1830;
type Point = readonly [x: number, y: number, z: number];

/**
 * WGS84 to OSGB36 (Ordnance Survey, "A guide to coordinate systems in Great Britain", 6.6): metres, parts per million,
 * seconds of arc. The guide puts its error at up to 5 metres, for one set of figures cannot follow the distortions of a
 * triangulation from the 1930s; OS's own OSTN15 can, with a grid of 14 MB.
 */
const TO_OSGB36 = {
  shift: [-446.448, 125.157, -542.06] as Point,
  scale: 20.4894e-6,
  rotation: [-0.1502, -0.247, -0.8421].map((seconds) => (seconds / 3600) * (Math.PI / 180)),
} as const;

const toCartesian = ({ latitude, longitude }: LatitudeLongitude, { major, minor }: Ellipsoid): Point => {
  const phi = (latitude * Math.PI) / 180;
  const lambda = (longitude * Math.PI) / 180;
  const e2 = 1 - minor ** 2 / major ** 2;
  const nu = major / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
  return [nu * Math.cos(phi) * Math.cos(lambda), nu * Math.cos(phi) * Math.sin(lambda), nu * (1 - e2) * Math.sin(phi)];
};

const toAngles = ([x, y, z]: Point, { major, minor }: Ellipsoid): LatitudeLongitude => {
  const e2 = 1 - minor ** 2 / major ** 2;
  const p = Math.hypot(x, y);
  let phi = Math.atan2(z, p * (1 - e2));
  for (let pass = 0; pass < 20; pass += 1) {
    const nu = major / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
    const next = Math.atan2(z + e2 * nu * Math.sin(phi), p);
    if (Math.abs(next - phi) < 1e-12) break;
    phi = next;
  }
  return { latitude: (phi * 180) / Math.PI, longitude: (Math.atan2(y, x) * 180) / Math.PI };
};

/** WGS84 to OSGB36, at height 0 on the ellipsoid. */
export const toOsgb36 = (point: LatitudeLongitude): LatitudeLongitude => {
  const [x, y, z] = toCartesian(point, WGS84);
  const [tx, ty, tz] = TO_OSGB36.shift;
  const [rx = 0, ry = 0, rz = 0] = TO_OSGB36.rotation;
  const scale = 1 + TO_OSGB36.scale;
  return toAngles(
    [tx + x * scale - y * rz + z * ry, ty + x * rz + y * scale - z * rx, tz - x * ry + y * rx + z * scale],
    AIRY_1830,
  );
};

/** OSGB36 to WGS84: the inverse of `toOsgb36`, found by steps, so that a round trip returns to within a millimetre. */
export const toWgs84 = (target: LatitudeLongitude): LatitudeLongitude => {
  let { latitude, longitude } = target;
  for (let pass = 0; pass < 20; pass += 1) {
    const reached = toOsgb36({ latitude, longitude });
    const north = target.latitude - reached.latitude;
    const east = target.longitude - reached.longitude;
    latitude += north;
    longitude += east;
    if (Math.abs(north) < 1e-11 && Math.abs(east) < 1e-11) break;
  }
  return { latitude, longitude };
};
