/** A place in a file. */
export interface Position {
  /** Bytes from the start of the file, a byte order mark included. */
  readonly offset: number;
  /** Line, counted from 1. Lines end with LF or CR LF. */
  readonly line: number;
  /** Character (Unicode code point) within the line, counted from 1. */
  readonly column: number;
}

export const START: Position = { offset: 0, line: 1, column: 1 };

const LINE_FEED = 0x0a;

/** Whether a byte continues a UTF-8 character, and so is no character of its own. */
export const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;

/** The place after `bytes[from]` to `bytes[to - 1]`, where `start` is the place of `bytes[from]`. */
export const advance = (start: Position, bytes: Uint8Array, from: number, to: number): Position => {
  let { line, column } = start;
  for (let index = from; index < to; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === LINE_FEED) {
      line += 1;
      column = 1;
    } else if (!isContinuation(byte)) {
      column += 1;
    }
  }
  return { offset: start.offset + to - from, line, column };
};
