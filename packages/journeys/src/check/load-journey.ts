import type { Journey } from '../model/journey.js';
import { checkJourney } from './check-journey.js';
import type { JourneyFault } from './fault.js';
import { journeyShape } from './structure/journey-shape.js';

export type LoadedJourney =
  | { readonly ok: true; readonly journey: Journey }
  | { readonly ok: false; readonly faults: readonly JourneyFault[] };

/**
 * Reads untyped data (what a JSON or YAML parser gives) as a journey. First its build is checked: unknown and missing
 * keys, wrong types, unknown kinds. Only a sound build is then checked by `checkJourney`. Never throws.
 */
export const loadJourney = (value: unknown): LoadedJourney => {
  const faults = journeyShape(value, '');
  if (faults.length > 0) return { ok: false, faults };
  // The shape has every key of the type with its type, which `FieldsOf` holds it to.
  const journey = value as Journey;
  const meant = checkJourney(journey);
  return meant.length > 0 ? { ok: false, faults: meant } : { ok: true, journey };
};
