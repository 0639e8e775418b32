import type { ReactElement, ReactNode } from 'react';
import { classNames, type ElementProps } from '../element/element.js';

/** Props of {@link InsetText}; every attribute of its `<div>` may be given. */
export interface InsetTextProps extends Omit<ElementProps<'div'>, 'children'> {
  /** The text. */
  readonly children?: ReactNode;
}

/** Sets a text apart from what is around it. https://design-system.service.gov.uk/components/inset-text/ */
export const InsetText = ({ children, className, ...rest }: InsetTextProps): ReactElement => (
  <div {...rest} className={classNames('govuk-inset-text', className)}>
    {children}
  </div>
);
