import { HeaderIndex, type MatchedHeader } from '../csv/headers.js';
import { lettersOf } from '../csv/letters.js';
import { CELL, MAX_CELLS, type RowReader } from '../csv/row-reader.js';
import { CellText, type HighBytes, scanHigh, scanHighCells, trimEnd, trimStart } from '../csv/text.js';
import { codeOf, numberOf } from '../report/codes.js';
import type { Fault, Severity } from '../report/fault.js';
import { type MessageParts, messageOf } from '../report/messages.js';
import { type CompiledRules, compileRules } from '../rules/compile.js';
import type { TabularStandard } from '../standard/standard.js';
import { FaultCollector } from './collector.js';
import { type Column, makeColumns } from './column.js';
import { copyRow } from './copy-row.js';
import type { ResolvedOptions } from './options.js';
import { cellOffset, type Place, shown } from './place.js';
import { RowJudge } from './row-judge.js';
import type { RowWriter } from './row-writer.js';
import { UnfixableError } from './unfixable-error.js';

const CODE = {
  nul: numberOf('nul-byte'),
  stray: numberOf('quote-stray'),
  unclosed: numberOf('quote-unclosed'),
  short: numberOf('row-short'),
  long: numberOf('row-long'),
  trailing: numberOf('row-trailing-cells'),
  wide: numberOf('row-too-wide'),
  empty: numberOf('row-empty'),
  tooLarge: numberOf('row-too-large'),
  windows: numberOf('encoding-windows-1252'),
};

const STRUCTURE = CELL.nul | CELL.stray | CELL.unclosed;

/** A row with bytes that are not UTF-8; what that means is known only at the end of the file. */
export interface BadBytes {
  readonly row: number;
  readonly byteOffset: number;
}

/**
 * Holds rows against a standard, one at a time, and keeps what it finds. It is told the rows by `checkCsv` and `fixCsv`; it reads
 * nothing itself.
 */
export class CsvEngine {
  readonly collector: FaultCollector;
  columns: readonly Column[] = [];
  headers: readonly MatchedHeader[] = [];
  rules: CompiledRules = { rules: [], questions: [], keyed: new Set(), printed: new Set() };
  rows = 0;
  /** Characters of UTF-8 beyond ASCII, bytes that are not UTF-8, and the rows with the first of those. */
  sequences = 0;
  invalidBytes = 0;
  invalidRows = 0;
  readonly badBytes: BadBytes[] = [];
  readonly index: HeaderIndex;
  /** Whether the file is UTF-16, turned into UTF-8 as it is read. */
  isUtf16 = false;
  /** Whether every row has to be written anew, because the file's delimiter is another. */
  mustRewrite = false;
  readonly #standard: TabularStandard;
  readonly #options: ResolvedOptions;
  readonly #writer: RowWriter | undefined;
  #judge: RowJudge | undefined;
  #fewest = 0;
  #emptyFrom = 0;
  #emptyCount = 0;
  #emptyOffset = 0;
  readonly #high: HighBytes = { sequences: 0, invalid: 0, firstInvalid: -1, undefinedBytes: 0 };
  readonly #text = new CellText();

  constructor(standard: TabularStandard, options: ResolvedOptions, writer?: RowWriter) {
    this.#standard = standard;
    this.#options = options;
    this.#writer = writer;
    this.collector = new FaultCollector(options.maxFaults);
    this.index = new HeaderIndex(standard.tabular.fields);
  }

  /** Takes the header row and makes the columns ready. */
  async setHeaders(texts: readonly string[], reader: RowReader): Promise<void> {
    const { fields, rowRules = [] } = this.#standard.tabular;
    // A header is carried by every fault of its column: it is cut like any value.
    this.headers = this.index.match(texts).map((matched) => ({ ...matched, header: shown(matched.header) }));
    this.collector.setColumns(texts.length);
    const { uniqueLimit } = this.#options;
    const present = new Set(this.headers.map(({ field }) => field));
    const uniques = fields.filter((field, place) => field.unique && present.has(place)).length;
    const together = rowRules.filter(({ rule }) => rule === 'unique-together').length;
    const share = Math.floor(uniqueLimit / Math.max(1, uniques + together));
    this.rules = compileRules(rowRules, fields, (place) => present.has(place), share);
    this.columns = await makeColumns(this.headers, fields, this.rules, this.#options, share);
    const { columns, rules, collector } = this;
    this.#judge = new RowJudge({ fields, columns, rules, collector, writer: this.#writer }, reader);
    this.#fewest = this.headers.findLastIndex(({ match }) => match !== 'empty') + 1;
  }

  /** Adds a fault that is not of one cell. */
  addFault(
    code: number,
    fault: Omit<Fault, 'code' | 'severity' | 'message'>,
    parts: MessageParts = {},
    more?: { readonly welshParts?: MessageParts; readonly severity?: Severity },
  ): void {
    const severity = more?.severity ?? FaultCollector.severityOf(code);
    if (!this.collector.count(code, severity, fault.columnIndex ?? -1)) return;
    const name = codeOf(code);
    this.collector.keep({ code: name, severity, message: messageOf(name, parts, more?.welshParts), ...fault });
  }

  /** Whether a row has nothing in any cell. */
  isEmpty(reader: RowReader, bytes: Uint8Array): boolean {
    const count = Math.min(reader.count, MAX_CELLS);
    for (let cell = 0; cell < count; cell++) {
      const start = reader.starts[cell] as number;
      const first = bytes[start] as number;
      if ((reader.ends[cell] as number) > start && first > 32 && first < 128) return false;
      if (this.#hasText(reader, bytes, cell)) return false;
    }
    return reader.count <= MAX_CELLS;
  }

  #hasText(reader: RowReader, bytes: Uint8Array, cell: number): boolean {
    const start = reader.starts[cell] as number;
    const end = reader.ends[cell] as number;
    const flags = reader.flags[cell] as number;
    if (flags & (CELL.nul | CELL.high | CELL.doubled)) {
      this.#text.resolve(bytes, start, end, flags);
      const { bytes: text, length } = this.#text;
      return trimEnd(text, trimStart(text, 0, length), length) > trimStart(text, 0, length);
    }
    const from = trimStart(bytes, start, end);
    return trimEnd(bytes, from, end) > from;
  }

  /** How many cells of a row stay once empty ones beyond the header are left out. */
  #countWithoutEmpty(reader: RowReader, bytes: Uint8Array): number {
    const { count } = reader;
    const limit = Math.max(this.headers.length, 1);
    for (let cell = limit; cell < count; cell++) if (this.#hasText(reader, bytes, cell)) return count;
    return Math.min(count, limit);
  }

  /** Takes a row with nothing in it: runs of them are told as one. */
  takeEmptyRow({ row, offset }: Place, at: number): void {
    if (this.#emptyCount === 0) {
      this.#emptyFrom = row;
      this.#emptyOffset = offset(at);
    }
    this.#emptyCount++;
  }

  /** Tells of the empty rows before this place. */
  flushEmptyRows(): void {
    if (this.#emptyCount === 0) return;
    const row = this.#emptyFrom;
    const last = row + this.#emptyCount - 1;
    const byteOffset = this.#emptyOffset;
    this.#emptyCount = 0;
    const [form, welsh] =
      row === last ? [`row ${row}`, `rhes ${row}`] : [`rows ${row} to ${last}`, `rhesi ${row} i ${last}`];
    this.addFault(CODE.empty, { row, byteOffset }, { form }, { welshParts: { form: welsh } });
    this.#writer?.note(CODE.empty, () => ({ row, byteOffset }));
  }

  /**
   * Notes bytes beyond ASCII of a row. Returns whether some are not UTF-8.
   *
   * @throws UnfixableError where there is a writer and the file turns out to be in two encodings
   */
  scanRow(bytes: Uint8Array, from: number, to: number, place: Place): boolean {
    scanHigh(bytes, from, to, this.#high);
    return this.#noteHigh(place);
  }

  #noteHigh({ row, offset }: Place): boolean {
    this.sequences += this.#high.sequences;
    const { invalid, firstInvalid } = this.#high;
    if (invalid > 0) {
      if (this.invalidBytes === 0 && !this.isUtf16) this.#writer?.note(CODE.windows, () => ({ row }));
      this.invalidBytes += invalid;
      this.invalidRows++;
      if (this.badBytes.length < this.#options.maxFaults) this.badBytes.push({ row, byteOffset: offset(firstInvalid) });
    }
    if (this.#writer && this.invalidBytes > 0 && (this.isUtf16 || this.sequences > 0)) {
      throw new UnfixableError(
        row,
        'shows that the file is in two encodings, so which characters are meant is not certain: correct the rows that the report names, or save the file as CSV UTF-8, then fix it.',
      );
    }
    return invalid > 0;
  }

  /** A row that was not checked because it is too large. */
  tooLarge({ row, offset }: Place, at: number): void {
    this.flushEmptyRows();
    this.rows++;
    this.addFault(CODE.tooLarge, { row, byteOffset: offset(at) }, { limit: this.#options.maxRowBytes });
  }

  /** Checks a row below the header, and writes it where there is a writer. */
  takeRow(reader: RowReader, bytes: Uint8Array, from: number, place: Place): void {
    if (this.isEmpty(reader, bytes)) {
      this.takeEmptyRow(place, from);
      if (reader.rowFlags & CELL.nul) this.noteStructure(reader, place);
      return;
    }
    if (this.#emptyCount > 0) this.flushEmptyRows();
    this.rows++;
    const { rowFlags } = reader;
    let invalid = false;
    if (rowFlags & CELL.high) {
      scanHighCells(reader, bytes, from, this.#high);
      invalid = this.#noteHigh(place);
    }
    if (rowFlags & STRUCTURE) this.noteStructure(reader, place);
    const writer = this.#writer;
    writer?.replaced.clear();
    if (this.#ragged(reader, bytes, place, from)) this.#judge?.judge(reader, bytes, place, invalid);
    if (!writer) return;
    const kept = this.#countWithoutEmpty(reader, bytes);
    if (!copyRow(writer, reader, bytes, { from, kept, rewrite: this.mustRewrite || invalid }))
      writer.note(CODE.empty, () => ({ row: place.row }));
  }

  /**
   * Tells of marks and NUL bytes that should not be where they are.
   *
   * @throws UnfixableError where there is a writer and a quotation mark does not close
   */
  noteStructure(reader: RowReader, place: Place): void {
    const count = Math.min(reader.count, MAX_CELLS);
    const { row } = place;
    for (let cell = 0; cell < count; cell++) {
      const flags = reader.flags[cell] as number;
      if ((flags & STRUCTURE) === 0) continue;
      const header = this.headers[cell]?.header;
      const name = { ...(header === undefined ? {} : { column: header }), letter: lettersOf(cell) };
      const byteOffset = cellOffset(reader, cell, place);
      for (const [flag, code] of [
        [CELL.unclosed, CODE.unclosed],
        [CELL.stray, CODE.stray],
        [CELL.nul, CODE.nul],
      ] as const) {
        if ((flags & flag) === 0) continue;
        this.addFault(code, { row, ...name, columnIndex: cell, byteOffset });
        if (this.#writer && flag === CELL.unclosed) {
          throw new UnfixableError(
            row,
            `has a quotation mark in column ${name.letter} that opens and is never closed: close it, or double it where it belongs to the text, then fix the file.`,
          );
        }
        this.#writer?.note(code, () => ({ row, ...name, byteOffset }));
      }
    }
  }

  /** A row with more cells than are kept. @throws UnfixableError where there is a writer */
  tooWide({ row, offset }: Place, from: number): void {
    this.addFault(CODE.wide, { row, byteOffset: offset(from) }, { limit: MAX_CELLS });
    if (this.#writer)
      throw new UnfixableError(row, `has more than ${MAX_CELLS} cells: correct it first, then fix the file.`);
  }

  /** Compares how many cells there are with the header. Returns whether they can be told apart and checked. */
  #ragged(reader: RowReader, bytes: Uint8Array, place: Place, from: number): boolean {
    const { count } = reader;
    const { row, offset } = place;
    const limit = this.headers.length;
    if (count > MAX_CELLS) {
      this.tooWide(place, from);
      return false;
    }
    if (count <= limit) {
      if (count < this.#fewest)
        this.addFault(CODE.short, { row, byteOffset: offset(from) }, { count, limit: this.#fewest });
      return true;
    }
    if (this.#countWithoutEmpty(reader, bytes) === count) {
      this.addFault(CODE.long, { row, byteOffset: offset(from) }, { count, limit });
      return false;
    }
    this.addFault(CODE.trailing, { row, byteOffset: offset(from) }, { count, limit });
    this.#writer?.note(CODE.trailing, () => ({ row, byteOffset: offset(from) }));
    return true;
  }
}
