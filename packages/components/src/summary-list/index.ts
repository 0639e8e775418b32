export type { SummaryListAction, SummaryListActions } from './summary-action.js';
export { SummaryCard, type SummaryCardOptions, type SummaryCardProps, type SummaryCardTitle } from './summary-card.js';
export { SummaryList, type SummaryListCell, type SummaryListProps, type SummaryListRow } from './summary-list.js';
