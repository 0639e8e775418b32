import type { ReactElement } from 'react';
import { errorIn } from '../address-lookup/address-fields.js';
import { AddressSearch, type SuggestionsOptions } from '../address-lookup/address-search.js';
import type { Language } from '../element/language.js';
import { Input, type InputProps } from '../input/input.js';
import { Textarea } from '../textarea/textarea.js';
import { type LocationErrors, type LocationInput, type LocationValues, locationField } from './location-fields.js';
import type { LocationQuestionTexts, LocationWay } from './texts.js';

/** What the inputs of a way are drawn from. */
export interface LocationWayProps {
  readonly way: LocationWay;
  readonly name: string;
  readonly language: Language;
  readonly texts: LocationQuestionTexts;
  readonly values: LocationValues;
  readonly errors: LocationErrors;
  readonly manualHref: string | undefined;
  readonly suggestions: SuggestionsOptions | undefined;
}

const valueAndError = ({ values, errors, texts }: LocationWayProps, input: Exclude<LocationInput, 'way'>) => {
  return {
    ...(values[input] === undefined ? {} : { value: values[input] }),
    ...errorIn(texts, errors[input]),
  };
};

const Line = ({
  props,
  input,
  ...rest
}: Pick<InputProps, 'label' | 'hint' | 'className' | 'spellCheck'> & {
  readonly props: LocationWayProps;
  readonly input: Exclude<LocationInput, 'way'>;
}): ReactElement => <Input {...rest} name={locationField(props.name, input)} {...valueAndError(props, input)} />;

const Street = (props: LocationWayProps): ReactElement => {
  const { texts } = props;
  return (
    <>
      <Line props={props} input="street" label={texts.streetLabel} hint={texts.streetHint} spellCheck={false} />
      <Line props={props} input="detail" label={`${texts.detailLabel} ${texts.optional}`} hint={texts.detailHint} />
    </>
  );
};

/** The inputs of one way to tell a place. */
export const LocationWayFields = (props: LocationWayProps): ReactElement => {
  const { way, name, language, texts, manualHref, suggestions } = props;
  switch (way) {
    case 'address':
      return (
        <AddressSearch
          {...{ name, language, manualHref, suggestions }}
          {...valueAndError(props, 'postcode')}
          texts={{ byHand: texts.addressByHand }}
          label={texts.addressLabel}
          autoComplete="off"
          searchesParts
        />
      );
    case 'street':
      return <Street {...props} />;
    case 'landmark':
      return (
        <Textarea
          name={locationField(name, 'landmark')}
          label={texts.landmarkLabel}
          hint={texts.landmarkHint}
          rows={3}
          {...valueAndError(props, 'landmark')}
        />
      );
    case 'grid-reference':
      return (
        <Line
          props={props}
          input="gridReference"
          label={texts.gridReferenceLabel}
          hint={texts.gridReferenceHint}
          className="govuk-input--width-20"
          spellCheck={false}
        />
      );
    case 'coordinates':
      return (
        <Line
          props={props}
          input="coordinates"
          label={texts.coordinatesLabel}
          hint={texts.coordinatesHint}
          spellCheck={false}
        />
      );
  }
};
