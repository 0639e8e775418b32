import type { DialectReport } from '../report/report.js';
import type { HeaderIndex } from './headers.js';
import { CELL, MAX_CELLS, RowReader } from './row-reader.js';
import { CellText, decode, trimEnd, trimStart } from './text.js';

type Delimiter = DialectReport['delimiter'];

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
/** How many rows may stand over the header. */
const TITLE_ROWS = 20;
/** How much of the file is looked at. */
const LOOKED_AT = 64 * 1024;
/** A cell longer than this is no header. */
const LONGEST_HEADER = 500;

/** What was told of how a file sets rows and cells apart. */
export interface Dialect {
  readonly delimiter: Delimiter;
  /** Rows above the header, empty ones included. */
  readonly titleRows: number;
  /** How many fields of the standard its header has; 0 where no header was found. */
  readonly matches: number;
}

/** The texts of the row that a reader has just read, trimmed. */
export const textsOf = (reader: RowReader, bytes: Uint8Array, longest = Infinity): readonly string[] => {
  const resolved = new CellText();
  const texts: string[] = [];
  for (let cell = 0; cell < Math.min(reader.count, MAX_CELLS); cell++) {
    const start = reader.starts[cell] as number;
    const end = Math.min(reader.ends[cell] as number, start + longest);
    const flags = reader.flags[cell] as number;
    if (flags & (CELL.doubled | CELL.nul | CELL.high)) {
      resolved.resolve(bytes, start, end, flags);
      texts.push(trimmed(resolved.bytes, 0, resolved.length));
    } else texts.push(trimmed(bytes, start, end));
  }
  return texts;
};

const trimmed = (bytes: Uint8Array, start: number, end: number): string => {
  const from = trimStart(bytes, start, end);
  return decode(bytes, from, trimEnd(bytes, from, end));
};

const tryDelimiter = (
  bytes: Uint8Array,
  from: number,
  end: number,
  ended: boolean,
  delimiter: Delimiter,
  index: HeaderIndex,
) => {
  const reader = new RowReader(delimiter.charCodeAt(0));
  const stop = Math.min(end, from + LOOKED_AT);
  const kept = bytes[stop] as number;
  const whole = ended && stop === end;
  let at = from;
  let best = { titleRows: 0, matches: 0 };
  let firstFilled = -1;
  let cells = 0;
  for (let row = 0; row < TITLE_ROWS && at < stop; row++) {
    const next = reader.read(bytes, at, stop, whole || stop < end, true);
    if (next < 0) break;
    const texts = textsOf(reader, bytes, LONGEST_HEADER);
    if (firstFilled < 0 && texts.some((text) => text !== '')) {
      firstFilled = row;
      cells = texts.length;
    }
    const matches = index.countMatches(texts);
    if (matches > best.matches) best = { titleRows: row, matches };
    at = next;
  }
  bytes[stop] = kept;
  return best.matches > 0
    ? { ...best, delimiter, cells }
    : { titleRows: Math.max(firstFilled, 0), matches: 0, delimiter, cells };
};

/**
 * Tells the delimiter and the header row by what the standard's headers look like in each; where nothing looks like them, by
 * which delimiter cuts the first row into most cells.
 */
export const tellDialect = (
  bytes: Uint8Array,
  from: number,
  end: number,
  ended: boolean,
  index: HeaderIndex,
  fixed?: Delimiter,
): Dialect => {
  const tried = (fixed === undefined ? DELIMITERS : [fixed]).map((delimiter) =>
    tryDelimiter(bytes, from, end, ended, delimiter, index),
  );
  return tried.reduce((best, each) =>
    each.matches > best.matches || (each.matches === 0 && best.matches === 0 && each.cells > best.cells) ? each : best,
  );
};
