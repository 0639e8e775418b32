export {
  type FilterableRow,
  FilterableTable,
  type FilterableTableProps,
  type SortDirection,
  type TableColumn,
} from './filterable-table.js';
export type { ChoiceFilter, TableFilter, TextFilter } from './table-filters.js';
export { type FilterableTableTexts, filterableTableTexts } from './texts.js';
