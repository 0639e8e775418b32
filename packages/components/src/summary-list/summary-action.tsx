import type { ReactElement, ReactNode } from 'react';
import { isBlank } from '../element/content.js';
import { classNames, type ElementOptions } from '../element/element.js';

/** A link that changes what a row or a card shows; attributes of `<a>` may be given. */
export interface SummaryListAction extends ElementOptions<'a'> {
  /** For example “Change”. */
  readonly text?: ReactNode;
  /** Where the answer is changed. */
  readonly href: string;
  /** What it changes, read out after `text`: screen readers list links without what is around them. */
  readonly visuallyHiddenText?: ReactNode;
}

/** The actions of a row or a card. */
export interface SummaryListActions {
  /** The links, in their order. */
  readonly items?: readonly SummaryListAction[] | undefined;
  /** Further class names of the element around the links. */
  readonly className?: string | undefined;
}

/** One action, with what it is about for those who cannot see it. */
export const SummaryAction = ({
  action,
  cardTitle,
}: {
  /** What to draw. */
  readonly action: SummaryListAction;
  /** The title of the card that the action is in. */
  readonly cardTitle: ReactNode;
}): ReactElement => {
  const { text, visuallyHiddenText, className, ...rest } = action;
  const hasHiddenText = !isBlank(visuallyHiddenText);
  const hasCardTitle = !isBlank(cardTitle);
  return (
    <a {...rest} className={classNames('govuk-link', className)}>
      {text}
      {(hasHiddenText || hasCardTitle) && (
        <span className="govuk-visually-hidden">
          {hasHiddenText && <> {visuallyHiddenText}</>}
          {hasCardTitle && <> ({cardTitle})</>}
        </span>
      )}
    </a>
  );
};
