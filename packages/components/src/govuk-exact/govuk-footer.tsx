import type { ReactElement, ReactNode } from 'react';
import { isBlank } from '../element/content.js';
import { classNames, type ElementProps } from '../element/element.js';
import { type FooterMeta, FooterMetaLinks, FooterNavigation, type FooterSection } from '../footer/footer-navigation.js';
import { GovukLogo } from './govuk-logo.js';

/** Props of {@link GovukFooter}; every attribute of its `<div>` may be given. */
export interface GovukFooterProps extends Omit<ElementProps<'div'>, 'children'> {
  /** Titled lists of links. */
  readonly navigation?: readonly FooterSection[] | undefined;
  /** Links that every page carries. */
  readonly meta?: FooterMeta | undefined;
  /** The Open Government Licence unless stated; `null` for none. */
  readonly contentLicence?: ReactNode;
  /** “© Crown copyright” unless stated. */
  readonly copyright?: ReactNode;
  /** Further class names of the container. */
  readonly containerClassName?: string | undefined;
}

const LICENCE_LOGO =
  'M421.5 142.8V.1l-50.7 32.3v161.1h112.4v-50.7zm-122.3-9.6A47.12 47.12 0 0 1 221 97.8c0-26 21.1-47.1 47.1-47.1 16.7 0 31.4 8.7 39.7 21.8l42.7-27.2A97.63 97.63 0 0 0 268.1 0c-36.5 0-68.3 20.1-85.1 49.7A98 98 0 0 0 97.8 0C43.9 0 0 43.9 0 97.8s43.9 97.8 97.8 97.8c36.5 0 68.3-20.1 85.1-49.7a97.76 97.76 0 0 0 149.6 25.4l19.4 22.2h3v-87.8h-80l24.3 27.5zM97.8 145c-26 0-47.1-21.1-47.1-47.1s21.1-47.1 47.1-47.1 47.2 21 47.2 47S123.8 145 97.8 145';

const COPYRIGHT_URL =
  'https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/';

const OpenGovernmentLicence = (): ReactElement => (
  <>
    All content is available under the{' '}
    <a
      className="govuk-footer__link"
      href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
      rel="license"
    >
      Open Government Licence v3.0
    </a>
    , except where otherwise stated
  </>
);

const Licence = ({ contentLicence }: Pick<GovukFooterProps, 'contentLicence'>): ReactElement => (
  <>
    <svg
      aria-hidden="true"
      focusable="false"
      className="govuk-footer__licence-logo"
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 483.2 195.7"
      height="17"
      width="41"
    >
      <path fill="currentColor" d={LICENCE_LOGO} />
    </svg>{' '}
    <span className="govuk-footer__licence-description">
      {isBlank(contentLicence) ? <OpenGovernmentLicence /> : contentLicence}
    </span>
  </>
);

/** GOV.UK's own footer, with crown and Crown copyright. https://design-system.service.gov.uk/components/footer/ */
export const GovukFooter = ({
  navigation,
  meta,
  contentLicence,
  copyright,
  containerClassName,
  className,
  ...rest
}: GovukFooterProps): ReactElement => (
  <div {...rest} className={classNames('govuk-footer', className)}>
    <div className={classNames('govuk-width-container', containerClassName)}>
      <GovukLogo className="govuk-footer__crown" hasLogotype={false} />
      <FooterNavigation navigation={navigation} />
      <div className="govuk-footer__meta">
        <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
          {meta && <FooterMetaLinks {...meta} />}
          {contentLicence === null ? null : <Licence contentLicence={contentLicence} />}
        </div>
        <div className="govuk-footer__meta-item">
          <a className="govuk-footer__link govuk-footer__copyright-logo" href={COPYRIGHT_URL}>
            {isBlank(copyright) ? '© Crown copyright' : copyright}
          </a>
        </div>
      </div>
    </div>
  </div>
);
