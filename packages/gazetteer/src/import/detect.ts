import { type Dialect, dialectOf } from '@guildhall/address';
import type { GazetteerFormat } from '../build/metadata.js';
import { detectDelimiter } from '../input/fields.js';
import { LineReader } from '../input/lines.js';
import { RowReader } from '../input/rows.js';

/** Bytes that are looked at: more streets than a small supply has. */
export const PEEKED_BYTES = 1 << 19;

/** Record types that only DTF has. */
const DTF_ONLY: readonly number[] = [12, 13, 14, 22, 25, 26, 27, 98];
const isRecordType = (text: string): boolean => /^(?:10|11|12|13|14|15|2[1-9]|3[0-2]|98|99)$/.test(text);
const STREET_FIELDS = 20;

const rowsOf = (head: Buffer): readonly (readonly string[])[] => {
  const reader = new LineReader();
  const lines = [...reader.push(head), ...reader.end()];
  // The last line may be cut off, unless it is the only one.
  const whole = lines.length > 1 && head.length >= PEEKED_BYTES ? lines.slice(0, -1) : lines;
  const rows = new RowReader({ delimiter: detectDelimiter(whole[0]?.text ?? '') });
  return [...rows.push(whole), ...rows.end()].filter(({ fault }) => fault === undefined).map(({ fields }) => fields);
};

/**
 * A street of 20 fields is DTF's or that of an AddressBase of before the latitudes: DTF has its end date, which most
 * streets lack, in field 15, the other in field 13.
 */
const dialectOfStreet = (fields: readonly string[]): Dialect | undefined => {
  const [dtfEnd, otherEnd] = [(fields[14] ?? '').trim(), (fields[12] ?? '').trim()];
  if ((dtfEnd === '') === (otherEnd === '')) return undefined;
  return dtfEnd === '' ? 'dtf-7.3' : 'addressbase-premium';
};

const dialectOfRecords = (rows: readonly (readonly string[])[]): Dialect | undefined => {
  let likely: Dialect | undefined;
  for (const fields of rows) {
    const type = Number((fields[0] ?? '').trim());
    const sure = DTF_ONLY.includes(type) ? 'dtf-7.3' : dialectOf(type, fields.length);
    if (sure !== undefined) return sure;
    if (type === 11 && fields.length === STREET_FIELDS) likely ??= dialectOfStreet(fields);
  }
  return likely;
};

const PLUS_FIELDS = 77;
const STANDARD_FIELDS = 27;
const isUprn = (text: string | undefined) => /^\s*\d{1,12}\s*$/.test(text ?? '');
const isChange = (text: string | undefined) => /^[IUD]$/i.test((text ?? '').trim());

const formatOfRow = (fields: readonly string[]): GazetteerFormat | undefined => {
  if (!isUprn(fields[0])) return undefined;
  if (fields.length === PLUS_FIELDS && isChange(fields[2])) return 'addressbase-plus';
  return fields.length === STANDARD_FIELDS && isChange(fields[22]) ? 'addressbase' : undefined;
};

const formatOfHeader = (fields: readonly string[]): GazetteerFormat | 'os-open-uprn' => {
  const names = new Set(fields.map((field) => field.toLowerCase().replace(/[^a-z]/g, '')));
  const has = (...wanted: readonly string[]) => wanted.every((name) => names.has(name));
  if (has('uprn', 'singlelineaddress', 'udprn')) return 'addressbase-core';
  if (has('uprn', 'udprn', 'paostartnumber', 'streetdescription')) return 'addressbase-plus';
  if (has('uprn', 'udprn', 'thoroughfare', 'changetype')) return 'addressbase';
  return fields.length <= 5 && has('uprn', 'xcoordinate', 'ycoordinate') ? 'os-open-uprn' : 'address-list';
};

/**
 * Tells the format of a file from its first rows: records by their types and field counts, files of AddressBase by theirs
 * or by their header, and anything else is a list of addresses.
 */
export const detectFormat = (head: Buffer): GazetteerFormat | 'os-open-uprn' => {
  const rows = rowsOf(head);
  const [first] = rows;
  if (first === undefined) return 'address-list';
  const flat = formatOfRow(first);
  if (flat !== undefined) return flat;
  const records = rows.filter((fields) => fields.length > 4 && isRecordType((fields[0] ?? '').trim()));
  if (records.length * 2 > rows.length) return dialectOfRecords(records) ?? 'dtf-7.3';
  return formatOfHeader(first);
};
