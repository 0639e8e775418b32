import type { ReactElement } from 'react';
import { Button } from '../button/button.js';
import { messageAttributes } from '../element/messages.js';
import { locationField } from './location-fields.js';
import type { LocationQuestionTexts } from './texts.js';

/** Props of {@link CurrentLocationButton}. */
export interface CurrentLocationButtonProps {
  readonly name: string;
  readonly texts: LocationQuestionTexts;
  /** The id of the radio of the coordinates, where there are several ways. */
  readonly wayId: string | undefined;
  /** How far off the device may be, in metres. */
  readonly maxAccuracy: number;
}

/** Fills in coordinates where scripts run and the browser has a location to give; else it is not shown. */
export const CurrentLocationButton = ({
  name,
  texts,
  wayId,
  maxAccuracy,
}: CurrentLocationButtonProps): ReactElement => {
  const helpId = `${name}-location-help`;
  return (
    <div
      className="guildhall-current-location"
      data-module="guildhall-current-location"
      data-coordinates={locationField(name, 'coordinates')}
      data-way={wayId}
      data-max-accuracy={maxAccuracy}
      {...messageAttributes({
        locating: texts.locating,
        located: texts.located,
        'too-rough': texts.tooRough,
        refused: texts.refused,
        unavailable: texts.unavailable,
        'too-slow': texts.tooSlow,
      })}
      hidden
    >
      <div className="govuk-hint" id={helpId}>
        {texts.useLocationHelp}
      </div>
      <Button type="button" className="govuk-button--secondary" aria-describedby={helpId}>
        {texts.useLocation}
      </Button>
      <div
        className="guildhall-current-location__status govuk-body govuk-visually-hidden"
        role="status"
        aria-live="polite"
      />
      <input type="hidden" name={locationField(name, 'accuracy')} />
    </div>
  );
};
