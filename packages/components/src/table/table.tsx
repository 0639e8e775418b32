import type { ReactElement, ReactNode } from 'react';
import { type Absent, asOptions, type ContentOr, isBlank, present } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementOptions, type ElementProps } from '../element/element.js';

/** One cell; attributes of `<td>` or `<th>` may be given, such as `colSpan`. */
export interface TableCell extends Omit<ElementOptions<'td'>, 'ref'> {
  /** What the cell shows. */
  readonly text?: ReactNode;
  /** `numeric` sets numbers to the right. */
  readonly format?: 'numeric' | (string & {}) | undefined;
}

/** A row with settings of its own; attributes of `<tr>` may be given, such as `hidden`. */
export interface TableRow extends ElementOptions<'tr'> {
  /** Its cells in their order. */
  readonly cells: ReadonlyArray<ContentOr<TableCell>>;
}

/** Props of {@link Table}; every attribute of `<table>` may be given. */
export interface TableProps extends Omit<ElementProps<'table'>, 'children'> {
  /** The rows in their order, each a list of cells, or an object with `cells` and attributes of the row. */
  readonly rows?: ReadonlyArray<ReadonlyArray<ContentOr<TableCell>> | TableRow | Absent> | undefined;
  /** The headers of the columns. */
  readonly head?: ReadonlyArray<ContentOr<TableCell>> | undefined;
  /** What the table shows. */
  readonly caption?: ReactNode;
  /** For example `govuk-table__caption--m`. */
  readonly captionClassName?: string | undefined;
  /** Whether the first cell of each row names the row. */
  readonly firstCellIsHeader?: boolean | undefined;
}

const HeadCell = ({ text, format, className, ...rest }: TableCell): ReactElement => (
  <th
    {...rest}
    scope="col"
    className={classNames('govuk-table__header', format && `govuk-table__header--${format}`, className)}
  >
    {text}
  </th>
);

const BodyCell = ({ cell, isHeader }: { readonly cell: TableCell; readonly isHeader: boolean }): ReactElement => {
  const { text, format, className, ...rest } = cell;
  return isHeader ? (
    <th {...rest} scope="row" className={classNames('govuk-table__header', className)}>
      {text}
    </th>
  ) : (
    <td {...rest} className={classNames('govuk-table__cell', format && `govuk-table__cell--${format}`, className)}>
      {text}
    </td>
  );
};

const BodyRow = ({ row, hasHeader }: { readonly row: TableRow; readonly hasHeader: boolean }): ReactElement => {
  const { cells, className, ...rest } = row;
  return (
    <tr {...rest} className={classNames('govuk-table__row', className)}>
      {each(cells, (cell, index) => (
        <BodyCell cell={asOptions<TableCell>(cell) ?? {}} isHeader={index === 0 && hasHeader} />
      ))}
    </tr>
  );
};

/** Lets people compare. https://design-system.service.gov.uk/components/table/ */
export const Table = ({
  rows,
  head,
  caption,
  captionClassName,
  firstCellIsHeader,
  className,
  ...rest
}: TableProps): ReactElement => (
  <table {...rest} className={classNames('govuk-table', className)}>
    {isBlank(caption) ? null : (
      <caption className={classNames('govuk-table__caption', captionClassName)}>{caption}</caption>
    )}
    {head && (
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {each(head, (cell) => (
            <HeadCell {...asOptions<TableCell>(cell)} />
          ))}
        </tr>
      </thead>
    )}
    <tbody className="govuk-table__body">
      {each(present(rows), (row) => (
        <BodyRow row={'cells' in row ? row : { cells: row }} hasHeader={Boolean(firstCellIsHeader)} />
      ))}
    </tbody>
  </table>
);
