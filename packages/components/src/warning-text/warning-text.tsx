import type { ReactElement, ReactNode } from 'react';
import { classNames, type ElementProps } from '../element/element.js';

/** Props of {@link WarningText}; every attribute of its `<div>` may be given. */
export interface WarningTextProps extends Omit<ElementProps<'div'>, 'children'> {
  /** What to be warned of. */
  readonly children?: ReactNode;
  /** What screen readers say in place of the icon. “Warning” unless stated. */
  readonly iconFallbackText?: string | undefined;
}

/** Warns of something important, such as a legal consequence. https://design-system.service.gov.uk/components/warning-text/ */
export const WarningText = ({ children, iconFallbackText, className, ...rest }: WarningTextProps): ReactElement => (
  <div {...rest} className={classNames('govuk-warning-text', className)}>
    <span className="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>{' '}
    <strong className="govuk-warning-text__text">
      <span className="govuk-visually-hidden">{iconFallbackText || 'Warning'}</span> {children}
    </strong>
  </div>
);
