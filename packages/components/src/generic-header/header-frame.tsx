import type { ReactElement, ReactNode } from 'react';
import { classNames, type ElementProps } from '../element/element.js';

/** Props of {@link HeaderFrame}. */
export interface HeaderFrameProps extends Omit<ElementProps<'div'>, 'children'> {
  /** The prefix of its class names. */
  readonly namespace: 'govuk-generic' | 'govuk';
  /** What the link to the home page shows. */
  readonly logo: ReactNode;
  /** Where it leads. */
  readonly url: string;
  /** Class names of the container, in place of `govuk-width-container`. */
  readonly containerClassName: string | undefined;
}

/** The markup that the generic header and GOV.UK's own have in common. */
export const HeaderFrame = ({
  namespace,
  logo,
  url,
  containerClassName,
  className,
  ...rest
}: HeaderFrameProps): ReactElement => (
  <div {...rest} className={classNames(`${namespace}-header`, className)}>
    <div className={classNames(`${namespace}-header__container`, containerClassName || 'govuk-width-container')}>
      <div className={`${namespace}-header__logo`}>
        <a href={url} className={`${namespace}-header__homepage-link`}>
          {logo}
        </a>
      </div>
    </div>
  </div>
);
