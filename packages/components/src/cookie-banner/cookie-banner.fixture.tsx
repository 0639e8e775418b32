import type { ReactElement } from 'react';
import { elementOf, type MacroContent, type MacroElement, nodeOf } from '../fixtures/macro.js';
import { CookieBanner } from './cookie-banner.js';

interface MessageMacro extends MacroContent, MacroElement {
  readonly headingText?: string;
  readonly headingHtml?: string;
  readonly hidden?: boolean;
  readonly role?: string;
  readonly actions?: ReadonlyArray<
    MacroElement & {
      readonly text?: string;
      readonly type?: 'button' | 'submit';
      readonly href?: string;
      readonly name?: string;
      readonly value?: string;
    }
  >;
}

/** The options of the Nunjucks macro `govukCookieBanner`. */
export interface CookieBannerMacro extends MacroElement {
  readonly ariaLabel?: string;
  readonly hidden?: boolean;
  readonly messages: readonly MessageMacro[];
}

/** A fixture of the cookie banner. */
export const cookieBannerFixture = (macro: CookieBannerMacro): ReactElement => (
  <CookieBanner
    {...elementOf(macro)}
    aria-label={macro.ariaLabel}
    hidden={macro.hidden}
    messages={macro.messages.map((message) => ({
      ...elementOf(message),
      heading: nodeOf({ text: message.headingText, html: message.headingHtml }),
      content: nodeOf(message),
      hidden: message.hidden,
      role: message.role,
      actions: message.actions?.map(({ classes, attributes, ...action }) => ({
        ...action,
        ...elementOf({ classes, attributes }),
      })),
    }))}
  />
);
