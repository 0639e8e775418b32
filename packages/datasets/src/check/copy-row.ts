import { CELL, type RowReader } from '../csv/row-reader.js';
import { CellText, encode, trimStart } from '../csv/text.js';
import type { NewCell, RowWriter } from './row-writer.js';

const REWRITTEN = CELL.nul | CELL.stray | CELL.unclosed;

/** How a row goes into the clean copy. */
export interface CopyPlan {
  /** Where the row begins. */
  readonly from: number;
  /** How many of its cells stay. */
  readonly kept: number;
  /** Whether it must be written anew whatever is in it. */
  readonly rewrite: boolean;
}

const resolved = new CellText();

/** The cells of a row as they will be: new texts where the writer has them, all else as it is, in quotation marks if it was. */
const newCells = (writer: RowWriter, reader: RowReader, bytes: Uint8Array, kept: number): readonly NewCell[] => {
  const cells: NewCell[] = [];
  for (let cell = 0; cell < kept; cell++) {
    const flags = reader.flags[cell] as number;
    const isQuoted = (flags & CELL.quoted) !== 0;
    const replaced = writer.replaced.get(cell);
    if (replaced !== undefined) {
      cells.push({ text: encode(replaced), isQuoted });
      continue;
    }
    const start = reader.starts[cell] as number;
    const end = reader.ends[cell] as number;
    if (flags & (CELL.doubled | CELL.nul | CELL.high)) {
      resolved.resolve(bytes, start, end, flags);
      cells.push({ text: resolved.bytes.slice(0, resolved.length), isQuoted });
    } else cells.push({ text: bytes.subarray(start, end), isQuoted });
  }
  return cells;
};

/**
 * Writes a row: as it is where nothing about it changes, else cell by cell.
 *
 * @returns whether anything is left of it; words for "nothing here" may have been all there was
 */
export const copyRow = (
  writer: RowWriter,
  reader: RowReader,
  bytes: Uint8Array,
  { from, kept, rewrite }: CopyPlan,
): boolean => {
  if (!rewrite && kept === reader.count && writer.replaced.size === 0 && (reader.rowFlags & REWRITTEN) === 0) {
    writer.copyRow(bytes, from, reader.contentEnd);
    return true;
  }
  const cells = newCells(writer, reader, bytes, kept);
  const hasText = cells.some(({ text }) => trimStart(text, 0, text.length) < text.length);
  if (hasText) writer.writeRow(cells);
  return hasText;
};
