import type { ReactElement, ReactNode } from 'react';
import { isBlank, isPlainText } from '../element/content.js';
import { classNames, type ElementProps, type HeadingLevel } from '../element/element.js';

/** Props of {@link NotificationBanner}; every attribute of its `<div>` may be given. */
export interface NotificationBannerProps extends Omit<ElementProps<'div'>, 'title' | 'children'> {
  /** A string is set as the banner's one line; any other node as it is. */
  readonly children?: ReactNode;
  /** “Important” unless stated; “Success” for a success. */
  readonly title?: ReactNode;
  /** The id of the title. `govuk-notification-banner-title` unless stated. */
  readonly titleId?: string | undefined;
  /** 2 unless stated. */
  readonly titleHeadingLevel?: HeadingLevel | undefined;
  /** `success` for what has gone well just now. */
  readonly type?: 'success' | (string & {}) | undefined;
  /** Whether a banner that is an alert is not to take the focus when the page opens. */
  readonly disableAutoFocus?: boolean | undefined;
}

/** Tells what is not about the page itself. https://design-system.service.gov.uk/components/notification-banner/ */
export const NotificationBanner = ({
  children,
  title,
  titleId,
  titleHeadingLevel,
  type,
  role,
  disableAutoFocus,
  className,
  ...rest
}: NotificationBannerProps): ReactElement => {
  const isSuccess = type === 'success';
  const Heading = `h${titleHeadingLevel || 2}` as const;
  const id = titleId || 'govuk-notification-banner-title';
  return (
    <div
      {...rest}
      className={classNames('govuk-notification-banner', isSuccess && 'govuk-notification-banner--success', className)}
      {...{ role: role || (isSuccess ? 'alert' : 'region'), 'aria-labelledby': id }}
      data-module="govuk-notification-banner"
      {...(disableAutoFocus === undefined ? {} : { 'data-disable-auto-focus': disableAutoFocus })}
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={id}>
          {isBlank(title) ? (isSuccess ? 'Success' : 'Important') : title}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {isPlainText(children) && children !== '' ? (
          <p className="govuk-notification-banner__heading">{children}</p>
        ) : (
          children
        )}
      </div>
    </div>
  );
};
