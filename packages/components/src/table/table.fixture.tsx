import type { ReactElement } from 'react';
import { elementOf, type MacroContent, type MacroElement, type MacroItems, optionsOf } from '../fixtures/macro.js';
import { Table } from './table.js';

type CellMacro = MacroContent &
  MacroElement & { readonly format?: string; readonly colspan?: number; readonly rowspan?: number };

/** The options of the Nunjucks macro `govukTable`. */
export interface TableMacro extends MacroElement {
  readonly rows?: MacroItems<readonly CellMacro[]>;
  readonly head?: readonly CellMacro[];
  readonly caption?: string;
  readonly captionClasses?: string;
  readonly firstCellIsHeader?: boolean;
}

const cellOf = (cell: CellMacro) => ({
  ...optionsOf(cell),
  format: cell.format,
  colSpan: cell.colspan,
  rowSpan: cell.rowspan,
});

/** A fixture of the table. */
export const tableFixture = (macro: TableMacro): ReactElement => (
  <Table
    {...elementOf(macro)}
    rows={macro.rows?.map((row) => (row ? row.map(cellOf) : row))}
    head={macro.head?.map(cellOf)}
    caption={macro.caption}
    captionClassName={macro.captionClasses}
    firstCellIsHeader={macro.firstCellIsHeader}
  />
);
