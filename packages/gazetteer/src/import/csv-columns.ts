/** What a column of an address list holds. */
export type CsvRole =
  | 'uprn'
  | 'usrn'
  | 'address'
  | 'name'
  | 'part'
  | 'postcode'
  | 'easting'
  | 'northing'
  | 'latitude'
  | 'longitude'
  | 'classification'
  | 'id';

/** Columns by role, by number. `parts` are the lines of an address that has no column of its own, in order. */
export interface CsvColumns {
  readonly uprn?: number | undefined;
  readonly usrn?: number | undefined;
  readonly address?: number | undefined;
  readonly name?: number | undefined;
  readonly parts: readonly number[];
  readonly postcode?: number | undefined;
  readonly easting?: number | undefined;
  readonly northing?: number | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly classification?: number | undefined;
  readonly id?: number | undefined;
}

/** Header spellings, without case, blanks and punctuation. The first that a header has wins. */
const SPELLINGS: Readonly<Record<Exclude<CsvRole, 'part'>, readonly string[]>> = {
  uprn: ['uprn', 'uniquepropertyreferencenumber', 'uprnid', 'propertyuprn'],
  usrn: ['usrn', 'uniquestreetreferencenumber'],
  address: [
    'address',
    'fulladdress',
    'addressconcat',
    'singlelineaddress',
    'addresssingleline',
    'propertyaddress',
    'siteaddress',
    'addresstext',
    'addresslabel',
    'label',
    'text',
    'cyfeiriad',
  ],
  name: ['name', 'organisation', 'organisationname', 'businessname', 'sitename', 'enw'],
  postcode: ['postcode', 'pcds', 'pcd', 'postalcode', 'postcodelocator', 'codpost'],
  easting: ['easting', 'eastings', 'x', 'xcoordinate', 'geox', 'xcoord', 'gridx'],
  northing: ['northing', 'northings', 'y', 'ycoordinate', 'geoy', 'ycoord', 'gridy'],
  latitude: ['latitude', 'lat', 'geocodelatitude'],
  longitude: ['longitude', 'long', 'lon', 'lng', 'geocodelongitude'],
  classification: ['classification', 'classificationcode', 'blpuclass', 'class'],
  id: ['uniqueid', 'id', 'ref', 'reference', 'recordid', 'objectid', 'test', 'fhrsid', 'urn'],
};
const PART =
  /^(?:address(?:line)?\d|line\d|addr\d|premises?|building(?:name|number)?|housename|housenumber|street(?:name)?|thoroughfare|locality|town(?:name)?|city|posttown)$/;

const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** Whether every value there is looks like a UPRN. */
const areUprns = (values: readonly string[]): boolean =>
  values.some((value) => value.trim() !== '') && values.every((value) => /^\s*\d{0,12}\s*$/.test(value));

const roles = Object.keys(SPELLINGS) as Exclude<CsvRole, 'part'>[];

/**
 * Finds the columns of an address list from its header, and from its first rows where a header misleads: a column called
 * `address` that holds nothing but UPRNs is the UPRN, and the address is the next best column.
 *
 * Undefined where no column can be an address.
 */
export const csvColumns = (
  header: readonly string[],
  firstRows: readonly (readonly string[])[],
): CsvColumns | undefined => {
  const names = header.map(bare);
  const found: Partial<Record<CsvRole, number>> = {};
  for (const role of roles) {
    const at = SPELLINGS[role].map((spelling) => names.indexOf(spelling)).find((column) => column >= 0);
    if (at !== undefined) found[role] = at;
  }
  const { address } = found;
  if (address !== undefined && found.uprn === undefined && areUprns(firstRows.map((row) => row[address] ?? ''))) {
    found.uprn = address;
    const next = SPELLINGS.address.map((spelling) => names.indexOf(spelling)).find((at) => at >= 0 && at !== address);
    if (next === undefined) delete found.address;
    else found.address = next;
  }
  const parts = names.flatMap((name, column) => (PART.test(name) ? [column] : []));
  if (found.address === undefined && parts.length === 0) return undefined;
  const { part: _, ...columns } = found;
  return { ...columns, parts: found.address === undefined ? parts : [] };
};
