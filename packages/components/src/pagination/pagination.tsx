import type { ReactElement, ReactNode } from 'react';
import { type Absent, isBlank, present } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementOptions, type ElementProps } from '../element/element.js';
import { ArrowLink } from './arrow-link.js';

/** One page of the list, or an ellipsis for pages left out; attributes of its `<a>` may be given. */
export interface PaginationItem extends ElementOptions<'a'> {
  /** The number of the page. */
  readonly number?: ReactNode;
  /** What screen readers say. “Page ” and the number unless stated. */
  readonly visuallyHiddenText?: string | undefined;
  /** The page being shown. */
  readonly current?: boolean | undefined;
  /** Pages are left out here. */
  readonly ellipsis?: boolean | undefined;
}

/** The link to the page before or after; attributes of its `<a>` may be given. */
export interface PaginationLink extends ElementOptions<'a'> {
  /** “Previous page” or “Next page” unless stated. */
  readonly text?: ReactNode;
  /** What that page is called; shown where there is no list of pages. */
  readonly labelText?: ReactNode;
  /** The address of that page. */
  readonly href: string;
}

/** Props of {@link Pagination}; every attribute of `<nav>` may be given. */
export interface PaginationProps extends Omit<ElementProps<'nav'>, 'children' | 'aria-label'> {
  /** The pages, in their order. */
  readonly items?: ReadonlyArray<PaginationItem | Absent> | undefined;
  /** The page before. */
  readonly previous?: PaginationLink | undefined;
  /** The page after. */
  readonly next?: PaginationLink | undefined;
  /** Names the navigation for screen readers. “Pagination” unless stated. */
  readonly landmarkLabel?: string | undefined;
}

const PageItem = ({ number, visuallyHiddenText, current, ellipsis, ...link }: PaginationItem): ReactElement => (
  <li
    className={classNames(
      'govuk-pagination__item',
      current && 'govuk-pagination__item--current',
      ellipsis && 'govuk-pagination__item--ellipsis',
    )}
  >
    {ellipsis ? (
      '⋯'
    ) : (
      <a
        {...link}
        className="govuk-link govuk-pagination__link"
        {...{ 'aria-label': visuallyHiddenText ?? `Page ${number}`, 'aria-current': current ? 'page' : undefined }}
      >
        {number}
      </a>
    )}
  </li>
);

const defaultText = (word: string): ReactElement => (
  <>
    {word}
    <span className="govuk-visually-hidden"> page</span>
  </>
);

/** Leads through a list of pages. https://design-system.service.gov.uk/components/pagination/ */
export const Pagination = ({
  items,
  previous,
  next,
  landmarkLabel,
  className,
  ...rest
}: PaginationProps): ReactElement => {
  const isBlock = !items && Boolean(next || previous);
  return (
    <nav
      {...rest}
      className={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', className)}
      aria-label={landmarkLabel || 'Pagination'}
    >
      {previous?.href && (
        <ArrowLink direction="prev" link={previous} isBlock={isBlock}>
          {isBlank(previous.text) ? defaultText('Previous') : previous.text}
        </ArrowLink>
      )}
      {items && (
        <ul className="govuk-pagination__list">
          {each(
            present(items).filter((item) => Object.keys(item).length > 0),
            (item) => (
              <PageItem {...item} />
            ),
          )}
        </ul>
      )}
      {next?.href && (
        <ArrowLink direction="next" link={next} isBlock={isBlock}>
          {isBlank(next.text) ? defaultText('Next') : next.text}
        </ArrowLink>
      )}
    </nav>
  );
};
