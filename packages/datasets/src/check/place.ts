import { CELL, type RowReader } from '../csv/row-reader.js';

/** Where a row is in the file. */
export interface Place {
  readonly row: number;
  /** Turns a place in the bytes at hand into one in the file. */
  readonly offset: (at: number) => number;
}

/** Where a cell begins in the file, its quotation mark included. */
export const cellOffset = (reader: RowReader, cell: number, { offset }: Place): number => {
  const quoted = (reader.flags[cell] as number) & CELL.quoted ? 1 : 0;
  return offset((reader.starts[cell] as number) - quoted);
};

const SHOWN = 200;
/** The bytes of a cell that are enough to show it. */
export const SHOWN_BYTES = SHOWN * 4;

/** Text as it is shown in a report: cut where it is long, and never in the middle of a character. */
export const shown = (text: string): string => {
  if (text.length <= SHOWN) return text;
  const last = text.charCodeAt(SHOWN - 1);
  return `${text.slice(0, last >= 0xd800 && last < 0xdc00 ? SHOWN - 1 : SHOWN)}…`;
};
