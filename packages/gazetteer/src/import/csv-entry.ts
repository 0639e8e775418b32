import { toNationalGrid } from '@guildhall/identifiers/coordinates';
import { centimetres, NO_COORDINATE } from '../build/draft.js';
import type { CsvColumns } from './csv-columns.js';

const number = (text: string): number | undefined => (/^\s*-?\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined);

/** One address of a list, ready to be kept. */
export interface CsvEntry {
  readonly address: string;
  readonly organisation: string;
  readonly postcode: string;
  readonly usrn: number;
  readonly classification: string;
  readonly localId: string;
  readonly x: number;
  readonly y: number;
}

/** Grid coordinates as supplied, or from latitude and longitude within about 5 metres. */
export const coordinates = (columns: CsvColumns, field: (column: number | undefined) => string) => {
  const [easting, northing] = [number(field(columns.easting)), number(field(columns.northing))];
  if (easting !== undefined && northing !== undefined && Math.abs(easting) > 1000)
    return { x: centimetres(easting), y: centimetres(northing) };
  // Columns called x and y hold degrees in some lists.
  const longitude = number(field(columns.longitude)) ?? easting;
  const latitude = number(field(columns.latitude)) ?? northing;
  if (latitude === undefined || longitude === undefined || latitude < 49 || latitude > 61 || Math.abs(longitude) > 9)
    return { x: NO_COORDINATE, y: NO_COORDINATE };
  const point = toNationalGrid({ latitude, longitude });
  return { x: centimetres(point.easting), y: centimetres(point.northing) };
};
