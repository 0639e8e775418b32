import type { ReactElement, ReactNode } from 'react';
import type { ContentOr } from '../element/content.js';
import { classNames, type ElementProps } from '../element/element.js';
import { fillText, type Language } from '../element/language.js';
import { pluralText } from '../element/messages.js';
import type { ErrorMessageOptions } from '../error-message/error-message.js';
import { InsetText } from '../inset-text/inset-text.js';
import { Radios } from '../radios/radios.js';
import { Select } from '../select/select.js';
import { ADDRESS_NOT_LISTED, type AddressStepProps, addressField, errorIn } from './address-fields.js';
import { type AddressLookupTexts, addressLookupTexts } from './texts.js';

/** An address that a search found. */
export interface FoundAddress {
  /** What is sent where it is chosen, such as its UPRN. */
  readonly value: string;
  /** The address as people write it, in one line. */
  readonly label: string;
}

/** Props of {@link AddressChoice}; every attribute of the `<div>` around its fields may be given. */
export interface AddressChoiceProps extends Omit<ElementProps<'div'>, 'children'>, AddressStepProps {
  /** What was searched for, as it is shown. */
  readonly query: string;
  /** Whether that was a part of an address, and no postcode. */
  readonly isPart?: boolean | undefined;
  /** What was found, in the order of the street; one or more. Where nothing was, draw {@link AddressNotFound}. */
  readonly addresses: readonly FoundAddress[];
  /** How many were found in all, where these are only the first. */
  readonly total?: number | undefined;
  /**
   * Radios unless stated: a select hides most of a long address on a narrow screen.
   * https://design-system.service.gov.uk/components/radios/ https://design-system.service.gov.uk/components/select/
   */
  readonly control?: 'radios' | 'select' | undefined;
  /** The value of the address that is chosen at first; `none` for the way out. */
  readonly value?: string | undefined;
  /** What is wrong with the choice. https://design-system.service.gov.uk/components/error-message/ */
  readonly errorMessage?: ContentOr<ErrorMessageOptions>;
  /** Where the search is. */
  readonly searchAgainHref: string;
  /** What heads the choice, in the page's `<h1>`. “Select an address” unless stated. */
  readonly heading?: ReactNode;
}

interface ControlProps {
  readonly id: string;
  readonly addresses: readonly FoundAddress[];
  readonly value: string | undefined;
  readonly heading: ReactNode;
  readonly hint: ReactNode;
  readonly errorMessage: { readonly errorMessage?: ErrorMessageOptions };
  readonly language: Language;
  readonly texts: AddressLookupTexts;
}

const ByRadios = ({ id, addresses, value, heading, hint, errorMessage, texts }: ControlProps): ReactElement => (
  <Radios
    name={id}
    items={[
      ...addresses.map((address) => ({ value: address.value, text: address.label })),
      { divider: texts.or },
      { value: ADDRESS_NOT_LISTED, text: texts.notListed, hint: texts.byHand },
    ]}
    value={value}
    fieldset={{ legend: { text: heading, className: 'govuk-fieldset__legend--l', isPageHeading: true } }}
    hint={hint}
    {...errorMessage}
  />
);

const BySelect = ({ id, addresses, value, heading, hint, errorMessage, language, texts }: ControlProps) => (
  <Select
    name={id}
    items={[
      { value: '', text: pluralText(texts.found, addresses.length, language, { total: addresses.length }) },
      ...addresses.map((address) => ({ value: address.value, text: address.label })),
      { value: ADDRESS_NOT_LISTED, text: texts.notListed },
    ]}
    value={value}
    label={{ text: heading, className: 'govuk-label--l', isPageHeading: true }}
    hint={hint}
    {...errorMessage}
  />
);

/**
 * The second step of an address lookup, within a form: which of the addresses that were found, or none of them, which the
 * form sends as `none` and which leads to {@link AddressByHand}. https://design-system.service.gov.uk/patterns/addresses/
 */
export const AddressChoice = ({
  name,
  language = 'en',
  texts: own,
  query,
  isPart,
  addresses,
  total = addresses.length,
  control = 'radios',
  value,
  errorMessage,
  searchAgainHref,
  heading,
  className,
  ...rest
}: AddressChoiceProps): ReactElement => {
  const texts = addressLookupTexts(language, own);
  const Control = control === 'select' ? BySelect : ByRadios;
  return (
    <div {...rest} className={classNames('guildhall-address-choice', className)}>
      <Control
        id={addressField(name, 'choice')}
        heading={heading ?? texts.choose}
        hint={
          <>
            {fillText(isPart ? texts.foundForPart : texts.foundForPostcode, { query })}.{' '}
            <a className="govuk-link" href={searchAgainHref}>
              {texts.searchAgain}
            </a>
          </>
        }
        errorMessage={errorIn(texts, errorMessage)}
        {...{ addresses, value, language, texts }}
      />
      {total > addresses.length ? (
        <InsetText>{fillText(texts.firstOf, { shown: addresses.length, total })}</InsetText>
      ) : null}
    </div>
  );
};
