import { toNationalGrid } from '@guildhall/identifiers/coordinates';
import { ImportError } from '../import/import-error.js';
import type { Refusals } from '../import/refusals.js';
import type { RefusedRow } from '../import/report.js';
import { ROW_FAULTS } from '../import/row-faults.js';
import type { Row } from '../input/rows.js';
import { packPostcode } from '../text/postcode.js';
import { codePointColumns, type PostcodeColumns, postcodeColumns } from './columns.js';
import { NO_POINT, TERMINATED } from './layout.js';

export interface PostcodeEntry {
  readonly packed: string;
  readonly area: number;
  /** British National Grid, metres; NO_POINT where the file has none. */
  readonly x: number;
  readonly y: number;
}

const GSS = /^[A-Z]\d{8}$/;
const number = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*-?\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
const at = (fields: readonly string[], column: number | undefined) =>
  column === undefined ? undefined : number(fields[column]);

/** Places whose postcodes ONS gives on the Irish grid, or on none. */
const OTHER_GRID = /^(?:BT|GY|JE|IM)\d/;
/** North of everything: what ONS writes where it knows no latitude. */
const NO_LATITUDE = 90;

/** The point of a postcode on the British grid; where ONS uses another, from latitude and longitude. */
const pointOf = (fields: readonly string[], columns: PostcodeColumns, packed: string) => {
  const [easting, northing] = [at(fields, columns.easting), at(fields, columns.northing)];
  const isBritish = !OTHER_GRID.test(packed.replace(/\s/g, ''));
  if (isBritish && easting !== undefined && northing !== undefined && easting > 0) return { x: easting, y: northing };
  const [latitude, longitude] = [at(fields, columns.latitude), at(fields, columns.longitude)];
  if (latitude === undefined || longitude === undefined || latitude > NO_LATITUDE) return NO_POINT;
  const point = toNationalGrid({ latitude, longitude });
  return { x: Math.round(point.easting), y: Math.round(point.northing) };
};

const FIX = 'Correct the row, or leave it out';

/** Reads the rows of a postcode file, and says what is wrong with each that is not kept. */
export class PostcodeReader {
  readonly #refusals: Refusals;
  readonly #source: string;
  readonly areas = new Map<string, number>();
  readonly entries: PostcodeEntry[] = [];
  rows = 0;
  withoutDistrict = 0;
  #columns: PostcodeColumns | undefined;
  #width = 0;

  constructor(refusals: Refusals, source: string) {
    this.#refusals = refusals;
    this.#source = source;
  }

  /** Each file of a supply has a header of its own. */
  startPart(): void {
    this.#columns = undefined;
  }

  read(row: Row): void {
    let columns = this.#columns;
    if (columns === undefined) {
      const codePoint = codePointColumns(row.fields);
      columns = codePoint ?? this.#columnsOf(row.fields);
      this.#columns = columns;
      this.#width = row.fields.length;
      if (codePoint === undefined) return;
    }
    this.rows += 1;
    if (row.fault !== undefined) this.#refuse(row, row.fault, ROW_FAULTS[row.fault].message, ROW_FAULTS[row.fault].fix);
    else if (row.fields.length !== this.#width)
      this.#refuse(
        row,
        'wrong-field-count',
        `The header has ${this.#width} columns, this row has ${row.fields.length}`,
      );
    else this.#take(row, columns);
  }

  #columnsOf(header: readonly string[]): PostcodeColumns {
    const columns = postcodeColumns(header);
    if (columns !== undefined) return columns;
    throw new ImportError(
      'not-this-format',
      `${this.#source} has no column for the postcode (pcds, pcd7, postcode) or none for the district (lad25cd, oslaua, gss) in its first line. Nothing was written.`,
    );
  }

  #take(row: Row, columns: PostcodeColumns): void {
    const given = row.fields[columns.postcode] ?? '';
    const packed = packPostcode(given);
    const gss = (row.fields[columns.gss] ?? '').trim().toUpperCase();
    const terminated = columns.terminated !== undefined && (row.fields[columns.terminated] ?? '').trim() !== '';
    if (packed === undefined) this.#refuse(row, 'no-address', `"${given}" is not a postcode`);
    else if (gss === '' || /^[A-Z]99999999$/.test(gss)) this.withoutDistrict += 1;
    else if (!GSS.test(gss)) this.#refuse(row, 'unknown-code', `"${gss}" is not a GSS code, such as E06000001`);
    else {
      const area = this.#areaOf(gss) * 2 + (terminated ? TERMINATED : 0);
      this.entries.push({ packed, area, ...pointOf(row.fields, columns, packed) });
    }
  }

  #areaOf(gss: string): number {
    const known = this.areas.get(gss);
    if (known !== undefined) return known;
    this.areas.set(gss, this.areas.size);
    return this.areas.size - 1;
  }

  #refuse(row: Row, code: RefusedRow['code'], message: string, fix = FIX): void {
    this.#refusals.refuse({ line: row.line, code, message, fix, row: row.text });
  }
}
