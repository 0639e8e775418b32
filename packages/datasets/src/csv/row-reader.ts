/** What is particular about a cell. A cell with none of these is its bytes, as they are. */
export const CELL = {
  /** It stands in quotation marks. */
  quoted: 1,
  /** It has doubled quotation marks, which stand for one. */
  doubled: 2,
  /** It has bytes beyond ASCII. */
  high: 4,
  nul: 8,
  /** It has quotation marks that should have been doubled. */
  stray: 16,
  /** Its quotation mark opens and does not close: it was read to the end of its line, the mark as text. */
  unclosed: 32,
  /** It runs over a line end. */
  lines: 64,
} as const;

const QUOTE = 34;
const LF = 10;
const CR = 13;
// Classes of bytes.
const PLAIN = 0;
const DELIMITER = 1;
const NEWLINE = 2;
const MARK = 3;
const HIGH = 4;
const NUL = 5;

/** The most cells of a row that are kept; further ones are only counted. */
export const MAX_CELLS = 4096;

const classes = (delimiter: number | undefined): Uint8Array => {
  const table = new Uint8Array(256);
  table.fill(HIGH, 128);
  table[0] = NUL;
  table[LF] = NEWLINE;
  table[CR] = NEWLINE;
  table[QUOTE] = MARK;
  if (delimiter !== undefined) table[delimiter] = DELIMITER;
  return table;
};

/**
 * Cuts rows into cells, by RFC 4180 and by what files really do. It keeps the places of the cells of one row at a time and makes
 * nothing else. The byte after the last must be writable: a sentinel is put there.
 */
export class RowReader {
  /** Cells of the row that was read; it may be more than are kept. */
  count = 0;
  /** All that is particular about its cells, together. */
  rowFlags = 0;
  readonly starts = new Int32Array(MAX_CELLS);
  readonly ends = new Int32Array(MAX_CELLS);
  readonly flags = new Uint8Array(MAX_CELLS);
  /** Where the row's last cell ends, without its line end. */
  contentEnd = 0;
  /** How many rows ended in each way. */
  lf = 0;
  crlf = 0;
  cr = 0;
  /** How many cells a row should have: helps to tell an unclosed quotation mark. 0 where not known. */
  expected = 0;
  readonly #outside: Uint8Array;
  readonly #inside: Uint8Array;

  constructor(delimiter: number) {
    this.#outside = classes(delimiter);
    this.#inside = classes(undefined);
  }

  /**
   * Reads the row that begins at `from`.
   *
   * @param end where the bytes end; `bytes[end]` is written to
   * @param ended whether nothing comes after them
   * @param forced whether a quotation mark that does not close within these bytes is taken as unclosed
   * @returns where the next row begins, or -1 where the row is not whole yet
   */
  read(bytes: Uint8Array, from: number, end: number, ended: boolean, forced = false): number {
    const next = this.#read(bytes, from, end, ended, forced, -1);
    const { expected } = this;
    if (next < 0 || (this.rowFlags & CELL.lines) === 0 || expected === 0 || this.count === expected) return next;
    // Over several lines and with a wrong number of cells: perhaps a mark that opened by mistake and met another by chance.
    let cell = 0;
    while (cell < MAX_CELLS && ((this.flags[cell] ?? 0) & CELL.lines) === 0) cell++;
    const literal = (this.starts[cell] ?? 0) - 1;
    const other = this.#read(bytes, from, end, ended, forced, literal);
    if (other >= 0 && this.count === expected) return other;
    return this.#read(bytes, from, end, ended, forced, -1);
  }

  /** Ends of line are counted when a row is taken, so that a row that is read twice counts once. */
  take(bytes: Uint8Array, next: number): void {
    const { contentEnd } = this;
    if (next === contentEnd) return;
    if (bytes[contentEnd] === LF) this.lf++;
    else if (next - contentEnd === 2) this.crlf++;
    else this.cr++;
  }

  #read(bytes: Uint8Array, from: number, end: number, ended: boolean, forced: boolean, literalAt: number): number {
    const { starts, ends, flags } = this;
    const outside = this.#outside;
    const inside = this.#inside;
    bytes[end] = LF;
    let literal = literalAt;
    let count = 0;
    let rowFlags = 0;
    let at = from;
    for (;;) {
      let start = at;
      let stop = at;
      let flag = 0;
      if (bytes[at] === QUOTE && at !== literal && at < end) {
        start = ++at;
        flag = CELL.quoted;
        let open = true;
        while (open) {
          let kind = inside[bytes[at] as number];
          while (kind === PLAIN) kind = inside[bytes[++at] as number];
          if (kind === MARK) {
            if (at + 1 >= end && !ended) {
              if (!forced) return -1;
              literal = start - 1;
              break;
            }
            const after = bytes[at + 1] as number;
            if (after === QUOTE && at + 1 < end) {
              flag |= CELL.doubled;
              at += 2;
              continue;
            }
            const next = outside[after];
            if (next === DELIMITER || next === NEWLINE) {
              stop = at++;
              open = false;
            } else if (flag & CELL.lines) {
              literal = start - 1;
              open = false;
            } else {
              flag |= CELL.stray;
              at++;
            }
          } else if (kind === NEWLINE) {
            if (at >= end) {
              if (!ended && !forced) return -1;
              literal = start - 1;
              open = false;
            } else if (flag & CELL.stray) {
              // A mark that is neither doubled nor closing, and none that closes on the line: all of them are text.
              literal = start - 1;
              open = false;
            } else {
              flag |= CELL.lines;
              at++;
            }
          } else {
            flag |= kind === HIGH ? CELL.high : CELL.nul;
            at++;
          }
        }
        if (literal === start - 1) {
          at = start - 1;
          // Only where the mark would have run over lines is it unclosed; on one line it is a stray one.
          flag = (flag & CELL.stray) !== 0 && (flag & CELL.lines) === 0 ? CELL.stray : CELL.unclosed;
        }
      } else if (at === literal) flag = CELL.unclosed;
      if ((flag & CELL.quoted) === 0) {
        start = at;
        for (;;) {
          let kind = outside[bytes[at] as number];
          while (kind === PLAIN) kind = outside[bytes[++at] as number];
          if (kind === DELIMITER || kind === NEWLINE) break;
          if (kind === MARK) flag |= (flag & CELL.unclosed) === 0 ? CELL.stray : 0;
          else flag |= kind === HIGH ? CELL.high : CELL.nul;
          at++;
        }
        stop = at;
      }
      if (count < MAX_CELLS) {
        starts[count] = start;
        ends[count] = stop;
        flags[count] = flag;
      }
      count++;
      rowFlags |= flag;
      if (outside[bytes[at] as number] === DELIMITER && at < end) {
        at++;
        continue;
      }
      if (at >= end && !ended) return -1;
      this.count = count;
      this.rowFlags = rowFlags;
      this.contentEnd = at;
      if (at >= end) return end;
      if (bytes[at] === LF) return at + 1;
      if (at + 1 >= end && !ended) return -1;
      return at + 1 < end && bytes[at + 1] === LF ? at + 2 : at + 1;
    }
  }
}
