import { sampleRows, tellDialect, textsOf } from '../csv/dialect.js';
import { RowReader } from '../csv/row-reader.js';
import { tellUtf16, utf16Length, utf16ToUtf8 } from '../csv/utf16.js';
import { ByteWindow } from '../csv/window.js';
import { numberOf } from '../report/codes.js';
import type { Report } from '../report/report.js';
import { chunksOf, type DatasetSource, peek } from '../source/chunks.js';
import type { TabularStandard } from '../standard/standard.js';
import { CsvEngine } from './engine.js';
import { takeHeaderRow } from './header-row.js';
import { makeReport, type RunFacts } from './make-report.js';
import type { ResolvedOptions } from './options.js';
import { type Place, shown } from './place.js';
import { tellOtherKind } from './refuse.js';
import type { RowWriter } from './row-writer.js';
import { UnfixableError } from './unfixable-error.js';

const PEEKED = 4096;
/** How large a piece of the clean copy is, at least. */
const PIECE = 64 * 1024;
const MARK = Uint8Array.from([0xef, 0xbb, 0xbf]);

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
    this.#window = new ByteWindow(chunksOf([]), options.maxRowBytes, 0);
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
    this.#engine.isUtf16 = this.#utf16;
    const stream = utf16 ? utf16ToUtf8(chunks, utf16.order) : chunks;
    // A file that was seen whole needs no more room than its text can have.
    this.#window = new ByteWindow(stream, this.#options.maxRowBytes, head.length < PEEKED ? PEEKED * 2 : undefined);
    try {
      const other = utf16 ? undefined : tellOtherKind(head);
      if (other && this.#writer)
        throw new UnfixableError(
          1,
          `shows that the file is no CSV: it looks like ${other.en}. Save it as CSV UTF-8 first.`,
        );
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
      const here = this.#nextHere(reader);
      // Nearly all rows are in memory whole: a promise for each of them would cost more than reading it does.
      const next = here >= 0 ? here : await this.#next(reader);
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
      else if (dialect.matches === 0 && this.#isBlank(reader)) this.#titleRow(reader, from);
      else {
        headersRead = true;
        facts.headerRow = this.#row;
        if (this.#writer) this.#setLineEnd(this.#writer, reader, next);
        await takeHeaderRow({
          engine: this.#engine,
          standard: this.#standard,
          writer: this.#writer,
          reader,
          bytes,
          from,
          place,
          matches: dialect.matches,
          delimiter: dialect.delimiter,
        });
        reader.expected = this.#engine.headers.length;
      }
      this.#at = next;
      if (this.#writer && this.#writer.pending > PIECE) yield this.#take(this.#writer);
    }
    this.#engine.flushEmptyRows();
    if (this.#writer) {
      this.#writer.finish(endsWithLine);
      const last = this.#take(this.#writer);
      if (last.length > 0) yield last;
    }
    if (!headersRead) this.#engine.addFault(numberOf('file-empty'), { byteOffset: 0 });
  }

  #isBlank(reader: RowReader): boolean {
    return this.#engine.isEmpty(reader, this.#window.bytes);
  }

  /** Where the next row ends, where it is in memory whole; -1 where it is not. */
  #nextHere(reader: RowReader): number {
    const { bytes, end, ended } = this.#window;
    return this.#at < end ? reader.read(bytes, this.#at, end, ended) : -1;
  }

  /** Reads on until the next row is whole. Where it ends: -1 where it is too large to be read, undefined where there is none. */
  async #next(reader: RowReader): Promise<number | undefined> {
    const window = this.#window;
    while (!window.ended) {
      // The window is full of one row: a quotation mark that never closes, or a line without end.
      if (window.isFull(this.#at)) return reader.read(window.bytes, this.#at, window.end, false, true);
      await this.#advance();
      const next = this.#nextHere(reader);
      if (next >= 0) return next;
    }
    return undefined;
  }

  async #skipRow(place: Place): Promise<void> {
    if (this.#writer)
      throw new UnfixableError(
        place.row,
        `is larger than ${this.#options.maxRowBytes} bytes: allow larger rows, or correct it first.`,
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
    const value = shown(textsOf(reader, bytes, 200).filter(Boolean).join(' '));
    this.#engine.addFault(code, { row, byteOffset, value });
    this.#writer?.note(code, () => ({ row, byteOffset, from: value }));
  }

  #taken = false;

  /** The next piece of the copy. What was left out before the header may have hidden that the rest begins like no CSV. */
  #take(writer: RowWriter): Uint8Array {
    const piece = writer.drain();
    const other = this.#taken ? undefined : tellOtherKind(piece);
    this.#taken = true;
    if (other)
      throw new UnfixableError(1, `would begin like ${other.en} once it is clean: correct its first characters.`);
    return piece;
  }

  /** The copy's lines end as the header does, but for a carriage return alone, which few programs read. */
  #setLineEnd(writer: RowWriter, reader: RowReader, next: number): void {
    writer.lineEnd = next - reader.contentEnd === 2 ? 'CRLF' : 'LF';
    if (next - reader.contentEnd !== 1 || this.#window.bytes[reader.contentEnd] !== 13) return;
    this.#lineNoted = true;
    const row = this.#row;
    writer.note(numberOf('lines-cr'), () => ({ row }));
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
