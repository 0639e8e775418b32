import type { ReactElement, ReactNode } from 'react';
import { type Absent, asOptions, type ContentOr, present } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementProps } from '../element/element.js';
import { SummaryAction, type SummaryListActions } from './summary-action.js';
import { SummaryCard, type SummaryCardOptions } from './summary-card.js';

/** What a cell of a row shows, with its settings. */
export interface SummaryListCell {
  /** What the cell shows. */
  readonly text?: ReactNode;
  /** Further class names of the cell. */
  readonly className?: string | undefined;
}

/** One row: what was asked, what was answered, and links to change it. */
export interface SummaryListRow {
  /** What was asked. */
  readonly key: ContentOr<SummaryListCell>;
  /** What was answered. */
  readonly value?: ContentOr<SummaryListCell>;
  /** Links to change the answer. */
  readonly actions?: SummaryListActions | undefined;
  /** Further class names of the row. */
  readonly className?: string | undefined;
}

/** Props of {@link SummaryList}; every attribute of `<dl>` may be given. */
export interface SummaryListProps extends Omit<ElementProps<'dl'>, 'children'> {
  /** The rows in their order. */
  readonly rows: ReadonlyArray<SummaryListRow | Absent>;
  /** Draws a card with a title around the list. */
  readonly card?: SummaryCardOptions | undefined;
}

const Actions = ({ actions, cardTitle }: { actions: SummaryListActions | undefined; cardTitle: ReactNode }) => {
  const items = actions?.items ?? [];
  const [first] = items;
  if (!first) return null;
  return (
    <dd className={classNames('govuk-summary-list__actions', actions?.className)}>
      {items.length === 1 ? (
        <SummaryAction action={first} cardTitle={cardTitle} />
      ) : (
        <ul className="govuk-summary-list__actions-list">
          {each(items, (action) => (
            // The styles set the actions in one line, so a space stands between them.
            <>
              <li className="govuk-summary-list__actions-list-item">
                <SummaryAction action={action} cardTitle={cardTitle} />
              </li>{' '}
            </>
          ))}
        </ul>
      )}
    </dd>
  );
};

/** Shows what is known, such as answers before they are sent. https://design-system.service.gov.uk/components/summary-list/ */
export const SummaryList = ({ rows, card, className, ...rest }: SummaryListProps): ReactElement => {
  const shown = present(rows);
  const someHaveActions = shown.some((row) => row.actions?.items?.length);
  const cardTitle = asOptions(card?.title)?.text;
  const list = (
    <dl {...rest} className={classNames('govuk-summary-list', className)}>
      {each(shown, (row) => {
        const key = asOptions<SummaryListCell>(row.key);
        const value = asOptions<SummaryListCell>(row.value);
        return (
          <div
            className={classNames(
              'govuk-summary-list__row',
              someHaveActions && !row.actions?.items && 'govuk-summary-list__row--no-actions',
              row.className,
            )}
          >
            <dt className={classNames('govuk-summary-list__key', key?.className)}>{key?.text}</dt>
            <dd className={classNames('govuk-summary-list__value', value?.className)}>{value?.text}</dd>
            <Actions actions={row.actions} cardTitle={cardTitle} />
          </div>
        );
      })}
    </dl>
  );
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list;
};
