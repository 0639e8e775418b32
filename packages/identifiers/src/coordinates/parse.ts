import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { type Random, wholeNumber } from '../core/random.js';
import { textOf } from '../core/text.js';
import { type GridPoint, isOnGrid } from '../grid-reference/grid.js';
import { type Half, halvesOf } from './tokens.js';
import { toLatitudeLongitude, toNationalGrid } from './transform.js';
import type { LatitudeLongitude } from './transverse-mercator.js';

/** Options of `parse`. */
export interface CoordinatesOptions extends ParseOptions {
  /** Allows points outside the UK. Default false. */
  readonly anywhere?: boolean | undefined;
}

/** `outside-uk`: a point, but not in or around the UK. */
export type CoordinatesCode = CommonCode | 'outside-uk';

/** The point both ways: one as written, the other by `toNationalGrid` or `toLatitudeLongitude` (within about 5 metres). */
export interface CoordinatesParts extends LatitudeLongitude, GridPoint {
  readonly given: 'latitude-longitude' | 'easting-northing';
  /** Written longitude first, as GeoJSON has it. */
  readonly swapped: boolean;
}

const like = {
  en: 'Enter coordinates, like 53.4794, -2.2453',
  cy: 'Rhowch gyfesurynnau, fel 53.4794, -2.2453',
};

const FAULTS = faultsOf<CoordinatesCode>({
  required: { en: 'Enter coordinates', cy: 'Rhowch gyfesurynnau' },
  format: like,
  'outside-uk': { en: 'Coordinates must be in the UK', cy: 'Rhaid i’r cyfesurynnau fod yn y DU' },
  'test-value': like,
});

/** The box around the UK and the Crown dependencies, from the Channel Islands to Out Stack. */
const isAroundUk = ({ latitude, longitude }: LatitudeLongitude): boolean =>
  latitude >= 49 && latitude <= 61 && longitude >= -9 && longitude <= 2.5;

/**
 * Reads a point: latitude and longitude (WGS84) in decimal degrees or in degrees, minutes and seconds, or easting and
 * northing on the National Grid in metres.
 *
 * `53.4, -2.3`, `53.4 N 2.3 W`, `53°24'30"N 2°18'15"W`, `lat 53.4 long -2.3`, `384000, 398000`, `E 384000 N 398000`.
 * A pair written longitude first is turned round where only that way it lies in the UK.
 *
 * The value is `53.400000,-2.300000` (six decimals, 0.1 m) or `384000,398000`; whole metres unless decimals were given.
 */
export const parse = (input: unknown, options: CoordinatesOptions = {}): Parsed<CoordinatesParts, CoordinatesCode> => {
  // NFKC would turn these two, often typed for a degree sign, into letters.
  const text = textOf(typeof input === 'string' ? input.slice(0, 1001).replace(/[º˚]/g, '°') : input);
  if (text === '') return FAULTS.required;
  const pair = text === undefined ? undefined : halvesOf(text);
  if (pair === undefined) return FAULTS.format;
  const [first, second] = pair.halves;
  const turned = pair.backwards || isEastWest(first) || isNorthSouth(second);
  const metres = metresOf(first, second, pair.backwards);
  if (metres) return isOnGrid(metres) ? pointOnGrid(metres, pair.backwards) : FAULTS['outside-uk'];
  const point = turned ? degreesOf(second, first) : degreesOf(first, second);
  const reversed = first.letter || second.letter ? undefined : degreesOf(second, first);
  if (point && (isAroundUk(point) || options.anywhere)) return pointOnGlobe(point, turned);
  if (reversed && isAroundUk(reversed)) return pointOnGlobe(reversed, true);
  return point || reversed ? FAULTS['outside-uk'] : FAULTS.format;
};

const isEastWest = ({ letter }: Half): boolean => letter === 'E' || letter === 'W';
const isNorthSouth = ({ letter }: Half): boolean => letter === 'N' || letter === 'S';

/** Two unmarked numbers of which one is too great for degrees. */
const metresOf = (first: Half, second: Half, backwards: boolean): GridPoint | undefined => {
  if ([first, second].some(({ numbers, marked }) => marked || numbers.length > 1)) return undefined;
  const [one, two] = [Number(first.numbers[0]), Number(second.numbers[0])];
  if (Math.max(Math.abs(one), Math.abs(two)) <= 180) return undefined;
  if (first.letter === 'N' && second.letter === 'E') return { easting: two, northing: one };
  if (backwards) return { easting: two, northing: one };
  const letters = `${first.letter ?? ''}${second.letter ?? ''}`;
  return letters === '' || letters === 'EN' ? { easting: one, northing: two } : { easting: -1, northing: -1 };
};

const degreesOf = (north: Half, east: Half): LatitudeLongitude | undefined => {
  if (isEastWest(north) || isNorthSouth(east)) return undefined;
  const latitude = angleOf(north, 90);
  const longitude = angleOf(east, 180);
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
};

/** Degrees, minutes and seconds as degrees; only the last may have decimals, only the first a sign. */
const angleOf = ({ numbers, letter }: Half, most: number): number | undefined => {
  const [degrees = '', ...smaller] = numbers;
  if (smaller.some((part) => /^[+-]/.test(part) || Number(part) >= 60)) return undefined;
  if (numbers.slice(0, -1).some((part) => part.includes('.'))) return undefined;
  const signed = /^[+-]/.test(degrees);
  if (signed && letter) return undefined;
  const [minutes = 0, seconds = 0] = smaller.map(Number);
  const size = Math.abs(Number(degrees)) + minutes / 60 + seconds / 3600;
  if (size > most) return undefined;
  return degrees.startsWith('-') || letter === 'S' || letter === 'W' ? -size : size;
};

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;

const pointOnGlobe = (point: LatitudeLongitude, swapped: boolean): Parsed<CoordinatesParts, CoordinatesCode> => {
  const latitude = rounded(point.latitude, 6);
  const longitude = rounded(point.longitude, 6);
  const { easting, northing } = toNationalGrid({ latitude, longitude });
  const [north, east] = [latitude.toFixed(6), longitude.toFixed(6)];
  return found(`${north},${east}`, `${latitude}, ${longitude}`, {
    latitude,
    longitude,
    easting: rounded(easting, 1),
    northing: rounded(northing, 1),
    given: 'latitude-longitude',
    swapped,
  });
};

const pointOnGrid = (point: GridPoint, swapped: boolean): Parsed<CoordinatesParts, CoordinatesCode> => {
  const easting = rounded(point.easting, 2);
  const northing = rounded(point.northing, 2);
  const { latitude, longitude } = toLatitudeLongitude({ easting, northing });
  return found(`${easting},${northing}`, `${easting}, ${northing}`, {
    latitude: rounded(latitude, 6),
    longitude: rounded(longitude, 6),
    easting,
    northing,
    given: 'easting-northing',
    swapped,
  });
};

/** `53.4, -2.3`; text that is not a pair of coordinates as it came. */
export const format = /* @__PURE__ */ formatOf(parse, {});

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A point in the open North Sea, as latitude and longitude. */
export const generateTestValue = (random: Random = Math.random): string =>
  `${(55.5 + wholeNumber(random, 0, 9999) / 10_000).toFixed(6)},${(1.5 + wholeNumber(random, 0, 9999) / 10_000).toFixed(6)}`;
