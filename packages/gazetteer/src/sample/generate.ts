import { AddressBaseRows } from './addressbase-rows.js';
import type { SampleCouncil } from './council.js';
import { SAMPLE_COUNCILS } from './councils/index.js';
import { PostcodeSupply } from './postcode-supply.js';
import { isOfferedProperty } from './property.js';
import { DtfRows } from './rows.js';
import { type SampleStreet, streetsOf } from './street-plan.js';
import { StreetBuilder } from './street-properties.js';

export interface SampleOptions {
  /** A fictional council, or the id of one of ours. */
  readonly council: SampleCouncil | keyof typeof SAMPLE_COUNCILS;
  /** Whole number; the same seed gives the same export. Default 1. */
  readonly seed?: number | undefined;
  /** Fewest addresses that are offered to residents; default 20,000. Others come with them. */
  readonly addresses?: number | undefined;
  /** Date of the export, ISO; default 2026-01-05, so that the export does not change from day to day. */
  readonly date?: string | undefined;
  /** Default `dtf-7.3`. The same addresses come in either. */
  readonly format?: 'dtf-7.3' | 'addressbase-premium' | undefined;
}

const DEFAULT_ADDRESSES = 20_000;
const CHUNK = 1 << 16;

const councilOf = ({ council }: SampleOptions): SampleCouncil =>
  typeof council === 'string' ? SAMPLE_COUNCILS[council] : council;

/** The streets of a sample: as many as hold the addresses asked for. */
export const planStreets = (options: SampleOptions): readonly SampleStreet[] => {
  const council = councilOf(options);
  const seed = options.seed ?? 1;
  const wanted = options.addresses ?? DEFAULT_ADDRESSES;
  const streets: SampleStreet[] = [];
  let offered = 0;
  for (const street of streetsOf(council, seed, new PostcodeSupply())) {
    if (offered >= wanted) break;
    streets.push(street);
    for (const property of new StreetBuilder(council, street, seed).build())
      if (isOfferedProperty(property)) offered += 1;
  }
  return streets;
};

function* addressBaseRowsOf(options: SampleOptions): Generator<string> {
  const council = councilOf(options);
  const seed = options.seed ?? 1;
  const rows = new AddressBaseRows(council, options.date ?? '2026-01-05');
  const streets = planStreets(options);
  yield rows.header();
  for (const street of streets) {
    yield rows.street(street);
    yield* rows.descriptors(street);
  }
  for (const street of streets) {
    for (const property of new StreetBuilder(council, street, seed).build()) {
      yield rows.blpu(property);
      yield* rows.lpis(property, street);
      yield* rows.deliveryPoints(property, street);
      yield* rows.organisations(property);
      yield rows.classification(property);
    }
  }
  yield rows.metadata();
  yield rows.trailer();
}

function* dtfRowsOf(options: SampleOptions): Generator<string> {
  const council = councilOf(options);
  const seed = options.seed ?? 1;
  const rows = new DtfRows(council, options.date ?? '2026-01-05');
  const streets = planStreets(options);
  const ward = (street: SampleStreet) =>
    `${council.wardPrefix}${String(100 + council.places.indexOf(street.place)).padStart(3, '0')}`;
  const properties = (street: SampleStreet) => new StreetBuilder(council, street, seed).build();
  yield rows.header();
  for (const street of streets) yield rows.street(street);
  for (const street of streets) yield rows.crossReference(street);
  for (const street of streets) yield rows.unit(street);
  for (const street of streets) yield* rows.unitCoordinates(street);
  for (const street of streets) yield* rows.descriptors(street);
  for (const street of streets) for (const property of properties(street)) yield rows.blpu(property, ward(street));
  for (const street of streets) for (const property of properties(street)) yield rows.provenance(property);
  for (const street of streets)
    for (const property of properties(street)) yield rows.wardReference(property, ward(street));
  for (const street of streets) for (const property of properties(street)) yield* rows.lpis(property, street);
  yield rows.metadata();
  yield rows.trailer();
}

/**
 * A fictional council's full DTF 7.3 export, in chunks of text: streets and their descriptors, BLPUs, provenance, cross
 * references, LPIs and metadata, in English and, for a bilingual council, in Welsh. All its UPRNs, USRNs and postcodes are
 * reserved values, and its coordinates lie in the sea. The same options give the same bytes. With `format` the same
 * addresses come as an AddressBase Premium supply.
 */
export async function* generateSample(options: SampleOptions): AsyncGenerator<string> {
  let chunk = '';
  const rows = options.format === 'addressbase-premium' ? addressBaseRowsOf(options) : dtfRowsOf(options);
  for (const row of rows) {
    chunk += row;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** Postcodes of the neighbour that the directory knows. */
const NEIGHBOUR_POSTCODES = 60;

/**
 * The postcode directory that belongs to a sample, as a CSV of postcode, gss and doterm: every postcode of its addresses,
 * one that is no longer used, and some of the council next to it.
 */
export async function* samplePostcodes(options: SampleOptions): AsyncGenerator<string> {
  const council = councilOf(options);
  yield 'postcode,gss,doterm\n';
  const seen = new Set<string>();
  for (const street of planStreets(options)) for (const postcode of street.postcodes) seen.add(postcode);
  for (const postcode of seen) yield `${postcode},${council.postcodeGss},\n`;
  const supply = new PostcodeSupply();
  for (let n = 0; n < NEIGHBOUR_POSTCODES; n += 1)
    yield `${supply.take(council.neighbour.district)},${council.neighbour.gss},\n`;
  const [district = ''] = council.districts;
  yield `${district} 9ZZ,${council.postcodeGss},201906\n`;
}
