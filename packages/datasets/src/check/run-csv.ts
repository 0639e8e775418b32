import { sampleRows, tellDialect, textsOf } from '../csv/dialect.js';
import { lettersOf } from '../csv/letters.js';
import { RowReader } from '../csv/row-reader.js';
import { tellUtf16, utf16Length, utf16ToUtf8 } from '../csv/utf16.js';
import { ByteWindow } from '../csv/window.js';
import { numberOf } from '../report/codes.js';
import type { DialectReport, Report } from '../report/report.js';
import { chunksOf, type DatasetSource, peek } from '../source/chunks.js';
import type { TabularStandard } from '../standard/standard.js';
import { CsvEngine, UnfixableError } from './engine.js';
import { makeReport, type RunFacts } from './make-report.js';
import type { ResolvedOptions } from './options.js';
import { tellOtherKind } from './refuse.js';
import type { RowWriter } from './row-writer.js';

const PEEKED = 4096;
/** How large a piece of the clean copy is, at least. */
const PIECE = 64 * 1024;
const MARK = Uint8Array.from([0xef, 0xbb, 0xbf]);

const DELIMITER_NAMES: Readonly<Record<DialectReport['delimiter'], readonly [string, string]>> = {
  ',': ['commas', 'atalnodau'],
  ';': ['semicolons', 'hanner colonau'],
  '\t': ['tabs', 'tabiau'],
  '|': ['vertical bars', 'barrau fertigol'],
};

/** Reads a stream of bytes row by row and hands each to the engine: the loop that `checkCsv` and `fixCsv` share. */
export class CsvRun {
  readonly #engine: CsvEngine;
  readonly #options: ResolvedOptions;
  readonly #standard: TabularStandard;
  readonly #writer: RowWriter | undefined;
  #window: ByteWindow;
  #at = 0;
  #row = 0;
  #bytesRead = 0;
  #utf16 = false;
  /** Where `#window.bytes[0]` is in the file, for UTF-16: its bytes are counted on from the last place asked for. */
  #utf16Base = 0;
  #utf16From = 0;

  constructor(standard: TabularStandard, options: ResolvedOptions, writer?: RowWriter) {
    this.#standard = standard;
    this.#options = options;
    this.#writer = writer;
    this.#engine = new CsvEngine(standard, options, writer);
    this.#window = new ByteWindow(chunksOf([]), options.maxRowBytes);
  }

  readonly #offset = (at: number): number => {
    if (!this.#utf16) return this.#window.base + at;
    if (at < this.#utf16From) return this.#utf16Base - utf16Length(this.#window.bytes, at, this.#utf16From);
    this.#utf16Base += utf16Length(this.#window.bytes, this.#utf16From, at);
    this.#utf16From = at;
    return this.#utf16Base;
  };

  async #advance(): Promise<void> {
    this.#options.signal?.throwIfAborted();
    if (this.#utf16) {
      this.#offset(this.#at);
      this.#utf16From = 0;
    }
    await this.#window.advance(this.#at);
    this.#at = 0;
    this.#options.onProgress?.(this.#bytesRead);
  }

  async *#counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of chunks) {
      this.#bytesRead += chunk.length;
      yield chunk;
    }
  }

  /** The rows of the clean copy, piece by piece, where there is a writer; the report at the end. */
  async *run(source: DatasetSource): AsyncGenerator<Uint8Array, Report, undefined> {
    const { head, source: whole } = await peek(source, PEEKED);
    const utf16 = tellUtf16(head);
    const facts: RunFacts = {
      encoding: utf16?.order,
      byteOrderMark: utf16?.mark ?? MARK.every((byte, at) => head[at] === byte),
      bytes: 0,
    };
    const chunks = this.#counted(whole);
    this.#utf16 = utf16 !== undefined;
    this.#window = new ByteWindow(utf16 ? utf16ToUtf8(chunks, utf16.order) : chunks, this.#options.maxRowBytes);
    try {
      const other = utf16 ? undefined : tellOtherKind(head);
      if (other) {
        this.#engine.addFault(
          numberOf('file-not-text'),
          { byteOffset: 0 },
          { form: other.en },
          { welshParts: { form: other.cy } },
        );
      } else yield* this.#read(facts);
    } finally {
      await this.#window.close();
    }
    facts.bytes = this.#bytesRead;
    return makeReport(this.#standard, this.#engine, this.#options, facts);
  }

  async *#read(facts: RunFacts): AsyncGenerator<Uint8Array, void, undefined> {
    await this.#advance();
    const window = this.#window;
    if (MARK.every((byte, at) => window.end > at && window.bytes[at] === byte)) {
      this.#at = 3;
      if (!this.#utf16) this.#writer?.prefix(MARK);
    }
    if (this.#utf16) this.#writer?.note(numberOf('encoding-utf-16'), () => ({}));
    const samples = sampleRows(window.bytes, this.#at, window.end, window.ended, this.#options.delimiter);
    const dialect = tellDialect(samples, this.#engine.index);
    const reader = new RowReader(dialect.delimiter.charCodeAt(0));
    facts.reader = reader;
    facts.delimiter = dialect.delimiter;
    facts.matches = dialect.matches;
    if (this.#writer) this.#engine.mustRewrite = dialect.delimiter !== ',';
    let endsWithLine = false;
    let headersRead = false;
    for (;;) {
      const next = await this.#next(reader);
      if (next === undefined) break;
      const { bytes } = window;
      const from = this.#at;
      endsWithLine = next !== reader.contentEnd;
      if (next >= 0) reader.take(bytes, next);
      this.#row++;
      const place = { row: this.#row, offset: this.#offset };
      if (next < 0) {
        await this.#skipRow(place);
        endsWithLine = true;
        continue;
      }
      if (headersRead) {
        if (this.#writer) this.#noteLineEnd(reader, next);
        this.#engine.takeRow(reader, bytes, from, place);
      } else if (this.#row <= dialect.titleRows) this.#titleRow(reader, from);
      else if (this.#row === 1 && this.#isBlank(reader)) this.#titleRow(reader, from);
      else {
        headersRead = true;
        facts.headerRow = this.#row;
        await this.#headerRow(reader, next, dialect.matches, dialect.delimiter);
        reader.expected = this.#engine.headers.length;
      }
      this.#at = next;
      if (this.#writer && this.#writer.pending > PIECE) yield this.#writer.drain();
    }
    this.#engine.flushEmptyRows();
    if (this.#writer) {
      this.#writer.finish(endsWithLine);
      const last = this.#writer.drain();
      if (last.length > 0) yield last;
    }
    if (!headersRead) this.#engine.addFault(numberOf('file-empty'), { byteOffset: 0 });
  }

  #isBlank(reader: RowReader): boolean {
    return this.#engine.isEmpty(reader, this.#window.bytes);
  }

  /** Where the next row ends: -1 where it is too large to be read, undefined where there is none. */
  async #next(reader: RowReader): Promise<number | undefined> {
    const window = this.#window;
    for (;;) {
      if (this.#at >= window.end && window.ended) return undefined;
      const next = reader.read(window.bytes, this.#at, window.end, window.ended);
      if (next >= 0) return next;
      if (!window.isFull(this.#at)) {
        await this.#advance();
        continue;
      }
      // The window is full of one row: a quotation mark that never closes, or a line without end.
      return reader.read(window.bytes, this.#at, window.end, window.ended, true);
    }
  }

  async #skipRow(place: { readonly row: number; readonly offset: (at: number) => number }): Promise<void> {
    if (this.#writer)
      throw new UnfixableError(
        `Row ${place.row} is larger than ${this.#options.maxRowBytes} bytes: allow larger rows, or correct it first.`,
      );
    const window = this.#window;
    this.#engine.tooLarge(place, this.#at);
    for (;;) {
      let at = this.#at;
      while (at < window.end && window.bytes[at] !== 10 && window.bytes[at] !== 13) at++;
      this.#at = at;
      const last = at + 1 >= window.end && !window.ended;
      if (at < window.end && !(window.bytes[at] === 13 && last)) {
        this.#at = window.bytes[at] === 13 && window.bytes[at + 1] === 10 && at + 1 < window.end ? at + 2 : at + 1;
        return;
      }
      if (window.ended) return;
      await this.#advance();
    }
  }

  #titleRow(reader: RowReader, from: number): void {
    const { bytes } = this.#window;
    const row = this.#row;
    const place = { row, offset: this.#offset };
    if (this.#engine.isEmpty(reader, bytes)) {
      this.#engine.takeEmptyRow(place, from);
      return;
    }
    this.#engine.flushEmptyRows();
    this.#engine.scanRow(bytes, from, reader.contentEnd, place);
    const code = numberOf('title-row');
    const byteOffset = this.#offset(from);
    const value = textsOf(reader, bytes, 200).filter(Boolean).join(' ').slice(0, 200);
    this.#engine.addFault(code, { row, byteOffset, value });
    this.#writer?.note(code, () => ({ row, byteOffset, from: value }));
  }

  async #headerRow(
    reader: RowReader,
    next: number,
    matches: number,
    delimiter: DialectReport['delimiter'],
  ): Promise<void> {
    const { bytes } = this.#window;
    const engine = this.#engine;
    engine.flushEmptyRows();
    const row = this.#row;
    const byteOffset = this.#offset(this.#at);
    const invalid = engine.scanRow(bytes, this.#at, reader.contentEnd, { row, offset: this.#offset });
    const texts = textsOf(reader, bytes);
    const starts = Array.from(texts, (_, cell) => this.#offset(reader.starts[cell] as number));
    const { contentEnd, rowFlags } = reader;
    await engine.setHeaders(texts);
    if (delimiter !== ',') {
      const code = numberOf('delimiter-not-comma');
      const [en, cy] = DELIMITER_NAMES[delimiter];
      engine.addFault(code, { row, byteOffset }, { form: en }, { welshParts: { form: cy } });
      this.#writer?.note(code, () => ({ row, from: delimiter, to: ',' }));
    }
    this.#headerFaults(row, byteOffset, starts, matches);
    const writer = this.#writer;
    if (!writer) return;
    writer.lineEnd = next - contentEnd === 2 ? 'CRLF' : 'LF';
    if (next === contentEnd) writer.lineEnd = 'LF';
    const fixed = engine.headers.map(({ header, match, field }) =>
      match === 'normalised' || match === 'alias' || match === 'typo'
        ? (this.#standard.tabular.fields[field]?.name ?? header)
        : header,
    );
    const raw = textsOf(reader, bytes).every((text, cell) => text === fixed[cell]) && !this.#hasOuterSpaces(reader);
    if (raw && !engine.mustRewrite && !invalid && (rowFlags & ~(1 | 2 | 4 | 64)) === 0)
      writer.copyRow(bytes, this.#at, contentEnd);
    else engine.writeTexts(fixed);
  }

  #hasOuterSpaces(reader: RowReader): boolean {
    const { bytes } = this.#window;
    for (let cell = 0; cell < Math.min(reader.count, reader.starts.length); cell++) {
      const start = reader.starts[cell] as number;
      const end = reader.ends[cell] as number;
      if (end > start && ((bytes[start] as number) <= 32 || (bytes[end - 1] as number) <= 32)) return true;
    }
    return false;
  }

  #headerFaults(row: number, byteOffset: number, starts: readonly number[], matches: number): void {
    const engine = this.#engine;
    const { fields, otherColumns = 'notice' } = this.#standard.tabular;
    if (matches === 0) {
      engine.addFault(numberOf('header-not-found'), { row, byteOffset });
      return;
    }
    engine.headers.forEach(({ header, match, field, other, suggestion }, columnIndex) => {
      const name = fields[field]?.name;
      const letter = lettersOf(columnIndex);
      const where = {
        row,
        column: header,
        letter,
        columnIndex,
        byteOffset: starts[columnIndex] ?? byteOffset,
        value: header.slice(0, 200),
      };
      if (match === 'normalised' || match === 'alias' || match === 'typo') {
        const code = numberOf('header-format');
        engine.addFault(
          code,
          { ...where, field: name ?? '', fix: name ?? '', clause: fields[field]?.clause ?? '' },
          { column: header, field: name ?? '' },
        );
        this.#writer?.note(code, () => ({ row, column: header, letter, from: header, to: name ?? '' }));
      } else if (match === 'duplicate') {
        engine.addFault(numberOf('header-duplicate'), where, { column: header, other: lettersOf(other ?? 0) });
      } else if (match === 'empty') engine.addFault(numberOf('header-empty'), where, { letter });
      else if (match === 'unknown' && otherColumns !== 'ignore') {
        engine.addFault(
          numberOf('header-unknown'),
          { ...where, ...(suggestion === undefined ? {} : { suggestion }) },
          { column: header },
          { severity: otherColumns },
        );
      }
    });
    const present = new Set(engine.headers.map(({ field }) => field));
    fields.forEach((field, place) => {
      if (present.has(place)) return;
      const need = field.column ?? (field.required ? 'required' : 'optional');
      if (need === 'optional') return;
      const code = need === 'required' ? 'header-missing' : 'header-recommended';
      const { name, clause } = field;
      engine.addFault(numberOf(code), { row, byteOffset, column: name, field: name, clause }, { field: name });
    });
  }

  #lineNoted = false;

  /** Notes, once, that lines which end otherwise than the first are made alike. */
  #noteLineEnd(reader: RowReader, next: number): void {
    const length = next - reader.contentEnd;
    if (this.#lineNoted || length === 0) return;
    const cr = length === 1 && this.#window.bytes[reader.contentEnd] === 13;
    const same = this.#writer?.lineEnd === 'CRLF' ? length === 2 : length === 1 && !cr;
    if (same) return;
    this.#lineNoted = true;
    const row = this.#row;
    this.#writer?.note(numberOf('lines-mixed'), () => ({ row }));
  }
}
