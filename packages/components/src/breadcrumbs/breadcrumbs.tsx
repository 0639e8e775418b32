import type { ReactElement, ReactNode } from 'react';
import { type Absent, present } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementOptions, type ElementProps } from '../element/element.js';

/** One step of the trail; attributes of its `<a>` may be given. */
export interface Breadcrumb extends ElementOptions<'a'> {
  /** What the step is called. */
  readonly text?: ReactNode;
  /** Where the step leads. Without it the step is the page being shown. */
  readonly href?: string | undefined;
}

/** Props of {@link Breadcrumbs}; every attribute of `<nav>` may be given. */
export interface BreadcrumbsProps extends Omit<ElementProps<'nav'>, 'children' | 'aria-label'> {
  /** The steps from the home page on. */
  readonly items: ReadonlyArray<Breadcrumb | Absent>;
  /** Shows only the first and the last step on a small screen. */
  readonly collapseOnMobile?: boolean | undefined;
  /** Names the navigation for screen readers. “Breadcrumb” unless stated. */
  readonly labelText?: string | undefined;
}

/** Shows where a page lies. https://design-system.service.gov.uk/components/breadcrumbs/ */
export const Breadcrumbs = ({
  items,
  collapseOnMobile,
  labelText = 'Breadcrumb',
  className,
  ...rest
}: BreadcrumbsProps): ReactElement => (
  <nav
    {...rest}
    className={classNames('govuk-breadcrumbs', className, collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')}
    aria-label={labelText}
  >
    <ol className="govuk-breadcrumbs__list">
      {each(present(items), ({ text, href, ...link }) =>
        href ? (
          <li className="govuk-breadcrumbs__list-item">
            <a {...link} className="govuk-breadcrumbs__link" href={href}>
              {text}
            </a>
          </li>
        ) : (
          <li className="govuk-breadcrumbs__list-item" aria-current="page">
            {text}
          </li>
        ),
      )}
    </ol>
  </nav>
);
