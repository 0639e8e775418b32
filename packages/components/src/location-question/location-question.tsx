import type { ReactElement } from 'react';
import { errorIn } from '../address-lookup/address-fields.js';
import type { SuggestionsOptions } from '../address-lookup/address-search.js';
import type { ContentOr } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementProps } from '../element/element.js';
import type { Language } from '../element/language.js';
import { ChoiceItem } from '../field/choice-item.js';
import { FieldGroup } from '../field/form-group.js';
import type { LegendOptions } from '../fieldset/fieldset.js';
import type { HintOptions } from '../hint/hint.js';
import { CurrentLocationButton } from './current-location-button.js';
import { type LocationErrors, type LocationValues, locationField } from './location-fields.js';
import { LocationWayFields } from './location-way.js';
import { type LocationQuestionTexts, type LocationWay, locationQuestionTexts } from './texts.js';

/** Props of {@link LocationQuestion}; every attribute of the `<div>` around its fields may be given. */
export interface LocationQuestionProps extends Omit<ElementProps<'div'>, 'children'> {
  /** What the names and ids of its inputs begin with: `where` makes `where-way`, `where-postcode`, `where-coordinates`… */
  readonly name: string;
  /** What is asked: “Where is the problem?” https://design-system.service.gov.uk/components/fieldset/ */
  readonly legend: ContentOr<LegendOptions>;
  /** Helps to answer. https://design-system.service.gov.uk/components/radios/#hint-text */
  readonly hint?: ContentOr<HintOptions>;
  /**
   * The ways that are offered, in this order; all five unless stated. With a single one its inputs stand without radios.
   * https://design-system.service.gov.uk/components/radios/#conditionally-revealing-a-related-question
   */
  readonly ways?: readonly LocationWay[] | undefined;
  /** What the inputs hold at first. */
  readonly values?: LocationValues | undefined;
  /** What is wrong, by input. https://design-system.service.gov.uk/components/error-message/ */
  readonly errors?: LocationErrors | undefined;
  /** The language of its texts. English unless stated. */
  readonly language?: Language | undefined;
  /** Texts in the service's own words. */
  readonly texts?: Partial<LocationQuestionTexts> | undefined;
  /** Where an address is typed by hand. Without it there is no such link. */
  readonly manualHref?: string | undefined;
  /** Suggests addresses while someone types, where scripts run. The one that is taken is sent as `<name>-choice`. */
  readonly suggestions?: SuggestionsOptions | undefined;
  /** Whether the device's own location is offered, where scripts run. It is unless stated, wherever coordinates are a way. */
  readonly offersCurrentLocation?: boolean | undefined;
  /** How far off the device's own location may be, in metres. 500 unless stated. */
  readonly maxAccuracy?: number | undefined;
}

/** From the most people know to what a device tells. what3words is none of them: its words belong to a company. */
const ALL_WAYS: readonly LocationWay[] = ['address', 'street', 'landmark', 'grid-reference', 'coordinates'];

/**
 * Asks where something is, without a map: by an address, a street, a description, a grid reference or coordinates. Each way has
 * inputs of its own, which styles alone show where their radio is chosen, so that it is a plain form without JavaScript. With it,
 * the device's own location fills in the coordinates. https://design-system.service.gov.uk/components/radios/
 */
export const LocationQuestion = ({
  name,
  legend,
  hint,
  ways = ALL_WAYS,
  values = {},
  errors = {},
  language = 'en',
  texts: own,
  manualHref,
  suggestions,
  offersCurrentLocation = true,
  maxAccuracy = 500,
  className,
  ...rest
}: LocationQuestionProps): ReactElement => {
  const texts = locationQuestionTexts(language, own);
  const id = locationField(name, 'way');
  const hasRadios = ways.length > 1;
  const radioId = (way: LocationWay): string => (way === ways[0] ? id : `${id}-${way}`);
  const fields = (way: LocationWay): ReactElement => (
    <LocationWayFields {...{ way, name, language, texts, values, errors, manualHref, suggestions }} />
  );
  return (
    <FieldGroup id={id} fieldset={{ legend }} hint={hint} {...errorIn(texts, errors.way)}>
      <div {...rest} className={classNames('guildhall-location-question', className)}>
        {offersCurrentLocation && ways.includes('coordinates') ? (
          <CurrentLocationButton
            {...{ name, texts, maxAccuracy }}
            wayId={hasRadios ? radioId('coordinates') : undefined}
          />
        ) : null}
        {hasRadios ? (
          <div className="govuk-radios">
            {each(ways, (way) => (
              <>
                <ChoiceItem
                  kind="radios"
                  choice={{ value: way, text: texts.ways[way] }}
                  id={radioId(way)}
                  name={id}
                  isChecked={values.way === way}
                  describedBy={undefined}
                />
                <div className="govuk-radios__conditional guildhall-location-question__fields">{fields(way)}</div>
              </>
            ))}
          </div>
        ) : (
          each(ways, fields)
        )}
      </div>
    </FieldGroup>
  );
};
