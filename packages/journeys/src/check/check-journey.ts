import type { Journey } from '../model/journey.js';
import { JourneyError, type JourneyFault } from './fault.js';
import { unknownPage } from './faults/unknown-page.js';
import { type Check, viewOf } from './view.js';

const CHECKS: readonly Check[] = [unknownPage];

/** Every fault of `journey`, in the order of the checks; none where it may be served. */
export const checkJourney = (journey: Journey): readonly JourneyFault[] => {
  const view = viewOf(journey);
  return CHECKS.flatMap((check) => check(view));
};

/** Hands `journey` on where it has no fault; throws `JourneyError` with all of them otherwise. */
export const assertJourney = <J extends Journey>(journey: J): J => {
  const faults = checkJourney(journey);
  if (faults.length > 0) throw new JourneyError(journey.id, faults);
  return journey;
};
