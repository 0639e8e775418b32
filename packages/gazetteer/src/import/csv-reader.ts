import { Draft, NO_DATE } from '../build/draft.js';
import type { Row } from '../input/rows.js';
import { packPostcode, unpackPostcode } from '../text/postcode.js';
import { type CsvColumns, csvColumns } from './csv-columns.js';
import { type CsvEntry, coordinates } from './csv-entry.js';
import { ImportError } from './import-error.js';
import type { Refusals } from './refusals.js';
import type { FileFinding, RefusalCode } from './report.js';
import { ROW_FAULTS } from './row-faults.js';
import type { FormatReader } from './run.js';
import { readUprn } from './uprn.js';

export interface CsvReaderOptions {
  /**
   * Gives rows without a UPRN one of the reserved test UPRNs (999900000001 and on), so that demo mode and tests can choose
   * them. Live mode refuses such a file. Without it they are kept, found by search, and have no UPRN.
   */
  readonly assignTestUprns?: boolean | undefined;
  /** LOCAL_CUSTODIAN_CODE of the addresses. */
  readonly custodianCode?: number | undefined;
}

/** First of the reserved UPRNs that are given to rows without one. */
const FIRST_ASSIGNED_UPRN = 999_900_000_001;
/** Rows that are looked at before the columns are settled. */
const PEEKED = 20;
const POSTCODE_AT_END = /[\s,]*\b([A-Z]{1,2}\d[A-Z\d]?\s*\d[ABD-HJLNP-UW-Z]{2})\s*$/i;

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s*,(?:\s*,)*\s*/g, ', ')
    .replace(/^[\s,]+|[\s,]+$/g, '');

/** Reads the rows of an address list into a draft. */
export class CsvReader implements FormatReader {
  readonly format = 'address-list';
  readonly draft = new Draft();
  readonly isLinked = false;
  readonly rules = { plausible: (fields: readonly string[]) => this.#isPlausible(fields) };
  rows = 0;
  rowsWithoutUprn = 0;
  readonly #refusals: Refusals;
  readonly #options: CsvReaderOptions;
  /** The property and the first address of each UPRN, by their numbers in the draft. */
  readonly #uprns = new Map<number, { readonly blpu: number; readonly lpi: number }>();
  readonly #localIds = new Set<string>();
  #header: readonly string[] | undefined;
  #columns: CsvColumns | undefined;
  #peeked: Row[] = [];
  #assigned = 0;

  constructor(refusals: Refusals, options: CsvReaderOptions) {
    this.#refusals = refusals;
    this.#options = options;
  }

  /** Whether a row made of several lines has as many fields as the header. */
  #isPlausible(fields: readonly string[]): boolean {
    return this.#header === undefined || fields.length === this.#header.length;
  }

  get rowsByType(): Readonly<Record<string, number>> {
    return { row: this.rows };
  }

  council(): Record<string, never> {
    return {};
  }

  findings(): FileFinding[] {
    return this.rows > 0
      ? []
      : [{ code: 'empty-file', message: 'The file holds no rows', fix: 'Export the list again' }];
  }

  startPart(): void {
    // Its first row is the header.
  }

  read(row: Row): void {
    if (this.#header === undefined) {
      this.#header = row.fields;
      return;
    }
    if (this.#columns !== undefined) {
      this.#take(row, this.#columns);
      return;
    }
    this.#peeked.push(row);
    if (this.#peeked.length >= PEEKED) this.#settle();
  }

  /** The end of a file: the next one has a header of its own. */
  endPart(): void {
    if (this.#columns === undefined && this.#header !== undefined) this.#settle();
    this.#header = undefined;
    this.#columns = undefined;
  }

  #settle(): void {
    const sound = this.#peeked.filter((row) => row.fault === undefined).map((row) => row.fields);
    const columns = csvColumns(this.#header ?? [], sound);
    if (columns === undefined) {
      throw new ImportError(
        'not-this-format',
        `The first line has no column that could be an address (it has ${(this.#header ?? []).slice(0, 12).join(', ')}). Name one "address", or several "address_line_1", "street", "town". Nothing was written.`,
      );
    }
    this.#columns = columns;
    for (const row of this.#peeked) this.#take(row, columns);
    this.#peeked = [];
  }

  #take(row: Row, columns: CsvColumns): void {
    this.rows += 1;
    const width = this.#header?.length ?? 0;
    if (row.fault !== undefined) {
      this.#refuse(row, row.fault, ROW_FAULTS[row.fault].message, ROW_FAULTS[row.fault].fix);
      return;
    }
    if (row.fields.length !== width) {
      const code = !row.terminated && row.fields.length < width ? 'truncated-last-line' : 'wrong-field-count';
      const message = `The header has ${width} columns, this row has ${row.fields.length}`;
      this.#refuse(row, code, message, 'Look for an unquoted delimiter inside a text, or for a row that was cut off');
      return;
    }
    const field = (column: number | undefined) => (column === undefined ? '' : (row.fields[column] ?? '').trim());
    const text = this.#addressText(row, columns);
    const { address, postcode } = this.#splitPostcode(row, text, field(columns.postcode));
    const name = tidy(field(columns.name));
    if (address === '' && name === '') {
      this.#refuse(row, 'no-address', 'The row has no address', 'Fill in the address, or leave the row out');
      return;
    }
    const uprn = this.#uprn(row, field(columns.uprn), columns.uprn !== undefined);
    if (uprn === undefined) return;
    this.#add(row, uprn, {
      address: address === '' ? name : address,
      organisation: address !== '' && !address.toUpperCase().startsWith(name.toUpperCase()) ? name : '',
      postcode,
      usrn: /^\d{1,8}$/.test(field(columns.usrn)) ? Number(field(columns.usrn)) : 0,
      classification: field(columns.classification),
      localId: uprn < 0 ? this.#localId(row, field(columns.id)) : '',
      ...coordinates(columns, field),
    });
  }

  /** The list's own identifier, made unique by the line where the list repeats it or has none. */
  #localId(row: Row, given: string): string {
    const id = given === '' ? `line ${row.line}` : given;
    const unique = this.#localIds.has(id) ? `${id} (line ${row.line})` : id;
    this.#localIds.add(unique);
    return unique;
  }

  #addressText(row: Row, columns: CsvColumns): string {
    if (columns.address !== undefined) return tidy(row.fields[columns.address] ?? '');
    return tidy(columns.parts.map((column) => row.fields[column] ?? '').join(', '));
  }

  /** A postcode of its own column is not said twice; where there is none, the one at the end of the address is taken. */
  #splitPostcode(row: Row, address: string, given: string): { address: string; postcode: string } {
    const match = POSTCODE_AT_END.exec(address);
    const atEnd = match?.[1] ?? '';
    const packed = packPostcode(given);
    if (given !== '' && packed === undefined) {
      const message = `"${given}" is not a postcode; the address is kept without it`;
      this.#refusals.warn({ line: row.line, code: 'not-a-postcode', message });
    }
    const packedEnd = packPostcode(atEnd);
    const used = packed ?? packedEnd;
    if (used === undefined) return { address, postcode: '' };
    const rest = packedEnd === used ? address.slice(0, match?.index) : address;
    return { address: tidy(rest), postcode: unpackPostcode(used) };
  }

  /** The UPRN of a row, a negative number for one without, undefined where the row is refused. */
  #uprn(row: Row, given: string, hasColumn: boolean): number | undefined {
    if (given === '') {
      this.rowsWithoutUprn += 1;
      if (hasColumn) this.#refusals.warn({ line: row.line, code: 'no-uprn', message: 'The row has no UPRN' });
      this.#assigned += 1;
      return this.#options.assignTestUprns === true ? FIRST_ASSIGNED_UPRN + this.#assigned - 1 : -this.#assigned;
    }
    const read = readUprn(given);
    if (!read.ok) {
      this.#refuse(row, read.code, read.message, read.fix);
      return undefined;
    }
    if (read.isPadded) {
      const message = `UPRN "${given}" is written with leading zeros; it is read as its value`;
      this.#refusals.warn({ line: row.line, code: 'zero-padded', message });
    }
    return read.uprn;
  }

  #add(row: Row, uprn: number, entry: CsvEntry): void {
    const first = this.#uprns.get(uprn);
    if (first === undefined) this.#addProperty(row, uprn, entry);
    else if (this.#isSame(first, entry)) {
      const message = `UPRN ${uprn} stands further up in the file with the same address; that row was kept`;
      this.#refuse(row, 'duplicate-uprn', message, 'Remove one of the two rows');
    } else {
      const message = `UPRN ${uprn} stands further up in the file; this row is kept as another address of it`;
      this.#refusals.warn({ line: row.line, code: 'another-address', message });
      const address = [entry.organisation, entry.address].filter((part) => part !== '').join(', ');
      this.#addAddress(row, uprn, { ...entry, address }, ALTERNATIVE);
    }
  }

  #isSame(first: { readonly blpu: number; readonly lpi: number }, entry: CsvEntry): boolean {
    const { strings, lpis, blpus } = this.draft;
    return (
      strings.text(lpis.columns.paoText[first.lpi] ?? 0) === entry.address &&
      strings.text(blpus.columns.organisation[first.blpu] ?? 0) === entry.organisation
    );
  }

  #addProperty(row: Row, uprn: number, entry: CsvEntry): void {
    const { strings } = this.draft;
    const blpu = this.draft.blpus.add({
      line: row.line,
      offset: row.offset,
      dead: 0,
      uprn,
      parent: 0,
      status: APPROVED,
      state: 0,
      rpc: 0,
      classification: strings.add(entry.classification.toUpperCase()),
      x: entry.x,
      y: entry.y,
      custodian: this.#options.custodianCode ?? 0,
      organisation: strings.add(entry.organisation),
      localId: strings.add(entry.localId),
      postcode: 0,
      postal: 0,
    });
    const lpi = this.#addAddress(row, uprn, entry, APPROVED);
    this.#uprns.set(uprn, { blpu, lpi });
  }

  #addAddress(row: Row, uprn: number, entry: CsvEntry, status: number): number {
    const { strings } = this.draft;
    return this.draft.lpis.add({
      ...EMPTY_LPI,
      line: row.line,
      offset: row.offset,
      dead: 0,
      uprn,
      usrn: entry.usrn,
      status,
      paoText: strings.add(entry.address),
      postcode: strings.add(entry.postcode),
    });
  }

  #refuse(row: Row, code: RefusalCode, message: string, fix: string): void {
    this.#refusals.refuse({ line: row.line, code, message, fix, row: row.text });
  }
}

/** LPI LOGICAL_STATUS. */
const APPROVED = 1;
const ALTERNATIVE = 3;

const EMPTY_LPI = {
  language: 0,
  saoStart: 0,
  saoStartSuffix: 0,
  saoEnd: 0,
  saoEndSuffix: 0,
  saoText: 0,
  paoStart: 0,
  paoStartSuffix: 0,
  paoEnd: 0,
  paoEndSuffix: 0,
  whole: 1,
  level: 0,
  postal: 0,
  official: 0,
  postTown: 0,
  start: NO_DATE,
  end: NO_DATE,
};
