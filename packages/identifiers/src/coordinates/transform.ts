import type { GridPoint } from '../grid-reference/grid.js';
import { toOsgb36, toWgs84 } from './helmert.js';
import { type LatitudeLongitude, project, unproject } from './transverse-mercator.js';

/** How far `toNationalGrid` and `toLatitudeLongitude` can be out, in metres: good for a pothole, not for a boundary. */
export const TRANSFORM_ERROR_METRES = 5;

/**
 * WGS84 latitude and longitude (degrees, as from a phone or a web map) to easting and northing on the National Grid
 * (metres, EPSG:27700), within about 5 metres. Meant for Great Britain; elsewhere the figures lose their meaning.
 */
export const toNationalGrid = (point: LatitudeLongitude): GridPoint => project(toOsgb36(point));

/** Easting and northing on the National Grid (metres) to WGS84 latitude and longitude (degrees), within about 5 metres. */
export const toLatitudeLongitude = (point: GridPoint): LatitudeLongitude => toWgs84(unproject(point));
