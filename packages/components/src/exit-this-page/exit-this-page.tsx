import type { ReactElement, ReactNode } from 'react';
import { Button } from '../button/button.js';
import { isBlank } from '../element/content.js';
import { classNames, type ElementProps } from '../element/element.js';
import { messageAttributes } from '../element/messages.js';

/** Props of {@link ExitThisPage}; every attribute of its `<div>` may be given. */
export interface ExitThisPageProps extends Omit<ElementProps<'div'>, 'children'> {
  /** “Emergency Exit this page”, its first word for screen readers alone, unless stated. */
  readonly children?: ReactNode;
  /** A harmless page. The BBC's weather unless stated. */
  readonly redirectUrl?: string | undefined;
  /** What screen readers say when the page is left. “Loading.” unless stated. */
  readonly activatedText?: string | undefined;
  /** What they say when the shortcut has timed out. “Exit this page expired.” unless stated. */
  readonly timedOutText?: string | undefined;
  /** “Shift, press 2 more times to exit.” unless stated. */
  readonly pressTwoMoreTimesText?: string | undefined;
  /** “Shift, press 1 more time to exit.” unless stated. */
  readonly pressOneMoreTimeText?: string | undefined;
}

/** Lets people at risk leave the site at once. https://design-system.service.gov.uk/components/exit-this-page/ */
export const ExitThisPage = ({
  children,
  redirectUrl,
  activatedText,
  timedOutText,
  pressTwoMoreTimesText,
  pressOneMoreTimeText,
  className,
  ...rest
}: ExitThisPageProps): ReactElement => (
  <div
    {...rest}
    className={classNames('govuk-exit-this-page', className)}
    data-module="govuk-exit-this-page"
    {...messageAttributes({
      activated: activatedText,
      'timed-out': timedOutText,
      'press-two-more-times': pressTwoMoreTimesText,
      'press-one-more-time': pressOneMoreTimeText,
    })}
  >
    <Button
      className="govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
      href={redirectUrl || 'https://www.bbc.co.uk/weather'}
      rel="nofollow noreferrer"
    >
      {isBlank(children) ? (
        <>
          <span className="govuk-visually-hidden">Emergency</span> Exit this page
        </>
      ) : (
        children
      )}
    </Button>
  </div>
);
