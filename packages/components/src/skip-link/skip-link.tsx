import type { ReactElement, ReactNode } from 'react';
import { classNames, type ElementProps } from '../element/element.js';

/** Props of {@link SkipLink}; every attribute of `<a>` may be given. */
export interface SkipLinkProps extends Omit<ElementProps<'a'>, 'children'> {
  /** What the link says, for example “Skip to main content”. */
  readonly children?: ReactNode;
  /** The id of the main content with `#` before it. `#content` unless stated; {@link Page} uses `#main-content`. */
  readonly href?: string | undefined;
}

/** Lets keyboard users pass over the header. https://design-system.service.gov.uk/components/skip-link/ */
export const SkipLink = ({ children, href, className, ...rest }: SkipLinkProps): ReactElement => (
  <a
    {...rest}
    href={href || '#content'}
    className={classNames('govuk-skip-link', className)}
    data-module="govuk-skip-link"
  >
    {children}
  </a>
);
