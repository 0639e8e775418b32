import type { ReactElement, ReactNode } from 'react';
import { asOptions, type ContentOr } from '../element/content.js';
import { classNames, type ElementProps } from '../element/element.js';
import { fillText, type Language } from '../element/language.js';
import { messageAttributes, pluralText } from '../element/messages.js';
import { Pagination, type PaginationProps } from '../pagination/pagination.js';
import { Table, type TableCell, type TableRow } from '../table/table.js';
import { type TableFilter, TableFilters } from './table-filters.js';
import { type FilterableTableTexts, filterableTableTexts } from './texts.js';

/** How a column is sorted. */
export type SortDirection = 'ascending' | 'descending';

/** A column of the table. */
export interface TableColumn {
  /** What heads the column. https://design-system.service.gov.uk/components/table/ */
  readonly header: string;
  /** `numeric` sets numbers to the right. https://design-system.service.gov.uk/components/table/#numbers-in-a-table */
  readonly format?: 'numeric' | undefined;
  /** The address of the table sorted by this column, or, where it is, sorted the other way. Without it it cannot be sorted. */
  readonly sortHref?: string | undefined;
  /** How the table is sorted by this column. https://www.w3.org/WAI/ARIA/apg/patterns/table/examples/sortable-table/ */
  readonly sorted?: SortDirection | undefined;
}

/** A row of the table. */
export interface FilterableRow {
  /** Its cells in the order of the columns. https://design-system.service.gov.uk/components/table/ */
  readonly cells: ReadonlyArray<ContentOr<TableCell>>;
  /** What filters by choice go by: for each filter's name, the value of this row. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  /** False for a row that the filters leave out, which only a complete table has: it is hidden. True unless stated. */
  readonly matches?: boolean | undefined;
}

/** Props of {@link FilterableTable}; every attribute of its `<div>` may be given. */
export interface FilterableTableProps extends Omit<ElementProps<'div'>, 'children'> {
  /** Ids within begin with it. `results` unless stated. */
  readonly id?: string | undefined;
  /** What the table shows. https://design-system.service.gov.uk/components/table/#table-captions */
  readonly caption: ReactNode;
  /** The columns in their order. */
  readonly columns: readonly TableColumn[];
  /** The rows that match the filters and are on this page; with `isComplete`, all that there are, matching or not. */
  readonly rows: readonly FilterableRow[];
  /** Whether the first cell of each row names the row. True unless stated. */
  readonly firstCellIsHeader?: boolean | undefined;
  /** The filters. Without any there is no form. */
  readonly filters?: readonly TableFilter[] | undefined;
  /** The address that the filters are sent to, by GET. */
  readonly action?: string | undefined;
  /** What is sent with the filters, such as the order of the rows. */
  readonly hiddenFields?: Readonly<Record<string, string>> | undefined;
  /** The address of the table without filters. Without it there is no such link. */
  readonly clearHref?: string | undefined;
  /** How many rows match in all. As many as `rows` has that match, unless stated. */
  readonly total?: number | undefined;
  /** The number of the first row, counted from 1. 1 unless stated. */
  readonly first?: number | undefined;
  /** Links to other pages. https://design-system.service.gov.uk/components/pagination/ */
  readonly pagination?: PaginationProps | undefined;
  /**
   * Says that `rows` are all rows that there are, those that do not match among them as `matches: false`. Scripts then filter them in
   * the page. For tables of a few hundred rows at the most.
   */
  readonly isComplete?: boolean | undefined;
  /** The language of the texts. English unless stated. */
  readonly language?: Language | undefined;
  /** Texts that a service words in its own way. */
  readonly texts?: Partial<FilterableTableTexts> | undefined;
}

/** What scrolls sideways must be, so that its end can be seen. */
const REACHED_BY_KEYBOARD = { tabIndex: 0 } as const;

const headCell = ({ header, format, sortHref, sorted }: TableColumn, texts: FilterableTableTexts): TableCell => ({
  format,
  'aria-sort': sorted,
  text:
    sortHref === undefined ? (
      header
    ) : (
      <a className="govuk-link guildhall-filterable-table__sort" href={sortHref} data-part="sort">
        {header}
        {sorted && <span className="govuk-visually-hidden">, {texts[sorted]}</span>}
      </a>
    ),
});

const bodyRow = ({ cells, values, matches = true }: FilterableRow, columns: readonly TableColumn[]): TableRow => ({
  ...(values ? { 'data-filter-values': JSON.stringify(values) } : {}),
  ...(matches ? {} : { hidden: true }),
  cells: cells.map((cell, index) => {
    const format = columns[index]?.format;
    return { ...(format ? { format } : {}), ...asOptions<TableCell>(cell) };
  }),
});

interface CountOptions {
  readonly shown: number;
  readonly first: number;
  readonly total: number;
  readonly language: Language;
  readonly texts: FilterableTableTexts;
}

const countText = ({ shown, first, total, language, texts }: CountOptions): string => {
  const numbers = new Intl.NumberFormat(language === 'cy' ? 'en-GB' : language);
  const count = numbers.format(total);
  if (shown < total)
    return fillText(texts.range, { first: numbers.format(first), last: numbers.format(first + shown - 1), count });
  return pluralText(texts.count, total, language, { count });
};

/**
 * A table that can be filtered, sorted and paged: the filters are a form sent by GET, the order and the pages are links, so that each
 * view has an address. Where all rows are there, scripts filter them while someone types, and tell how many are left.
 * https://design-system.service.gov.uk/components/table/
 */
export const FilterableTable = ({
  id = 'results',
  caption,
  columns,
  rows,
  firstCellIsHeader = true,
  filters = [],
  action = '',
  hiddenFields = {},
  clearHref,
  total: givenTotal,
  first = 1,
  pagination,
  isComplete = false,
  language = 'en',
  texts: own,
  className,
  ...rest
}: FilterableTableProps): ReactElement => {
  const texts = filterableTableTexts(language, own);
  const shown = rows.filter(({ matches }) => matches !== false).length;
  const total = givenTotal ?? shown;
  const enhanced =
    isComplete && filters.length > 0
      ? { 'data-module': 'guildhall-filterable-table', ...messageAttributes({ count: texts.count }) }
      : {};
  return (
    <div {...rest} {...enhanced} className={classNames('guildhall-filterable-table', className)} id={id}>
      {filters.length > 0 && <TableFilters {...{ id, action, filters, hiddenFields, clearHref, texts }} />}
      <p className="govuk-body guildhall-filterable-table__count" role="status" data-part="count">
        {countText({ shown, first, total, language, texts })}
      </p>
      <p className="govuk-body" data-part="none" hidden={shown > 0}>
        {texts.none}
      </p>
      {rows.length > 0 && (
        <section
          className="guildhall-filterable-table__scroll"
          aria-labelledby={`${id}-caption`}
          {...REACHED_BY_KEYBOARD}
          hidden={shown === 0}
          data-part="table"
        >
          <Table
            caption={<span id={`${id}-caption`}>{caption}</span>}
            captionClassName="govuk-table__caption--m"
            head={columns.map((column) => headCell(column, texts))}
            rows={rows.map((row) => bodyRow(row, columns))}
            firstCellIsHeader={firstCellIsHeader}
          />
        </section>
      )}
      {pagination && <Pagination landmarkLabel={texts.pages} {...pagination} />}
    </div>
  );
};
