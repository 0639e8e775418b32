import type { ReactElement, ReactNode } from 'react';
import { type Absent, isBlank, isPlainText, present } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementOptions, type ElementProps } from '../element/element.js';
import { type CookieBannerAction, CookieBannerActionLink } from './cookie-banner-action.js';

/** One message of the banner, such as the question or the confirmation; attributes of its `<div>` may be given. */
export interface CookieBannerMessage extends Omit<ElementOptions<'div'>, 'content'> {
  /** For example “Cookies on” and the service’s name. */
  readonly heading?: ReactNode;
  /** A string is set as a paragraph; any other node as it is. */
  readonly content?: ReactNode;
  /** Buttons and links to answer with. */
  readonly actions?: readonly CookieBannerAction[] | undefined;
}

/** Props of {@link CookieBanner}; every attribute of its `<div>` may be given. */
export interface CookieBannerProps extends Omit<ElementProps<'div'>, 'children' | 'role'> {
  /** The messages; those for later are `hidden`. */
  readonly messages: ReadonlyArray<CookieBannerMessage | Absent>;
  /** Names the region. “Cookie banner” unless stated; better “Cookies on” and the service's name. */
  readonly 'aria-label'?: string | undefined;
}

const Message = ({ heading, content, actions, className, ...rest }: CookieBannerMessage): ReactElement => (
  <div {...rest} className={classNames('govuk-cookie-banner__message', className, 'govuk-width-container')}>
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        {isBlank(heading) ? null : <h2 className="govuk-cookie-banner__heading govuk-heading-m">{heading}</h2>}
        <div className="govuk-cookie-banner__content">
          {isPlainText(content) && content !== '' ? <p className="govuk-body">{content}</p> : content}
        </div>
      </div>
    </div>
    {actions && (
      <div className="govuk-button-group">
        {each(actions, (action) => (
          <>
            <CookieBannerActionLink {...action} />{' '}
          </>
        ))}
      </div>
    )}
  </div>
);

/** Asks whether cookies may be set. https://design-system.service.gov.uk/components/cookie-banner/ */
export const CookieBanner = ({
  messages,
  'aria-label': label,
  className,
  ...rest
}: CookieBannerProps): ReactElement => (
  <div
    {...rest}
    className={classNames('govuk-cookie-banner', className)}
    data-nosnippet=""
    {...{ role: 'region', 'aria-label': label || 'Cookie banner' }}
  >
    {each(present(messages), (message) => (
      <Message {...message} />
    ))}
  </div>
);
