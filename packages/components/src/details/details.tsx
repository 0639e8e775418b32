import type { ReactElement, ReactNode } from 'react';
import { classNames, type ElementProps } from '../element/element.js';

/** Props of {@link Details}; every attribute of `<details>` may be given, such as `open`. */
export interface DetailsProps extends Omit<ElementProps<'details'>, 'children'> {
  /** What is always shown. */
  readonly summary: ReactNode;
  /** What is shown when it is opened. */
  readonly children?: ReactNode;
}

/** Hides what few people need. https://design-system.service.gov.uk/components/details/ */
export const Details = ({ summary, children, className, ...rest }: DetailsProps): ReactElement => (
  <details {...rest} className={classNames('govuk-details', className)}>
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">{summary}</span>
    </summary>
    <div className="govuk-details__text">{children}</div>
  </details>
);
