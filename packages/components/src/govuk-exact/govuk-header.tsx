import type { ReactElement, ReactNode } from 'react';
import { isBlank } from '../element/content.js';
import type { ElementProps } from '../element/element.js';
import { HeaderFrame } from '../generic-header/header-frame.js';
import { GovukLogo } from './govuk-logo.js';

/** Props of {@link GovukHeader}; every attribute of its `<div>` may be given. */
export interface GovukHeaderProps extends Omit<ElementProps<'div'>, 'children'> {
  /** Where the logo leads. `//gov.uk` unless stated. */
  readonly homepageUrl?: string | undefined;
  /** What stands beside the logo. */
  readonly productName?: ReactNode;
  /** Class names of the container, in place of `govuk-width-container`. */
  readonly containerClassName?: string | undefined;
}

/** GOV.UK's own header, with crown and logotype. https://design-system.service.gov.uk/components/header/ */
export const GovukHeader = ({
  homepageUrl,
  productName,
  containerClassName,
  ...rest
}: GovukHeaderProps): ReactElement => (
  <HeaderFrame
    {...rest}
    namespace="govuk"
    url={homepageUrl || '//gov.uk'}
    containerClassName={containerClassName}
    logo={
      <>
        <GovukLogo className="govuk-header__logotype" ariaLabel="GOV.UK" hasLogotype />{' '}
        {isBlank(productName) ? null : <span className="govuk-header__product-name">{productName}</span>}
      </>
    }
  />
);
