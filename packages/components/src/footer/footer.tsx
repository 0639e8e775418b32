import type { ReactElement, ReactNode } from 'react';
import { isBlank } from '../element/content.js';
import { classNames, type ElementProps } from '../element/element.js';
import { type FooterMeta, FooterMetaLinks, FooterNavigation, type FooterSection } from './footer-navigation.js';

/** Props of {@link Footer}; every attribute of its `<div>` may be given. */
export interface FooterProps extends Omit<ElementProps<'div'>, 'children'> {
  /** Titled lists of links. */
  readonly navigation?: readonly FooterSection[] | undefined;
  /** Links that every page carries. */
  readonly meta?: FooterMeta | undefined;
  /** Under which licence the content may be used. Nothing unless stated. */
  readonly contentLicence?: ReactNode;
  /** Whose the content is, for example “© Hartwold Council”. Nothing unless stated. */
  readonly copyright?: ReactNode;
  /** Further class names of the container. */
  readonly containerClassName?: string | undefined;
}

/**
 * A council's footer: the structure of the Design System's footer without crown, crest or Crown copyright, which belong to
 * GOV.UK alone. https://design-system.service.gov.uk/components/footer/
 */
export const Footer = ({
  navigation,
  meta,
  contentLicence,
  copyright,
  containerClassName,
  className,
  ...rest
}: FooterProps): ReactElement => (
  <div {...rest} className={classNames('govuk-footer', className)}>
    <div className={classNames('govuk-width-container', containerClassName)}>
      <FooterNavigation navigation={navigation} />
      <div className="govuk-footer__meta">
        <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
          {meta && <FooterMetaLinks {...meta} />}
          {isBlank(contentLicence) ? null : <span className="govuk-footer__licence-description">{contentLicence}</span>}
        </div>
        {isBlank(copyright) ? null : <div className="govuk-footer__meta-item">{copyright}</div>}
      </div>
    </div>
  </div>
);
