import type { ReactElement, ReactNode } from 'react';
import { each } from '../element/each.js';
import type { ElementProps } from '../element/element.js';
import { Fieldset } from '../fieldset/fieldset.js';
import { Input } from '../input/input.js';
import {
  ADDRESS_PARTS,
  type AddressErrors,
  type AddressPart,
  type AddressStepProps,
  addressField,
  errorIn,
} from './address-fields.js';
import { addressLookupTexts } from './texts.js';

/** Props of {@link AddressByHand}; every attribute of its `<fieldset>` may be given. */
export interface AddressByHandProps
  extends Omit<ElementProps<'fieldset'>, 'children' | 'name' | 'aria-describedby'>,
    AddressStepProps {
  /** What the inputs hold at first. */
  readonly values?: { readonly [part in AddressPart]?: string | undefined } | undefined;
  /** What is wrong, by input. https://design-system.service.gov.uk/components/error-message/ */
  readonly errors?: AddressErrors | undefined;
  /** Its legend, in the page's `<h1>`. “Enter the address” unless stated. */
  readonly heading?: ReactNode;
}

interface PartOptions {
  readonly isOptional?: boolean;
  readonly autoComplete: string;
  readonly className?: string;
}

const PARTS: Readonly<Record<AddressPart, PartOptions>> = {
  line1: { autoComplete: 'address-line1' },
  line2: { autoComplete: 'address-line2', isOptional: true },
  town: { autoComplete: 'address-level2', className: 'govuk-!-width-two-thirds' },
  // Not every place has a postcode.
  postcode: { autoComplete: 'postal-code', isOptional: true, className: 'govuk-input--width-10' },
};

/**
 * The last step of an address lookup, within a form: the address by hand, for what no search finds.
 * https://design-system.service.gov.uk/patterns/addresses/#multiple-text-inputs
 */
export const AddressByHand = ({
  name,
  language,
  texts: own,
  values = {},
  errors = {},
  heading,
  ...rest
}: AddressByHandProps): ReactElement => {
  const texts = addressLookupTexts(language, own);
  return (
    <Fieldset
      {...rest}
      legend={{ text: heading ?? texts.enter, className: 'govuk-fieldset__legend--l', isPageHeading: true }}
    >
      {each(ADDRESS_PARTS, (part) => {
        const { isOptional, ...input } = PARTS[part];
        return (
          <Input
            {...input}
            name={addressField(name, part)}
            label={isOptional ? `${texts[part]} ${texts.optional}` : texts[part]}
            {...errorIn(texts, errors[part])}
            {...(values[part] === undefined ? {} : { value: values[part] })}
          />
        );
      })}
    </Fieldset>
  );
};
