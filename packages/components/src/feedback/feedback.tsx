import type { ReactElement, ReactNode } from 'react';
import { isBlank, isPlainText } from '../element/content.js';
import { classNames, type ElementProps, type HeadingLevel } from '../element/element.js';

/** Props of {@link Feedback}; every attribute of its `<div>` may be given. */
export interface FeedbackProps extends Omit<ElementProps<'div'>, 'children' | 'title'> {
  /** For example “Help us improve this service”. */
  readonly title: ReactNode;
  /** A string is set as a paragraph; any other node as it is. */
  readonly children?: ReactNode;
  /** 2 unless stated. */
  readonly headingLevel?: HeadingLevel | undefined;
}

/** Asks what people think of the service. https://design-system.service.gov.uk/components/feedback/ */
export const Feedback = ({ title, children, headingLevel, className, ...rest }: FeedbackProps): ReactElement => {
  const Heading = `h${headingLevel || 2}` as const;
  return (
    <div {...rest} className={classNames('govuk-feedback govuk-width-container', className)}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <Heading className="govuk-feedback__title">{title}</Heading>
          {isBlank(children) ? null : (
            <div className="govuk-feedback__body">
              {isPlainText(children) ? <p className="govuk-body">{children}</p> : children}
            </div>
          )}
        </div>
      </div>
    </div>
  );
};
