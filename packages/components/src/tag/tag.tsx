import type { ReactElement, ReactNode } from 'react';
import { classNames, type ElementOptions, type ElementProps } from '../element/element.js';

/** Props of {@link Tag}; every attribute of `<strong>` may be given. */
export interface TagProps extends Omit<ElementProps<'strong'>, 'children'> {
  /** What the tag says. `className="govuk-tag--green"` and the like colour it. */
  readonly children?: ReactNode;
}

/** A tag drawn within another component. */
export interface TagOptions extends ElementOptions<'strong'> {
  /** What the tag says. */
  readonly text?: ReactNode;
}

/** Shows a status. https://design-system.service.gov.uk/components/tag/ */
export const Tag = ({ children, className, ...rest }: TagProps): ReactElement => (
  <strong {...rest} className={classNames('govuk-tag', className)}>
    {children}
  </strong>
);
