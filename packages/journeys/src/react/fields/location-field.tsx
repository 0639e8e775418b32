import { type Choice, Input, Radios } from '@guildhall/components';
import type { Localised } from '@guildhall/council';
import type { ComponentProps, ReactElement } from 'react';
import { waysOf } from '../../engine/kinds/location.js';
import { type PlacePart, placeField } from '../../engine/kinds/place-fields.js';
import type { LocationQuestion, LocationWay } from '../../model/question.js';
import { UI } from '../../text/ui.js';
import { local } from '../local-text.js';
import { ManualLink } from './address-field.js';
import { errorMessage, errorOf, type FieldProps, hintOf, labelText, legendOf, typedIn } from './field-view.js';

interface LineProps {
  readonly part: PlacePart;
  readonly label: Localised;
  readonly hint?: Localised;
  readonly isOptional?: boolean;
  readonly input?: Pick<ComponentProps<typeof Input>, 'className' | 'autoComplete' | 'spellCheck'>;
}

const Line = ({ props, part, label, hint, isOptional, input }: LineProps & { props: FieldProps<LocationQuestion> }) => {
  const { question, language, values, errors } = props;
  const name = placeField(question.id, part);
  const text = local(label, language);
  return (
    <Input
      {...input}
      name={name}
      label={{
        text: isOptional ? (
          <>
            {text} {local(UI.optional, language)}
          </>
        ) : (
          text
        ),
      }}
      {...(hint === undefined ? {} : { hint: local(hint, language) })}
      {...errorMessage(errorOf(errors, name), language)}
      {...typedIn(values, name)}
    />
  );
};

/** The inputs of one way to give a place. */
const Way = ({ way, props }: { way: LocationWay; props: FieldProps<LocationQuestion> }): ReactElement => {
  const { question, language, manualHrefOf } = props;
  switch (way) {
    case 'address':
      return (
        <>
          <Line props={props} part="postcode" label={UI.waySearch} input={{ spellCheck: false }} />
          <ManualLink questionId={question.id} language={language} manualHrefOf={manualHrefOf} />
        </>
      );
    case 'street':
      return (
        <>
          <Line props={props} part="street" label={UI.streetName} hint={UI.streetHint} input={{ spellCheck: false }} />
          <Line props={props} part="detail" label={UI.streetDetail} hint={UI.streetDetailHint} isOptional />
        </>
      );
    case 'grid-reference':
      return (
        <Line
          props={props}
          part="gridReference"
          label={UI.gridReference}
          hint={UI.gridReferenceHint}
          input={{ spellCheck: false, className: 'govuk-input--width-20' }}
        />
      );
    case 'coordinates':
      return (
        <Line
          props={props}
          part="coordinates"
          label={UI.coordinates}
          hint={UI.coordinatesHint}
          input={{ spellCheck: false }}
        />
      );
  }
};

const LABELS: Readonly<Record<LocationWay, Localised>> = {
  address: UI.wayAddress,
  street: UI.wayStreet,
  'grid-reference': UI.wayGridReference,
  coordinates: UI.wayCoordinates,
};

/** How to give the place, and its inputs under each way; the inputs alone where there is one way. */
export const LocationField = (props: FieldProps<LocationQuestion>): ReactElement => {
  const { question, language, values, errors, isHeading } = props;
  const ways = waysOf(question);
  const [only, ...others] = ways;
  if (only !== undefined && others.length === 0) {
    const Heading = isHeading ? 'h1' : 'h2';
    return (
      <>
        <Heading className={isHeading ? 'govuk-heading-l' : 'govuk-heading-m'}>{labelText(question, language)}</Heading>
        {question.hint === undefined ? null : <p className="govuk-hint">{local(question.hint, language)}</p>}
        <Way way={only} props={props} />
      </>
    );
  }
  const name = placeField(question.id, 'way');
  const items = ways.map(
    (way): Choice => ({
      value: way,
      text: local(LABELS[way], language),
      conditional: <Way way={way} props={props} />,
    }),
  );
  return (
    <Radios
      name={name}
      items={items}
      {...typedIn(values, name)}
      fieldset={{ legend: legendOf(props) }}
      {...hintOf(question, language)}
      {...errorMessage(errorOf(errors, name), language)}
    />
  );
};
