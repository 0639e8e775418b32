import { RowReader } from '../csv/row-reader.js';
import type { Utf16 } from '../csv/utf16.js';
import type { DialectReport } from '../report/report.js';

type Delimiter = DialectReport['delimiter'];

const OTHERS: readonly Delimiter[] = ['\t', ';', '|'];

const withoutZeros = (head: Uint8Array, utf16: Utf16 | undefined): Uint8Array =>
  utf16 ? head.filter((byte) => byte !== 0) : head;

/** The delimiter that cuts the first row of a file into most cells; a comma where none does better. */
export const tellDelimiter = (head: Uint8Array, utf16: Utf16 | undefined): Delimiter => {
  const row = withoutZeros(head, utf16);
  const bytes = new Uint8Array(row.length + 1);
  bytes.set(row);
  const cellsBy = (delimiter: Delimiter): number => {
    const reader = new RowReader(delimiter.charCodeAt(0));
    return reader.read(bytes, 0, row.length, true, true) < 0 ? 0 : reader.count;
  };
  let best: Delimiter = ',';
  let most = cellsBy(best);
  for (const delimiter of OTHERS) {
    const count = cellsBy(delimiter);
    if (count > most) [best, most] = [delimiter, count];
  }
  return best;
};
