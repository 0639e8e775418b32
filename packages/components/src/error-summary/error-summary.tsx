import type { ReactElement, ReactNode } from 'react';
import { type Absent, isBlank, present } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementOptions, type ElementProps } from '../element/element.js';

/** One error of the summary; attributes of its `<a>` may be given. */
export interface ErrorSummaryItem extends ElementOptions<'a'> {
  /** As the error message beside the field says it. */
  readonly text?: ReactNode;
  /** The id of the field with `#` before it. */
  readonly href?: string | undefined;
}

/** Props of {@link ErrorSummary}; every attribute of its `<div>` may be given. */
export interface ErrorSummaryProps extends Omit<ElementProps<'div'>, 'title'> {
  /** For example “There is a problem”. */
  readonly title: ReactNode;
  /** What to know about the errors beyond the list. */
  readonly children?: ReactNode;
  /** The errors in the order of their fields. */
  readonly errorList?: ReadonlyArray<ErrorSummaryItem | Absent> | undefined;
  /** Whether the summary is not to take the focus when the page opens. */
  readonly disableAutoFocus?: boolean | undefined;
}

/** Lists all errors of a page at its top. https://design-system.service.gov.uk/components/error-summary/ */
export const ErrorSummary = ({
  title,
  children,
  errorList,
  disableAutoFocus,
  className,
  ...rest
}: ErrorSummaryProps): ReactElement => {
  const errors = present(errorList);
  return (
    <div
      {...rest}
      className={classNames('govuk-error-summary', className)}
      {...(disableAutoFocus === undefined ? {} : { 'data-disable-auto-focus': disableAutoFocus })}
      data-module="govuk-error-summary"
    >
      {/* The alert is a child of what takes the focus, or some screen readers would leave out part of it. */}
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {isBlank(children) ? null : <p>{children}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {each(errors, ({ text, href, ...link }) => (
                <li>
                  {href ? (
                    <a {...link} href={href}>
                      {text}
                    </a>
                  ) : (
                    text
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
};
