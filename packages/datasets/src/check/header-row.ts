import { DELIMITER_NAMES } from '../csv/delimiter-names.js';
import { lettersOf } from '../csv/letters.js';
import { CELL, MAX_CELLS, type RowReader } from '../csv/row-reader.js';
import { CellText, decode, encode, trimEnd, trimStart } from '../csv/text.js';
import { numberOf } from '../report/codes.js';
import type { DialectReport } from '../report/report.js';
import type { TabularStandard } from '../standard/standard.js';
import type { CsvEngine } from './engine.js';
import { cellOffset, type Place, shown } from './place.js';
import type { RowWriter } from './row-writer.js';
import { UnfixableError } from './unfixable-error.js';

const FORMAT = numberOf('header-format');

/** A header as it is read, and as it is written, with the spaces around it. */
interface HeaderCell {
  readonly text: string;
  readonly raw: string;
}

const headerCells = (reader: RowReader, bytes: Uint8Array): readonly HeaderCell[] => {
  const resolved = new CellText();
  const cells: HeaderCell[] = [];
  for (let cell = 0; cell < Math.min(reader.count, MAX_CELLS); cell++) {
    resolved.resolve(bytes, reader.starts[cell] as number, reader.ends[cell] as number, reader.flags[cell] as number);
    const { bytes: text, length } = resolved;
    const from = trimStart(text, 0, length);
    cells.push({ text: decode(text, from, trimEnd(text, from, length)), raw: decode(text, 0, length) });
  }
  return cells;
};

/** The header row and what it is read with. */
export interface HeaderRow {
  readonly engine: CsvEngine;
  readonly standard: TabularStandard;
  readonly writer: RowWriter | undefined;
  readonly reader: RowReader;
  readonly bytes: Uint8Array;
  /** Where the row begins. */
  readonly from: number;
  readonly place: Place;
  /** How many fields of the standard its headers mean. */
  readonly matches: number;
  readonly delimiter: DialectReport['delimiter'];
}

/** Reads the header row: makes the columns ready, tells what is wrong with it, and writes it where there is a writer. */
export const takeHeaderRow = async (header: HeaderRow): Promise<void> => {
  const { engine, writer, reader, bytes, from, place, delimiter, matches } = header;
  const { row } = place;
  const byteOffset = place.offset(from);
  engine.flushEmptyRows();
  const invalid = engine.scanRow(bytes, from, reader.contentEnd, place);
  const cells = headerCells(reader, bytes);
  if (reader.count > MAX_CELLS) engine.tooWide(place, from);
  await engine.setHeaders(
    cells.map(({ text }) => text),
    reader,
  );
  if (delimiter !== ',') {
    const code = numberOf('delimiter-not-comma');
    const { en, cy } = DELIMITER_NAMES[delimiter];
    engine.addFault(code, { row, byteOffset }, { form: en }, { welshParts: { form: cy } });
    writer?.note(code, () => ({ row, from: delimiter, to: ',' }));
  }
  engine.noteStructure(reader, place);
  if (matches === 0) {
    engine.addFault(numberOf('header-not-found'), { row, byteOffset });
    if (writer)
      throw new UnfixableError(
        row,
        'has no header of the standard: check that this is the right file and the right standard.',
      );
  } else {
    columnFaults(header, cells);
    missingFaults(header, byteOffset);
  }
  if (writer) writeHeaders(header, writer, cells, invalid);
};

/** What a header is called in the standard where the file writes it otherwise; undefined where it stays as it is. */
const properName = ({ engine, standard }: HeaderRow, { text, raw }: HeaderCell, column: number) => {
  const { match, field } = engine.headers[column] ?? { match: 'unknown', field: -1 };
  if (match === 'exact' && raw === text) return undefined;
  return standard.tabular.fields[field];
};

const columnFaults = (header: HeaderRow, cells: readonly HeaderCell[]): void => {
  const { engine, standard, writer, reader, place } = header;
  const { otherColumns = 'notice' } = standard.tabular;
  const { row } = place;
  cells.forEach((cell, columnIndex) => {
    const { match, other, suggestion } = engine.headers[columnIndex] ?? { match: 'unknown' };
    const column = cell.text;
    const letter = lettersOf(columnIndex);
    const byteOffset = cellOffset(reader, columnIndex, place);
    const where = { row, column, letter, columnIndex, byteOffset, value: shown(cell.raw) };
    const field = properName(header, cell, columnIndex);
    if (field) {
      const { name, clause } = field;
      engine.addFault(FORMAT, { ...where, field: name, fix: name, clause }, { column: shown(cell.raw), field: name });
      writer?.note(FORMAT, () => ({ row, column, letter, byteOffset, from: shown(cell.raw), to: name }));
    } else if (match === 'duplicate') {
      engine.addFault(numberOf('header-duplicate'), where, { column: shown(column), other: lettersOf(other ?? 0) });
    } else if (match === 'empty') engine.addFault(numberOf('header-empty'), where, { letter });
    else if (match === 'unknown' && otherColumns !== 'ignore') {
      const more = suggestion === undefined ? {} : { suggestion };
      engine.addFault(
        numberOf('header-unknown'),
        { ...where, ...more },
        { column: shown(column) },
        { severity: otherColumns },
      );
    }
  });
};

const missingFaults = ({ engine, standard, place: { row } }: HeaderRow, byteOffset: number): void => {
  const present = new Set(engine.headers.map(({ field }) => field));
  standard.tabular.fields.forEach((field, at) => {
    if (present.has(at)) return;
    const need = field.column ?? (field.required ? 'required' : 'optional');
    if (need === 'optional') return;
    const code = need === 'required' ? 'header-missing' : 'header-recommended';
    const { name, clause } = field;
    engine.addFault(numberOf(code), { row, byteOffset, column: name, field: name, clause }, { field: name });
  });
};

const writeHeaders = (header: HeaderRow, writer: RowWriter, cells: readonly HeaderCell[], invalid: boolean): void => {
  const { engine, reader, bytes, from } = header;
  const names = cells.map((cell, column) => properName(header, cell, column)?.name);
  const asItIs =
    names.every((name) => name === undefined) &&
    !engine.mustRewrite &&
    !invalid &&
    (reader.rowFlags & (CELL.nul | CELL.stray)) === 0;
  if (asItIs) writer.copyRow(bytes, from, reader.contentEnd);
  else {
    writer.writeRow(
      cells.map(({ raw }, cell) => ({
        text: encode(names[cell] ?? raw),
        isQuoted: ((reader.flags[cell] as number) & CELL.quoted) !== 0,
      })),
    );
  }
};
