import type { ReactElement, ReactNode } from 'react';
import { Button } from '../button/button.js';
import { isBlank } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementProps } from '../element/element.js';
import { ErrorSummary } from '../error-summary/error-summary.js';
import { AddressByHand, type AddressByHandProps } from './address-by-hand.js';
import { AddressChoice, type AddressChoiceProps } from './address-choice.js';
import {
  ADDRESS_PARTS,
  type AddressErrors,
  type AddressInput,
  type AddressStepProps,
  addressField,
} from './address-fields.js';
import { AddressNotFound } from './address-not-found.js';
import { AddressSearch, type AddressSearchProps } from './address-search.js';
import { addressLookupTexts } from './texts.js';

interface AddressLookupShared extends Omit<ElementProps<'div'>, 'children'>, AddressStepProps {
  /** Where its form posts to; the page’s own address unless stated. */
  readonly action?: string | undefined;
  /** Hidden fields of its form, such as a token against forged posts. */
  readonly hiddenFields?: Readonly<Record<string, string>> | undefined;
  /**
   * What is wrong, by input: told at the top of the page and beside the input. `addressLookupTexts(language).errors` has the
   * messages that the Design System proposes. https://design-system.service.gov.uk/patterns/validation/
   */
  readonly errors?: AddressErrors | undefined;
  /** The page’s `<h1>`. The step’s own unless stated, which the search has not. */
  readonly heading?: ReactNode;
  /** Where the address is typed by hand. Without it there is no such link. */
  readonly manualHref?: string | undefined;
}

/** The first step: the search. */
export interface AddressLookupSearchProps
  extends AddressLookupShared,
    Pick<AddressSearchProps, 'searchesParts' | 'hint' | 'value' | 'suggestions'> {
  /** Which step it is. */
  readonly step: 'search';
  /** The page’s `<h1>`: “What is your address?” */
  readonly heading: ReactNode;
}

/** The second step: the choice of what was found. Without addresses it says that there are none. */
export interface AddressLookupChoiceProps
  extends AddressLookupShared,
    Pick<AddressChoiceProps, 'query' | 'isPart' | 'addresses' | 'total' | 'control' | 'value' | 'searchAgainHref'> {
  /** Which step it is. */
  readonly step: 'choice';
  /** What else is known of the search: whose area the postcode is in, or whose the addresses are. */
  readonly notice?: ReactNode;
}

/** The last step: the address by hand. */
export interface AddressLookupByHandProps extends AddressLookupShared, Pick<AddressByHandProps, 'values'> {
  /** Which step it is. */
  readonly step: 'by-hand';
  /** Where the search is. Without it there is no such link. */
  readonly searchAgainHref?: string | undefined;
}

/** Props of {@link AddressLookup}: the step, and what it needs. */
export type AddressLookupProps = AddressLookupSearchProps | AddressLookupChoiceProps | AddressLookupByHandProps;

type FrameProps = Omit<AddressLookupShared, 'heading' | 'manualHref'> & {
  /** The inputs of the step, in the order of the page. */
  readonly inputs: readonly AddressInput[];
  readonly button: 'find' | 'continue';
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly children: ReactNode;
};

/** The form of a step: what is wrong first, then its fields, its button and its ways out. */
const Frame = ({
  name,
  language,
  texts: own,
  action,
  hiddenFields = {},
  errors = {},
  inputs,
  button,
  before,
  after,
  children,
  className,
  ...rest
}: FrameProps): ReactElement => {
  const texts = addressLookupTexts(language, own);
  const wrong = inputs.filter((input) => !isBlank(errors[input]));
  return (
    <div {...rest} className={classNames('guildhall-address-lookup', className)}>
      {wrong.length === 0 ? null : (
        <ErrorSummary
          title={texts.problem}
          errorList={wrong.map((input) => ({ text: errors[input], href: `#${addressField(name, input)}` }))}
        />
      )}
      {before}
      {/* A browser's own messages are neither in the words of the service nor always in the language of the page. */}
      <form method="post" noValidate action={action}>
        {each(Object.entries(hiddenFields), ([field, value]) => (
          <input type="hidden" name={field} value={value} />
        ))}
        {children}
        <Button preventDoubleClick>{texts[button]}</Button>
      </form>
      {after}
    </div>
  );
};

const LinkAfter = ({
  href,
  text,
}: {
  readonly href: string | undefined;
  readonly text: string;
}): ReactElement | null =>
  href === undefined ? null : (
    <p className="govuk-body">
      <a className="govuk-link" href={href}>
        {text}
      </a>
    </p>
  );

const SearchStep = ({
  step: _step,
  heading,
  searchesParts,
  hint,
  value,
  suggestions,
  manualHref,
  ...shared
}: AddressLookupSearchProps): ReactElement => {
  const { name, language, texts, errors } = shared;
  return (
    <Frame
      {...shared}
      inputs={['postcode']}
      button="find"
      before={<h1 className="govuk-heading-l">{heading}</h1>}
      after={<LinkAfter href={manualHref} text={addressLookupTexts(language, texts).byHand} />}
    >
      <AddressSearch
        {...{ name, language, texts, searchesParts, hint, value, suggestions }}
        errorMessage={errors?.postcode}
      />
    </Frame>
  );
};

const ChoiceStep = ({
  step: _step,
  heading,
  query,
  isPart,
  addresses,
  total,
  control,
  value,
  searchAgainHref,
  manualHref,
  notice,
  ...shared
}: AddressLookupChoiceProps): ReactElement => {
  const { name, language, texts, errors } = shared;
  if (addresses.length === 0) {
    const { name: _name, action: _action, hiddenFields: _hidden, errors: _errors, className, ...rest } = shared;
    return (
      <AddressNotFound
        {...rest}
        {...{ query, searchAgainHref, manualHref, heading }}
        className={classNames('guildhall-address-lookup', className)}
      >
        {notice}
      </AddressNotFound>
    );
  }
  return (
    <Frame {...shared} inputs={['choice']} button="continue" before={notice}>
      <AddressChoice
        {...{ name, language, texts, heading, query, isPart, addresses, total, control, value, searchAgainHref }}
        errorMessage={errors?.choice}
      />
    </Frame>
  );
};

const ByHandStep = ({
  step: _step,
  heading,
  values,
  searchAgainHref,
  manualHref: _manualHref,
  ...shared
}: AddressLookupByHandProps): ReactElement => {
  const { name, language, texts, errors } = shared;
  return (
    <Frame
      {...shared}
      inputs={ADDRESS_PARTS}
      button="continue"
      after={<LinkAfter href={searchAgainHref} text={addressLookupTexts(language, texts).searchAgain} />}
    >
      <AddressByHand {...{ name, language, texts, heading, values, errors }} />
    </Frame>
  );
};

/**
 * Asks for an address, one step a page: a search, the choice of what was found, and the address by hand for what no search
 * finds. Each is a plain form that the service answers with the next; with `suggestions` the search suggests addresses too
 * where scripts run. https://design-system.service.gov.uk/patterns/addresses/
 */
export const AddressLookup = (props: AddressLookupProps): ReactElement => {
  switch (props.step) {
    case 'search':
      return <SearchStep {...props} />;
    case 'choice':
      return <ChoiceStep {...props} />;
    case 'by-hand':
      return <ByHandStep {...props} />;
  }
};
