import { CELL, MAX_CELLS } from '../csv/row-reader.js';
import { CellText, decode } from '../csv/text.js';
import type { ByteRows } from './byte-rows.js';

const MUST_RESOLVE = CELL.doubled | CELL.high | CELL.nul;
const resolved = new CellText();

/** The texts of the cells of a row, without spaces around them. Bytes that are not UTF-8 are read as windows-1252. */
export const cellsOf = ({ reader, bytes, from }: ByteRows): readonly string[] => {
  const { starts, ends, flags, rowFlags, contentEnd } = reader;
  const count = Math.min(reader.count, MAX_CELLS);
  const cells = new Array<string>(count);
  // A row of ASCII is decoded at once: its characters are its bytes.
  const row = (rowFlags & MUST_RESOLVE) === 0 ? decode(bytes, from, contentEnd) : undefined;
  for (let cell = 0; cell < count; cell += 1) {
    const [start = 0, end = 0, flag = 0] = [starts[cell], ends[cell], flags[cell]];
    if (row !== undefined) cells[cell] = row.slice(start - from, end - from).trim();
    else if ((flag & MUST_RESOLVE) === 0) cells[cell] = decode(bytes, start, end).trim();
    else {
      resolved.resolve(bytes, start, end, flag);
      cells[cell] = decode(resolved.bytes, 0, resolved.length).trim();
    }
  }
  return cells;
};
