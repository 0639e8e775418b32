import type { CouncilSettings } from '@guildhall/council';
import { assertJourney } from '@guildhall/journeys';
import { StartError } from '../modes/start-error.js';
import type { LoadedService } from '../site.js';
import type { ServiceDefinition } from './service.js';

/** A service that council.yml does not name has the defaults of its settings. */
const settingsOf = ({ id, fragment }: ServiceDefinition, { services }: CouncilSettings): unknown => {
  if (Object.hasOwn(services, id)) return services[id];
  const defaults = fragment.schema.safeParse({});
  if (defaults.success) return defaults.data;
  throw new StartError([`services.${id} is not in council.yml, and the service needs settings of its own there.`]);
};

/**
 * Each service with the journey that this council's settings make of it.
 * @throws {StartError} where settings are missing
 * @throws {JourneyError} for a journey that its integrity checks refuse
 */
export const loadServices = (
  definitions: readonly ServiceDefinition[],
  council: CouncilSettings,
): readonly LoadedService[] =>
  definitions.map((definition) => {
    const journey = definition.journey({ council, settings: settingsOf(definition, council) });
    assertJourney(journey);
    return { definition, journey };
  });
