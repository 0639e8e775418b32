import type { ReactElement, ReactNode } from 'react';
import { Button } from '../button/button.js';
import { classNames, type ElementProps } from '../element/element.js';
import { fillText } from '../element/language.js';
import type { AddressStepProps } from './address-fields.js';
import { addressLookupTexts } from './texts.js';

/** Props of {@link AddressNotFound}; every attribute of its `<div>` may be given. */
export interface AddressNotFoundProps extends Omit<ElementProps<'div'>, 'children'>, Omit<AddressStepProps, 'name'> {
  /** What was searched for, as it is shown. */
  readonly query: string;
  /** Where the search is. */
  readonly searchAgainHref: string;
  /** Where the address is typed by hand. Without it there is no such link. */
  readonly manualHref?: string | undefined;
  /** The page's `<h1>`. “No addresses found” unless stated. */
  readonly heading?: ReactNode;
  /** What else is known: whose area the postcode is in, or that the address service is away. */
  readonly children?: ReactNode;
}

/**
 * In place of the second step of an address lookup where nothing was found: another search, or the address by hand.
 * https://design-system.service.gov.uk/patterns/addresses/
 */
export const AddressNotFound = ({
  language,
  texts: own,
  query,
  searchAgainHref,
  manualHref,
  heading,
  children,
  className,
  ...rest
}: AddressNotFoundProps): ReactElement => {
  const texts = addressLookupTexts(language, own);
  return (
    <div {...rest} className={classNames('guildhall-address-not-found', className)}>
      <h1 className="govuk-heading-l">{heading ?? texts.noneFound}</h1>
      <p className="govuk-body">{fillText(texts.noneFoundFor, { query })}</p>
      {children}
      <div className="govuk-button-group">
        <Button href={searchAgainHref}>{texts.searchAgain}</Button>
        {manualHref === undefined ? null : (
          <a className="govuk-link" href={manualHref}>
            {texts.byHand}
          </a>
        )}
      </div>
    </div>
  );
};
