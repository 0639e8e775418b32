import { ImportError } from '../import/import-error.js';
import type { Refusals } from '../import/refusals.js';
import type { RefusedRow } from '../import/report.js';
import { ROW_FAULTS } from '../import/row-faults.js';
import type { Row } from '../input/rows.js';
import { packPostcode } from '../text/postcode.js';
import { type PostcodeColumns, postcodeColumns } from './columns.js';
import { TERMINATED } from './layout.js';

export interface PostcodeEntry {
  readonly packed: string;
  readonly area: number;
}

const GSS = /^[A-Z]\d{8}$/;
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
    if (this.#columns === undefined) {
      this.#columns = this.#columnsOf(row.fields);
      this.#width = row.fields.length;
      return;
    }
    this.rows += 1;
    if (row.fault !== undefined) this.#refuse(row, row.fault, ROW_FAULTS[row.fault].message, ROW_FAULTS[row.fault].fix);
    else if (row.fields.length !== this.#width)
      this.#refuse(
        row,
        'wrong-field-count',
        `The header has ${this.#width} columns, this row has ${row.fields.length}`,
      );
    else this.#take(row, this.#columns);
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
    else this.entries.push({ packed, area: this.#areaOf(gss) * 2 + (terminated ? TERMINATED : 0) });
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
