import { codeOf } from '../report/codes.js';
import type { FaultCode } from '../report/messages.js';
import type { Change } from '../report/report.js';

const COMMA = 44;
const QUOTE = 34;

/** A cell of a row that is written anew. */
export interface NewCell {
  readonly text: Uint8Array;
  /** Whether it stands in quotation marks even where nothing in it asks for them. */
  readonly isQuoted: boolean;
}

/** Gathers the rows of the clean copy, and the changes that made them. */
export class RowWriter {
  readonly changes: Change[] = [];
  changed = 0;
  readonly changeCounts: Partial<Record<FaultCode, number>> = {};
  /** New texts of cells of the row at hand, by column; empty where the row stays as it is. */
  readonly replaced = new Map<number, string>();
  /** The line end of the copy: that of the file's first row. */
  lineEnd: 'LF' | 'CRLF' = 'CRLF';
  readonly #most: number;
  #bytes = new Uint8Array(64 * 1024);
  #length = 0;
  #rows = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Notes a change; its details are asked for only where it is listed. */
  note(code: number, details: () => Omit<Change, 'code'>): void {
    const name = codeOf(code);
    this.changed++;
    this.changeCounts[name] = (this.changeCounts[name] ?? 0) + 1;
    if (this.changes.length < this.#most) this.changes.push({ code: name, ...details() });
  }

  /** Whether some changes are not listed. */
  get truncated(): boolean {
    return this.changed > this.changes.length;
  }

  /** How many bytes wait to be taken. */
  get pending(): number {
    return this.#length;
  }

  #room(length: number): void {
    if (this.#length + length <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  #newLine(): void {
    this.#room(2);
    if (this.lineEnd === 'CRLF') this.#bytes[this.#length++] = 13;
    this.#bytes[this.#length++] = 10;
  }

  #beginRow(): void {
    if (this.#rows++ > 0) this.#newLine();
  }

  /** Writes bytes before the first row: a byte order mark. */
  prefix(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Writes a row as it is. */
  copyRow(bytes: Uint8Array, start: number, end: number): void {
    this.#beginRow();
    this.#room(end - start);
    this.#bytes.set(bytes.subarray(start, end), this.#length);
    this.#length += end - start;
  }

  /** Writes a row cell by cell. */
  writeRow(cells: Iterable<NewCell>): void {
    this.#beginRow();
    let first = true;
    for (const { text, isQuoted } of cells) {
      this.#room(text.length * 2 + 3);
      if (!first) this.#bytes[this.#length++] = COMMA;
      first = false;
      this.#cell(text, isQuoted);
    }
  }

  #cell(cell: Uint8Array, isQuoted: boolean): void {
    const to = this.#bytes;
    let special = isQuoted;
    for (const byte of cell) special ||= byte === COMMA || byte === QUOTE || byte === 10 || byte === 13;
    if (!special) {
      to.set(cell, this.#length);
      this.#length += cell.length;
      return;
    }
    to[this.#length++] = QUOTE;
    for (const byte of cell) {
      if (byte === QUOTE) to[this.#length++] = QUOTE;
      to[this.#length++] = byte;
    }
    to[this.#length++] = QUOTE;
  }

  /** Ends the last row as the file did. */
  finish(endsWithLine: boolean): void {
    if (endsWithLine && this.#rows > 0) this.#newLine();
  }

  /** Takes what was written so far. */
  drain(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }
}
