import { DTF_7_3 } from '@guildhall/address';
import { RowReader } from '../csv/row-reader.js';
import { type Utf16, utf16Length, utf16ToUtf8 } from '../csv/utf16.js';
import { ByteWindow } from '../csv/window.js';

const QUOTE = 34;
const LF = 10;
const CR = 13;
const MARK = [0xef, 0xbb, 0xbf] as const;

/** Cells that each record type has, by its number; 0 where any count is right. */
const CELLS = Array.from({ length: 100 }, (_, type) => {
  const grammar = DTF_7_3[type];
  return grammar && !grammar.open ? grammar.fields.length : 0;
});

const digitAt = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) - 48;

/**
 * The rows of a file of records, one after the other, as they stand in memory. A record's type, its first cell, says how many
 * cells it has, which helps to tell a quotation mark that never closes.
 */
export class ByteRows {
  /** Where the row that was read begins and what it is, in `bytes`. */
  from = 0;
  /** Rows read so far: the number of this row, as a spreadsheet counts. */
  row = 0;
  /** Bytes of the file that were read. */
  bytesRead = 0;
  /** Whether the row is larger than may be held; it has no cells then. */
  isTooLarge = false;
  readonly reader: RowReader;
  readonly #window: ByteWindow;
  readonly #utf16: Utf16 | undefined;
  readonly #beforeReading: () => void;
  /** Where the next row begins. */
  #at = 0;
  #utf16Base = 0;
  #utf16From = 0;

  /** @param beforeReading called before more bytes are asked for; what it throws ends the reading */
  constructor(
    source: AsyncIterable<Uint8Array>,
    delimiter: string,
    utf16: Utf16 | undefined,
    mostBytes: number,
    beforeReading: () => void,
  ) {
    const counted = this.#counted(source);
    this.reader = new RowReader(delimiter.charCodeAt(0));
    this.#window = new ByteWindow(utf16 ? utf16ToUtf8(counted, utf16) : counted, mostBytes);
    this.#utf16 = utf16;
    this.#beforeReading = beforeReading;
  }

  async *#counted(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of source) {
      this.bytesRead += chunk.length;
      yield chunk;
    }
  }

  get bytes(): Uint8Array {
    return this.#window.bytes;
  }

  /** Where a place in `bytes` is in the file. */
  offset(at: number): number {
    if (!this.#utf16) return this.#window.base + at;
    if (at < this.#utf16From) return this.#utf16Base - utf16Length(this.bytes, at, this.#utf16From);
    this.#utf16Base += utf16Length(this.bytes, this.#utf16From, at);
    this.#utf16From = at;
    return this.#utf16Base;
  }

  async #advance(): Promise<void> {
    this.#beforeReading();
    if (this.#utf16) {
      this.offset(this.#at);
      this.#utf16From = 0;
    }
    await this.#window.advance(this.#at);
    this.#at = 0;
  }

  /** Reads the first bytes and passes over a byte order mark. */
  async open(): Promise<void> {
    await this.#advance();
    if (MARK.every((byte, at) => this.#window.end > at && this.bytes[at] === byte)) this.#at = MARK.length;
  }

  /** Reads the next row; false where there is none. */
  async next(): Promise<boolean> {
    for (;;) {
      const { end, ended } = this.#window;
      if (this.#at >= end && ended) return false;
      const forced = this.#window.isFull(this.#at);
      this.reader.expected = this.#cellsAt(this.#at);
      const next = this.reader.read(this.bytes, this.#at, end, ended, forced);
      if (next < 0 && !forced) {
        await this.#advance();
        continue;
      }
      this.row += 1;
      this.from = this.#at;
      this.isTooLarge = next < 0;
      if (next >= 0) this.#at = next;
      return true;
    }
  }

  /** Passes over a row that is too large, to the end of its line. */
  async skip(): Promise<void> {
    for (;;) {
      const { end, ended } = this.#window;
      let at = this.#at;
      while (at < end && this.bytes[at] !== LF && this.bytes[at] !== CR) at += 1;
      this.#at = at;
      // Whether a CR is the whole line end is known only with the byte after it.
      if (at + 1 < end || (at < end && (ended || this.bytes[at] === LF))) {
        this.#at += this.bytes[at] === CR && at + 1 < end && this.bytes[at + 1] === LF ? 2 : 1;
        return;
      }
      if (ended) return;
      await this.#advance();
    }
  }

  /** Lets go of the source where it is not read to its end. */
  async close(): Promise<void> {
    await this.#window.close();
  }

  #cellsAt(at: number): number {
    const { bytes } = this;
    const first = bytes[at] === QUOTE ? at + 1 : at;
    const [tens, ones] = [digitAt(bytes, first), digitAt(bytes, first + 1)];
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? (CELLS[tens * 10 + ones] ?? 0) : 0;
  }
}
