import { CELL, MAX_CELLS, type RowReader } from './row-reader.js';

/** What windows-1252 has at 0x80 to 0x9F, as code points; five are not used and stand for themselves. */
const WINDOWS_1252 = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d,
  0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,
  0x017e, 0x0178,
] as const;

/** How many bytes the UTF-8 sequence at `at` has, or 0 where there is none that is well formed. */
export const sequenceLength = (bytes: Uint8Array, at: number, end: number): number => {
  const lead = bytes[at] as number;
  const second = at + 1 < end ? (bytes[at + 1] as number) : 0;
  if (lead < 0xc2 || lead > 0xf4 || (second & 0xc0) !== 0x80) return 0;
  if (lead < 0xe0) return 2;
  const third = at + 2 < end ? (bytes[at + 2] as number) : 0;
  if ((third & 0xc0) !== 0x80) return 0;
  if (lead < 0xf0) {
    if (lead === 0xe0 && second < 0xa0) return 0;
    return lead === 0xed && second > 0x9f ? 0 : 3;
  }
  const fourth = at + 3 < end ? (bytes[at + 3] as number) : 0;
  if ((fourth & 0xc0) !== 0x80) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  return lead === 0xf4 && second > 0x8f ? 0 : 4;
};

/** Where a stretch of text has bytes beyond ASCII: how many are UTF-8, how many are not, and the first that is not. */
export interface HighBytes {
  sequences: number;
  invalid: number;
  /** -1 where none. */
  firstInvalid: number;
  /** Bytes that windows-1252 has no character for either. */
  undefinedBytes: number;
}

/** Counts the bytes beyond ASCII of a stretch into `into`, which is reset first. */
export const scanHigh = (bytes: Uint8Array, from: number, to: number, into: HighBytes): void => {
  reset(into);
  addHigh(bytes, from, to, into);
};

/** Counts those of the row that was read, which begins at `from`, into `into`: only of the cells that have some. */
export const scanHighCells = (reader: RowReader, bytes: Uint8Array, from: number, into: HighBytes): void => {
  const { starts, ends, flags, count } = reader;
  // Further cells are not kept, nor what is particular about them.
  if (count > MAX_CELLS) return scanHigh(bytes, from, reader.contentEnd, into);
  reset(into);
  for (let cell = 0; cell < count; cell++)
    if ((flags[cell] as number) & CELL.high) addHigh(bytes, starts[cell] as number, ends[cell] as number, into);
};

const reset = (into: HighBytes): void => {
  into.sequences = 0;
  into.invalid = 0;
  into.firstInvalid = -1;
  into.undefinedBytes = 0;
};

const addHigh = (bytes: Uint8Array, from: number, to: number, into: HighBytes): void => {
  let at = from;
  while (at < to) {
    const byte = bytes[at] as number;
    if (byte < 128) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at, to);
    if (length > 0) {
      into.sequences++;
      at += length;
      continue;
    }
    if (into.firstInvalid < 0) into.firstInvalid = at;
    into.invalid++;
    if (byte < 0xa0 && WINDOWS_1252[byte - 0x80] === byte) into.undefinedBytes++;
    at++;
  }
};

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** The text of bytes that are UTF-8. */
export const decode = (bytes: Uint8Array, start: number, end: number): string =>
  decoder.decode(bytes.subarray(start, end));

/** Text as UTF-8. */
export const encode = (text: string): Uint8Array => encoder.encode(text);

/** A cell as plain UTF-8: doubled marks made one, NUL bytes left out, bytes that are not UTF-8 read as windows-1252. */
export class CellText {
  bytes: Uint8Array = new Uint8Array(1024);
  length = 0;

  /** Whether a cell must be resolved before its bytes can be read. */
  static isNeeded(flags: number, invalid: boolean): boolean {
    return (flags & (CELL.doubled | CELL.nul)) !== 0 || (invalid && (flags & CELL.high) !== 0);
  }

  resolve(source: Uint8Array, start: number, end: number, flags: number): void {
    if (this.bytes.length < (end - start) * 3) this.bytes = new Uint8Array((end - start) * 3);
    const to = this.bytes;
    const doubled = (flags & CELL.doubled) !== 0;
    let length = 0;
    let at = start;
    while (at < end) {
      const byte = source[at] as number;
      if (byte === 0) at++;
      else if (byte === 34 && doubled) {
        to[length++] = 34;
        at += at + 1 < end && source[at + 1] === 34 ? 2 : 1;
      } else if (byte < 128) {
        to[length++] = byte;
        at++;
      } else {
        const size = sequenceLength(source, at, end);
        if (size === 0) {
          const code = byte < 0xa0 ? (WINDOWS_1252[byte - 0x80] as number) : byte;
          if (code < 0x800) to[length++] = 0xc0 | (code >> 6);
          else {
            to[length++] = 0xe0 | (code >> 12);
            to[length++] = 0x80 | ((code >> 6) & 0x3f);
          }
          to[length++] = 0x80 | (code & 0x3f);
          at++;
        }
        for (let copied = 0; copied < size; copied++) to[length++] = source[at++] as number;
      }
    }
    this.length = length;
  }
}

/** Where the text of a cell begins once spaces before it are left out: blanks, line ends, no-break spaces. */
export const trimStart = (bytes: Uint8Array, start: number, end: number): number => {
  let at = start;
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte <= 32) at++;
    else if (byte === 0xc2 && at + 1 < end && bytes[at + 1] === 0xa0) at += 2;
    else if (byte === 0xef && at + 2 < end && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf) at += 3;
    else break;
  }
  return at;
};

/** Where the text of a cell ends once spaces after it are left out. */
export const trimEnd = (bytes: Uint8Array, start: number, end: number): number => {
  let at = end;
  while (at > start) {
    const byte = bytes[at - 1] as number;
    if (byte <= 32) at--;
    else if (byte === 0xa0 && at - 2 >= start && bytes[at - 2] === 0xc2) at -= 2;
    else if (byte === 0xbf && at - 3 >= start && bytes[at - 2] === 0xbb && bytes[at - 3] === 0xef) at -= 3;
    else break;
  }
  return at;
};
