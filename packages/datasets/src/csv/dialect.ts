import type { DialectReport } from '../report/report.js';
import { type HeaderIndex, type HeaderText, headerText } from './headers.js';
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

/** The first rows of a file as one delimiter cuts them. */
export interface Sample {
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly HeaderText[])[];
}

/** One reader for each delimiter, used again and again: a sample is cut at once and keeps nothing of it. */
const READERS = new Map(DELIMITERS.map((delimiter) => [delimiter, new RowReader(delimiter.charCodeAt(0))]));

const sampleOf = (bytes: Uint8Array, from: number, end: number, ended: boolean, delimiter: Delimiter): Sample => {
  const reader = READERS.get(delimiter) ?? new RowReader(delimiter.charCodeAt(0));
  const stop = Math.min(end, from + LOOKED_AT);
  // The reader puts its sentinel there.
  const kept = bytes[stop] as number;
  const rows: (readonly HeaderText[])[] = [];
  let at = from;
  while (rows.length < TITLE_ROWS && at < stop) {
    const next = reader.read(bytes, at, stop, ended || stop < end, true);
    if (next < 0) break;
    rows.push(textsOf(reader, bytes, LONGEST_HEADER).map(headerText));
    at = next;
  }
  bytes[stop] = kept;
  return { delimiter, rows };
};

/** The first rows of a file as each delimiter cuts them. `bytes[end]` must be there: it is written to, and restored. */
export const sampleRows = (
  bytes: Uint8Array,
  from: number,
  end: number,
  ended: boolean,
  fixed?: Delimiter,
): readonly Sample[] =>
  (fixed === undefined ? DELIMITERS : [fixed]).map((delimiter) => sampleOf(bytes, from, end, ended, delimiter));

const judgeSample = ({ delimiter, rows }: Sample, index: HeaderIndex): Dialect & { readonly cells: number } => {
  let best = { titleRows: 0, matches: 0 };
  rows.forEach((texts, titleRows) => {
    const matches = index.countMatches(texts);
    if (matches > best.matches) best = { titleRows, matches };
  });
  const filled = rows.findIndex((texts) => texts.some(({ text }) => text !== ''));
  const cells = rows[filled]?.length ?? 0;
  return best.matches > 0
    ? { ...best, delimiter, cells }
    : { titleRows: Math.max(filled, 0), matches: 0, delimiter, cells };
};

/**
 * Tells the delimiter and the header row by what the standard's headers look like in each; where nothing looks like them, by
 * which delimiter cuts the first row into most cells.
 */
export const tellDialect = (samples: readonly Sample[], index: HeaderIndex): Dialect =>
  samples
    .map((sample) => judgeSample(sample, index))
    .reduce((best, each) =>
      each.matches > best.matches || (each.matches === 0 && best.matches === 0 && each.cells > best.cells)
        ? each
        : best,
    );
