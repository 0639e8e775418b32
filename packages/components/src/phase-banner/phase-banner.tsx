import type { ReactElement, ReactNode } from 'react';
import { asOptions, type ContentOr } from '../element/content.js';
import { classNames, type ElementProps } from '../element/element.js';
import { Tag, type TagOptions } from '../tag/tag.js';

/** Props of {@link PhaseBanner}; every attribute of its `<div>` may be given. */
export interface PhaseBannerProps extends Omit<ElementProps<'div'>, 'children'> {
  /** The phase, for example “Beta”, or the tag that shows it. */
  readonly tag?: ContentOr<TagOptions>;
  /** What the phase means, and where to send feedback. */
  readonly children?: ReactNode;
}

/** Says that a service is still worked on. https://design-system.service.gov.uk/components/phase-banner/ */
export const PhaseBanner = ({ tag, children, className, ...rest }: PhaseBannerProps): ReactElement => {
  const { text, className: tagClassName, ...tagRest } = asOptions<TagOptions>(tag) ?? {};
  return (
    <div {...rest} className={classNames('govuk-phase-banner govuk-width-container', className)}>
      <p className="govuk-phase-banner__content">
        <Tag {...tagRest} className={classNames('govuk-phase-banner__content__tag', tagClassName)}>
          {text}
        </Tag>{' '}
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
};
