import type { ReactElement, ReactNode } from 'react';
import { classNames, type ElementProps } from '../element/element.js';

/** Props of {@link BackLink}; every attribute of `<a>` may be given. */
export interface BackLinkProps extends Omit<ElementProps<'a'>, 'children'> {
  /** “Back” unless stated. */
  readonly children?: ReactNode;
  /** The page before this one. */
  readonly href?: string | undefined;
}

/** Leads to the page before. https://design-system.service.gov.uk/components/back-link/ */
export const BackLink = ({ children, href, className, ...rest }: BackLinkProps): ReactElement => (
  <a {...rest} href={href || '#'} className={classNames('govuk-back-link', className)}>
    {children || 'Back'}
  </a>
);
