import type { ReactElement, ReactNode } from 'react';
import { isBlank } from '../element/content.js';
import { classNames } from '../element/element.js';
import type { PaginationLink } from './pagination.js';

const PATHS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
} as const;

type Direction = keyof typeof PATHS;

const Arrow = ({ direction }: { readonly direction: Direction }): ReactElement => (
  <svg
    className={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={PATHS[direction]} />
  </svg>
);

/** The link to the page before or after, with its arrow: before the text, save for the next page of a list. */
export const ArrowLink = ({
  direction,
  link,
  isBlock,
  children,
}: {
  /** Which way it leads. */
  readonly direction: Direction;
  /** Where it leads. */
  readonly link: PaginationLink;
  /** Whether there is no list of pages. */
  readonly isBlock: boolean;
  /** What it says. */
  readonly children: ReactNode;
}): ReactElement => {
  const { text: _text, labelText, ...rest } = link;
  const hasLabel = !isBlank(labelText);
  const isArrowFirst = isBlock || direction === 'prev';
  return (
    <div className={`govuk-pagination__${direction}`}>
      <a {...rest} className="govuk-link govuk-pagination__link" rel={direction}>
        {isArrowFirst && (
          <>
            <Arrow direction={direction} />{' '}
          </>
        )}
        <span
          className={classNames(
            'govuk-pagination__link-title',
            isBlock && !hasLabel && 'govuk-pagination__link-title--decorated',
          )}
        >
          {children}
        </span>
        {hasLabel && isBlock && (
          <>
            {' '}
            <span className="govuk-visually-hidden">:</span>{' '}
            <span className="govuk-pagination__link-label">{labelText}</span>
          </>
        )}
        {!isArrowFirst && (
          <>
            {' '}
            <Arrow direction={direction} />
          </>
        )}
      </a>
    </div>
  );
};
