import type { ReactElement, ReactNode } from 'react';
import { Button } from '../button/button.js';
import { classNames, type ElementOptions } from '../element/element.js';

/** A button of a message, or with `href` a link; attributes of its element may be given. */
export interface CookieBannerAction extends Omit<ElementOptions<'button'>, 'type' | 'ref'> {
  /** What the action says. */
  readonly text?: ReactNode;
  /** `button` unless stated. */
  readonly type?: 'button' | 'submit' | 'reset' | undefined;
  /** A link, drawn as a button where `type` is `button`. */
  readonly href?: string | undefined;
}

/** One action of a cookie banner's message. */
export const CookieBannerActionLink = ({ text, type, href, className, ...rest }: CookieBannerAction): ReactElement => {
  if (!href) {
    return (
      <Button {...rest} type={type || 'button'} className={className}>
        {text}
      </Button>
    );
  }
  const { name: _name, value: _value, ...link } = rest;
  const attributes = link as ElementOptions<'a'>;
  return type === 'button' ? (
    <Button {...attributes} href={href} className={className}>
      {text}
    </Button>
  ) : (
    <a {...attributes} className={classNames('govuk-link', className)} href={href}>
      {text}
    </a>
  );
};
