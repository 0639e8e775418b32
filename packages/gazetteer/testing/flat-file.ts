/** Makes rows of AddressBase Plus, Core and standard for tests, of made-up values. Not part of the package. */
import { FLAT_COLUMNS, type FlatFormat } from '../src/import/flat-columns.js';

export type FlatValues = Readonly<Record<string, string | number>>;

const SHARED: FlatValues = {
  UPRN: 999000000001,
  UDPRN: 99000001,
  CHANGE_TYPE: 'I',
  CHANGE_CODE: 'I',
  X_COORDINATE: '560010.00',
  Y_COORDINATE: '440020.00',
  EASTING: '560010.00',
  NORTHING: '440020.00',
  LATITUDE: '53.8341',
  LONGITUDE: '0.4333',
  CLASS: 'RD04',
  CLASSIFICATION_CODE: 'RD04',
  RPC: 1,
  BUILDING_NUMBER: 1,
  PAO_START_NUMBER: 1,
  USRN: 99900001,
  THOROUGHFARE: 'MILL LANE',
  STREET_NAME: 'MILL LANE',
  STREET_DESCRIPTION: 'MILL LANE',
  TOWN_NAME: 'HARTWOLD',
  POST_TOWN: 'HARTWOLD',
  POSTCODE: 'ZZ1 1AA',
  POSTCODE_LOCATOR: 'ZZ1 1AA',
  ADDRESSBASE_POSTAL: 'D',
};

/** One row; values that a format has no column for do not come. */
export const flatRow = (format: FlatFormat, values: FlatValues = {}): string => {
  const all: FlatValues = { ...SHARED, ...values };
  return FLAT_COLUMNS[format].map((name) => `"${String(all[name] ?? '').replaceAll('"', '""')}"`).join(',');
};

/** A file as it is supplied: Core has a header. */
export const flatText = (format: FlatFormat, rows: readonly FlatValues[]): string => {
  const header = format === 'addressbase-core' ? [FLAT_COLUMNS[format].join(',').toLowerCase()] : [];
  return `${[...header, ...rows.map((values) => flatRow(format, values))].join('\r\n')}\r\n`;
};
