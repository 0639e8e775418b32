import type { ReactElement, ReactNode } from 'react';
import { classNames, type ElementOptions, type ElementProps } from '../element/element.js';

/** Props of {@link ErrorMessage}; every attribute of `<p>` may be given. */
export interface ErrorMessageProps extends Omit<ElementProps<'p'>, 'children'> {
  /** What is wrong and how to put it right. */
  readonly children?: ReactNode;
  /** What screen readers say first. “Error” unless stated; empty leaves it out. */
  readonly visuallyHiddenText?: string | undefined;
}

/** The error message of a field, with its settings; attributes of `<p>` may be given. */
export interface ErrorMessageOptions extends Omit<ElementOptions<'p'>, 'id'> {
  /** What is wrong and how to put it right. */
  readonly text?: ReactNode;
  /** What screen readers say first. “Error” unless stated; empty leaves it out. */
  readonly visuallyHiddenText?: string | undefined;
}

/** Says what is wrong with an answer. https://design-system.service.gov.uk/components/error-message/ */
export const ErrorMessage = ({
  children,
  visuallyHiddenText = 'Error',
  className,
  ...rest
}: ErrorMessageProps): ReactElement => (
  <p {...rest} className={classNames('govuk-error-message', className)}>
    {visuallyHiddenText ? (
      <>
        <span className="govuk-visually-hidden">{visuallyHiddenText}:</span> {children}
      </>
    ) : (
      children
    )}
  </p>
);
