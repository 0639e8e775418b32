import type { ReactElement, ReactNode } from 'react';
import { asOptions, type ContentOr } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementOptions, type ElementProps, type HeadingLevel } from '../element/element.js';
import { SummaryAction, type SummaryListActions } from './summary-action.js';

/** The title of a card, with its settings. */
export interface SummaryCardTitle {
  /** What the title says. */
  readonly text?: ReactNode;
  /** 2 unless stated. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Further class names of the heading. */
  readonly className?: string | undefined;
}

interface SummaryCardSettings {
  /** What the card is about. */
  readonly title?: ContentOr<SummaryCardTitle>;
  /** Actions on all that the card shows. */
  readonly actions?: SummaryListActions | undefined;
}

/** The card that a summary list draws around itself; attributes of its `<div>` may be given. */
export interface SummaryCardOptions extends Omit<ElementOptions<'div'>, 'title'>, SummaryCardSettings {}

/** Props of {@link SummaryCard}; every attribute of its `<div>` may be given. */
export interface SummaryCardProps extends Omit<ElementProps<'div'>, 'title' | 'children'>, SummaryCardSettings {
  /** A summary list. */
  readonly children?: ReactNode;
}

/** A card around a summary list. https://design-system.service.gov.uk/components/summary-list/#summary-cards */
export const SummaryCard = ({ title, actions, children, className, ...rest }: SummaryCardProps): ReactElement => {
  const heading = asOptions<SummaryCardTitle>(title);
  const Heading = `h${heading?.headingLevel || 2}` as const;
  const items = actions?.items ?? [];
  const [first] = items;
  const actionsClassName = classNames('govuk-summary-card__actions', actions?.className);
  return (
    <div {...rest} className={classNames('govuk-summary-card', className)}>
      <div className="govuk-summary-card__title-wrapper">
        {heading && (
          <Heading className={classNames('govuk-summary-card__title', heading.className)}>{heading.text}</Heading>
        )}
        {items.length === 1 && first && (
          <div className={actionsClassName}>
            <SummaryAction action={first} cardTitle={heading?.text} />
          </div>
        )}
        {items.length > 1 && (
          <ul className={actionsClassName}>
            {each(items, (action) => (
              <li className="govuk-summary-card__action">
                <SummaryAction action={action} cardTitle={heading?.text} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
};
