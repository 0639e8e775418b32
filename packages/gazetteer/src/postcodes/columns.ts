import { packPostcode } from '../text/postcode.js';

/** Which column of a postcode file holds what, by number. */
export interface PostcodeColumns {
  readonly postcode: number;
  readonly gss: number;
  /** Date of termination: anything in it means that the postcode is no longer used. */
  readonly terminated?: number | undefined;
  readonly easting?: number | undefined;
  readonly northing?: number | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

/** Column names without what changes from edition to edition: `lad25cd`, `oslaua`, `LAUA` … */
const stem = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .replace(/\d\d(?:cd|nm)$/, '');

const POSTCODE_STEMS: readonly string[] = ['pcds', 'pcd', 'pcd2', 'pcd7', 'pcd8', 'postcode'];
const GSS_STEMS: readonly string[] = ['lad', 'oslaua', 'laua', 'gss', 'gsscode', 'ladcd', 'district', 'localauthority'];
const TERMINATED_STEMS: readonly string[] = ['doterm', 'terminated'];

const EASTING_STEMS: readonly string[] = ['oseast1m', 'east1m', 'easting', 'eastings'];
const NORTHING_STEMS: readonly string[] = ['osnrth1m', 'north1m', 'northing', 'northings'];

const firstOf = (stems: readonly string[], wanted: readonly string[]): number | undefined => {
  for (const one of wanted) {
    const at = stems.indexOf(one);
    if (at >= 0) return at;
  }
  return undefined;
};

/**
 * Finds the columns of an ONS Postcode Directory (any edition, old names and renamed ones), an NSPL, or a plain
 * `postcode,gss` list from its header. Undefined where there is no postcode or no district column.
 */
export const postcodeColumns = (header: readonly string[]): PostcodeColumns | undefined => {
  const stems = header.map(stem);
  const postcode = firstOf(stems, POSTCODE_STEMS);
  const gss = firstOf(stems, GSS_STEMS);
  if (postcode === undefined || gss === undefined) return undefined;
  return {
    postcode,
    gss,
    terminated: firstOf(stems, TERMINATED_STEMS),
    easting: firstOf(stems, EASTING_STEMS),
    northing: firstOf(stems, NORTHING_STEMS),
    latitude: firstOf(stems, ['lat', 'latitude']),
    longitude: firstOf(stems, ['long', 'lon', 'longitude']),
  };
};

/** A row of Code-Point Open has no header above it: postcode, quality, easting, northing, country, … district, ward. */
const CODE_POINT_FIELDS = 10;

/** The columns of Code-Point Open, where a first row looks like one of it. */
export const codePointColumns = (row: readonly string[]): PostcodeColumns | undefined =>
  row.length === CODE_POINT_FIELDS &&
  packPostcode(row[0] ?? '') !== undefined &&
  /^\d{2}$/.test((row[1] ?? '').trim()) &&
  /^\d*$/.test((row[2] ?? '').trim())
    ? { postcode: 0, gss: 8, easting: 2, northing: 3 }
    : undefined;
