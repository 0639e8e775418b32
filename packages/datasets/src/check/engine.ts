import { HeaderIndex, type MatchedHeader } from '../csv/headers.js';
import { lettersOf } from '../csv/letters.js';
import { CELL, MAX_CELLS, type RowReader } from '../csv/row-reader.js';
import { CellText, decode, encode, type HighBytes, scanHigh, trimEnd, trimStart } from '../csv/text.js';
import { codeOf, numberOf } from '../report/codes.js';
import type { Fault, Severity } from '../report/fault.js';
import { type MessageParts, messageOf } from '../report/messages.js';
import { type CompiledRules, compileRules } from '../rules/compile.js';
import { RowState } from '../rules/row-state.js';
import type { TabularStandard } from '../standard/standard.js';
import { FaultCollector } from './collector.js';
import { type Column, makeColumns } from './column.js';
import { fingerprint, print } from './fingerprints.js';
import type { ResolvedOptions } from './options.js';
import type { RowWriter } from './row-writer.js';

const CODE = {
  missing: numberOf('value-missing'),
  spaces: numberOf('value-spaces'),
  notUnique: numberOf('value-not-unique'),
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

const SHOWN = 200;
const KEPT_PLACES = 1000;

/** Where a row is in the file. */
export interface Place {
  readonly row: number;
  /** Turns a place in the bytes at hand into one in the file. */
  readonly offset: (at: number) => number;
}

/** A row with bytes that are not UTF-8; what that means is known only at the end of the file. */
export interface BadBytes {
  readonly row: number;
  readonly byteOffset: number;
}

/** Text as it is shown in a fault: cut where it is long. */
const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/**
 * Holds rows against a standard, one at a time, and keeps what it finds. It is told the rows by `checkCsv` and `fixCsv`; it reads
 * nothing itself.
 */
export class CsvEngine {
  readonly collector: FaultCollector;
  columns: readonly Column[] = [];
  headers: readonly MatchedHeader[] = [];
  rows = 0;
  /** Characters of UTF-8 beyond ASCII, bytes that are not UTF-8, and the rows with the first of those. */
  sequences = 0;
  invalidBytes = 0;
  invalidRows = 0;
  readonly badBytes: BadBytes[] = [];
  readonly index: HeaderIndex;
  readonly #standard: TabularStandard;
  readonly #options: ResolvedOptions;
  readonly #writer: RowWriter | undefined;
  rules: CompiledRules = { rules: [], questions: [], keyed: new Set(), printed: new Set() };
  #state = new RowState(0, 0);
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
  async setHeaders(texts: readonly string[]): Promise<void> {
    const { fields, rowRules = [] } = this.#standard.tabular;
    this.headers = this.index.match(texts);
    this.collector.setColumns(texts.length);
    const { uniqueLimit } = this.#options;
    const present = new Set(this.headers.map(({ field }) => field));
    const uniques = fields.filter((field, place) => field.unique && present.has(place)).length;
    const together = rowRules.filter(({ rule }) => rule === 'unique-together').length;
    const share = Math.floor(uniqueLimit / Math.max(1, uniques + together));
    this.rules = compileRules(rowRules, fields, (place) => present.has(place), share);
    this.columns = await makeColumns(this.headers, fields, this.rules, this.#options, share);
    this.#state = new RowState(fields.length, this.rules.questions.length);
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
      const end = reader.ends[cell] as number;
      const first = bytes[start] as number;
      if (end > start && first > 32 && first < 128) return false;
      if (this.#trimmedLength(bytes, start, end, reader.flags[cell] as number) > 0) return false;
    }
    return true;
  }

  #trimmedLength(bytes: Uint8Array, start: number, end: number, flags: number): number {
    if (flags & (CELL.nul | CELL.high | CELL.doubled)) {
      this.#text.resolve(bytes, start, end, flags);
      const from = trimStart(this.#text.bytes, 0, this.#text.length);
      return trimEnd(this.#text.bytes, from, this.#text.length) - from;
    }
    const from = trimStart(bytes, start, end);
    return trimEnd(bytes, from, end) - from;
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
    this.addFault(CODE.empty, { row, byteOffset }, { row, other: last });
    this.#writer?.note(CODE.empty, () => ({ row, byteOffset }));
  }

  /** Notes bytes beyond ASCII of a row. Returns whether some are not UTF-8. */
  scanRow(bytes: Uint8Array, from: number, to: number, { row, offset }: Place): boolean {
    scanHigh(bytes, from, to, this.#high);
    this.sequences += this.#high.sequences;
    if (this.#high.invalid === 0) return false;
    if (this.invalidBytes === 0) this.#writer?.note(CODE.windows, () => ({ row }));
    this.invalidBytes += this.#high.invalid;
    this.invalidRows++;
    if (this.badBytes.length < KEPT_PLACES) this.badBytes.push({ row, byteOffset: offset(this.#high.firstInvalid) });
    return true;
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
      if (reader.rowFlags & CELL.nul) this.#structure(reader, place);
      return;
    }
    if (this.#emptyCount > 0) this.flushEmptyRows();
    this.rows++;
    const { rowFlags } = reader;
    let invalid = false;
    if (rowFlags & CELL.high) invalid = this.scanRow(bytes, from, reader.contentEnd, place);
    if (rowFlags & (CELL.nul | CELL.stray | CELL.unclosed)) this.#structure(reader, place);
    const writer = this.#writer;
    writer?.replaced.clear();
    if (this.#ragged(reader, bytes, place, from)) this.#cells(reader, bytes, place, invalid);
    if (writer) this.#write(writer, reader, bytes, from, place, invalid);
  }

  /** Tells of marks and NUL bytes that should not be where they are. */
  #structure(reader: RowReader, { row, offset }: Place): void {
    const count = Math.min(reader.count, MAX_CELLS);
    for (let cell = 0; cell < count; cell++) {
      const flags = reader.flags[cell] as number;
      if ((flags & (CELL.nul | CELL.stray | CELL.unclosed)) === 0) continue;
      const start = reader.starts[cell] as number;
      const where = { row, ...this.#columnPlace(cell), byteOffset: offset(start) };
      for (const [flag, code] of [
        [CELL.unclosed, CODE.unclosed],
        [CELL.stray, CODE.stray],
        [CELL.nul, CODE.nul],
      ] as const) {
        if ((flags & flag) === 0) continue;
        this.addFault(code, where);
        this.#writer?.note(code, () => ({ row, ...this.#columnName(cell), byteOffset: offset(start) }));
      }
    }
  }

  #columnName(cell: number): { readonly column?: string; readonly letter: string } {
    const header = this.headers[cell]?.header;
    return { ...(header === undefined ? {} : { column: header }), letter: lettersOf(cell) };
  }

  #columnPlace(cell: number): Pick<Fault, 'column' | 'letter' | 'columnIndex'> {
    return { ...this.#columnName(cell), columnIndex: cell };
  }

  /** Compares how many cells there are with the header. Returns whether they can be told apart and checked. */
  #ragged(reader: RowReader, bytes: Uint8Array, { row, offset }: Place, from: number): boolean {
    const { count } = reader;
    const limit = this.headers.length;
    if (count > MAX_CELLS) {
      this.addFault(CODE.wide, { row, byteOffset: offset(from) }, { limit: MAX_CELLS });
      return false;
    }
    if (count <= limit) {
      if (count < this.#fewest)
        this.addFault(CODE.short, { row, byteOffset: offset(from) }, { count, limit: this.#fewest });
      return true;
    }
    for (let cell = limit; cell < count; cell++) {
      const start = reader.starts[cell] as number;
      if (this.#trimmedLength(bytes, start, reader.ends[cell] as number, reader.flags[cell] as number) > 0) {
        this.addFault(CODE.long, { row, byteOffset: offset(from) }, { count, limit });
        return false;
      }
    }
    this.addFault(CODE.trailing, { row, byteOffset: offset(from) }, { count, limit });
    this.#writer?.note(CODE.trailing, () => ({ row, byteOffset: offset(from) }));
    return true;
  }

  #cells(reader: RowReader, bytes: Uint8Array, place: Place, invalid: boolean): void {
    const { starts, ends, flags, count, rowFlags } = reader;
    const { rules } = this.rules;
    const state = this.#state;
    const special = (rowFlags & (CELL.doubled | CELL.nul)) !== 0 || invalid;
    const high = (rowFlags & CELL.high) !== 0;
    if (rules.length > 0) state.clear();
    for (const column of this.columns) {
      const cell = column.index;
      if (cell >= count) break;
      let text = bytes;
      let start = starts[cell] as number;
      let end = ends[cell] as number;
      if (special && CellText.isNeeded(flags[cell] as number, invalid)) {
        this.#text.resolve(bytes, start, end, flags[cell] as number);
        text = this.#text.bytes;
        start = 0;
        end = this.#text.length;
      }
      let spaces = false;
      if (end > start && ((text[start] as number) <= 32 || (text[end - 1] as number) <= 32 || high)) {
        const from = trimStart(text, start, end);
        const to = trimEnd(text, from, end);
        spaces = to - from !== end - start;
        start = from;
        end = to;
      }
      if (start === end) {
        if (column.required) this.#cellFault(CODE.missing, column, reader, bytes, place, text, start, end, '');
        if (spaces) this.#spaces(column, reader, bytes, place, '');
        continue;
      }
      column.filled++;
      const code = column.check.check(text, start, end);
      if (code !== 0) {
        const parsed = this.#cellFault(code, column, reader, bytes, place, text, start, end, undefined);
        if (spaces) this.#spaces(column, reader, bytes, place, parsed ?? decode(text, start, end));
      } else if (spaces) this.#spaces(column, reader, bytes, place, decode(text, start, end));
      if (column.seen) this.#unique(column, column.seen, reader, place, text, start, end);
      if (rules.length > 0) {
        state.filled[column.place] = 1;
        if (column.keyed && code === 0) state.keys[column.place] = column.check.key?.(text, start, end) ?? Number.NaN;
        if (column.printed) {
          fingerprint(text, start, end);
          state.low[column.place] = print.low;
          state.high[column.place] = print.high;
        }
        for (const { answer, ask } of column.questions) state.answers[answer] = ask(text, start, end);
      }
    }
    if (rules.length > 0) this.#rowRules(place, reader);
  }

  #spaces(column: Column, reader: RowReader, bytes: Uint8Array, place: Place, fix: string): void {
    this.#cellFault(CODE.spaces, column, reader, bytes, place, bytes, 0, 0, fix);
  }

  /**
   * Counts a wrong cell, and keeps the fault and makes the fix where they are wanted.
   *
   * @param fix the fix where it is known already; undefined asks the column's check
   * @returns the text that the cell must become, where that is certain
   */
  #cellFault(
    code: number,
    column: Column,
    reader: RowReader,
    bytes: Uint8Array,
    { row, offset }: Place,
    text: Uint8Array,
    start: number,
    end: number,
    fix: string | undefined,
  ): string | undefined {
    const own = code === CODE.spaces ? undefined : column.field.severity;
    const severity = own ?? FaultCollector.severityOf(code);
    const keep = this.collector.count(code, severity, column.index);
    const writer = this.#writer;
    if (!keep && !writer) return undefined;
    const isFixed = code === CODE.spaces;
    const explained = fix === undefined ? column.check.explain(decode(text, start, end), code) : isFixed ? { fix } : {};
    const cell = column.index;
    const cellStart = reader.starts[cell] as number;
    const quoted = (reader.flags[cell] as number) & CELL.quoted ? 1 : 0;
    const byteOffset = offset(cellStart - quoted);
    const raw = (): string => {
      const stop = Math.min(reader.ends[cell] as number, cellStart + SHOWN * 4);
      const resolved = new CellText();
      resolved.resolve(bytes, cellStart, stop, reader.flags[cell] as number);
      return shown(decode(resolved.bytes, 0, resolved.length));
    };
    if (keep) {
      const name = codeOf(code);
      const { personal, field } = column;
      this.collector.keep({
        code: name,
        severity,
        message: messageOf(name, { column: column.header, ...explained.parts }, explained.welshParts),
        row,
        column: column.header,
        letter: column.letter,
        columnIndex: cell,
        field: field.name,
        byteOffset,
        ...(personal ? {} : { value: raw() }),
        ...(personal || explained.fix === undefined ? {} : { fix: shown(explained.fix) }),
        ...(personal || explained.suggestion === undefined ? {} : { suggestion: shown(explained.suggestion) }),
        clause: field.clause,
      });
    }
    if (writer && explained.fix !== undefined) {
      const to = explained.fix;
      writer.replaced.set(cell, to);
      writer.note(code, () => ({
        row,
        column: column.header,
        letter: column.letter,
        byteOffset,
        ...(column.personal ? {} : { from: raw(), to: shown(to) }),
      }));
    }
    return explained.fix;
  }

  #unique(
    column: Column,
    seen: NonNullable<Column['seen']>,
    reader: RowReader,
    place: Place,
    text: Uint8Array,
    start: number,
    end: number,
  ): void {
    fingerprint(text, start, end);
    const other = seen.add(print.low, print.high, place.row);
    if (other === 0) return;
    const { field, index: cell, header, letter, personal } = column;
    const severity = field.severity ?? 'error';
    if (!this.collector.count(CODE.notUnique, severity, cell)) return;
    const quoted = (reader.flags[cell] as number) & CELL.quoted ? 1 : 0;
    this.collector.keep({
      code: 'value-not-unique',
      severity,
      message: messageOf('value-not-unique', { column: header, other }),
      row: place.row,
      column: header,
      letter,
      columnIndex: cell,
      field: field.name,
      byteOffset: place.offset((reader.starts[cell] as number) - quoted),
      ...(personal ? {} : { value: shown(decode(text, start, Math.min(end, start + SHOWN * 4))) }),
      clause: field.clause,
    });
  }

  #rowRules({ row, offset }: Place, reader: RowReader): void {
    const state = this.#state;
    for (const compiled of this.rules.rules) {
      if (!compiled.isBroken(state, row)) continue;
      const { rule, code, field } = compiled;
      const column = this.columns.find((each) => each.place === field);
      const severity = rule.severity ?? 'error';
      if (!this.collector.count(code, severity, column?.index ?? -1)) continue;
      const { parts, welshParts } = compiled.parts();
      const name = codeOf(code);
      const message = messageOf(name, parts, welshParts);
      const cell = column?.index ?? 0;
      this.collector.keep({
        code: name,
        severity,
        message: rule.message === undefined ? message : { ...message, en: rule.message },
        row,
        ...(column ? { column: column.header, letter: column.letter, columnIndex: cell } : {}),
        field: this.#standard.tabular.fields[field]?.name ?? '',
        byteOffset: offset(reader.starts[Math.min(cell, reader.count - 1)] as number),
        clause: rule.clause,
        rule: rule.id,
      });
    }
  }

  /** Writes a row: as it is where nothing about it changes, else cell by cell. */
  #write(writer: RowWriter, reader: RowReader, bytes: Uint8Array, from: number, place: Place, invalid: boolean): void {
    if (reader.count > MAX_CELLS)
      throw new UnfixableError(
        `Row ${place.row} has more than ${MAX_CELLS} cells: correct it first, then fix the file.`,
      );
    const rewrite =
      this.mustRewrite ||
      invalid ||
      writer.replaced.size > 0 ||
      (reader.rowFlags & (CELL.nul | CELL.stray | CELL.unclosed)) !== 0;
    const beyond = this.#emptyBeyond(reader, bytes);
    if (!rewrite && beyond === reader.count) {
      writer.copyRow(bytes, from, reader.contentEnd);
      return;
    }
    const cells = this.#newCells(writer, reader, bytes, beyond);
    // Words for "nothing here" may have been all there was.
    if (cells.every((cell) => trimStart(cell, 0, cell.length) === cell.length))
      writer.note(CODE.empty, () => ({ row: place.row }));
    else writer.writeRow(cells);
  }

  /** Whether every row has to be written anew, because the file's delimiter or encoding is another. */
  mustRewrite = false;

  /** How many cells stay once empty ones beyond the header are left out. */
  #emptyBeyond(reader: RowReader, bytes: Uint8Array): number {
    const { count } = reader;
    for (let cell = this.headers.length; cell < count; cell++) {
      const start = reader.starts[cell] as number;
      if (this.#trimmedLength(bytes, start, reader.ends[cell] as number, reader.flags[cell] as number) > 0)
        return count;
    }
    return Math.min(count, Math.max(this.headers.length, 1));
  }

  #newCells(writer: RowWriter, reader: RowReader, bytes: Uint8Array, count: number): readonly Uint8Array[] {
    const cells: Uint8Array[] = [];
    for (let cell = 0; cell < count; cell++) {
      const replaced = writer.replaced.get(cell);
      if (replaced !== undefined) {
        cells.push(encode(replaced));
        continue;
      }
      const start = reader.starts[cell] as number;
      const end = reader.ends[cell] as number;
      const flags = reader.flags[cell] as number;
      if (flags & (CELL.doubled | CELL.nul | CELL.high)) {
        this.#text.resolve(bytes, start, end, flags);
        cells.push(this.#text.bytes.slice(0, this.#text.length));
      } else cells.push(bytes.subarray(start, end));
    }
    return cells;
  }

  /** Writes a row of texts: the header. */
  writeTexts(texts: readonly string[]): void {
    this.#writer?.writeRow(texts.map(encode));
  }
}

/** A file that cannot be fixed as it is: it says why, and where. */
export class UnfixableError extends Error {
  override readonly name = 'UnfixableError';
}
