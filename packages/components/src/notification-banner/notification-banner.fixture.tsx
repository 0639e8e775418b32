import type { ReactElement } from 'react';
import { elementOf, type MacroContent, type MacroElement, nodeOf } from '../fixtures/macro.js';
import { NotificationBanner, type NotificationBannerProps } from './notification-banner.js';

/** The options of the Nunjucks macro `govukNotificationBanner`. */
export interface NotificationBannerMacro
  extends MacroContent,
    MacroElement,
    Pick<NotificationBannerProps, 'titleId' | 'titleHeadingLevel' | 'type' | 'disableAutoFocus'> {
  readonly titleText?: string;
  readonly titleHtml?: string;
  readonly role?: string;
}

/** A fixture of the notification banner. */
export const notificationBannerFixture = (macro: NotificationBannerMacro): ReactElement => (
  <NotificationBanner
    {...elementOf(macro)}
    title={nodeOf({ text: macro.titleText, html: macro.titleHtml })}
    titleId={macro.titleId}
    titleHeadingLevel={macro.titleHeadingLevel}
    type={macro.type}
    disableAutoFocus={macro.disableAutoFocus}
    {...(macro.role ? { role: macro.role } : {})}
  >
    {nodeOf(macro)}
  </NotificationBanner>
);
