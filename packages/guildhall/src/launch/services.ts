import type { CouncilSettings } from '@guildhall/council';
import type { ServiceDefinition } from '@guildhall/server';
import { CliError } from '../terminal/errors.js';

/** The reference services that are published, by id; each is loaded only when it is served. */
const PUBLISHED: Readonly<Record<string, () => Promise<ServiceDefinition>>> = {
  'report-a-problem': async () => (await import('@guildhall/report-a-problem')).reportAProblem as ServiceDefinition,
};

export const publishedServices = (): readonly string[] => Object.keys(PUBLISHED);

/** The services to serve: those named on the command line, else those that council.yml holds under `services`. */
export const servicesOf = (
  settings: CouncilSettings,
  published: readonly ServiceDefinition[],
  named: readonly string[] | undefined,
): readonly ServiceDefinition[] => {
  const wanted = named ?? Object.keys(settings.services);
  if (wanted.length === 0) {
    throw new CliError(
      'no-services',
      'council.yml offers no service.',
      `Write at least one under services:, for example “${publishedServices()[0]}: {}”.`,
    );
  }
  return published.filter(({ id }) => wanted.includes(id));
};

/** Loads the services named, or all of them. Throws a `CliError` that lists the names when one is unknown. */
export const loadServices = async (names: readonly string[] | undefined): Promise<readonly ServiceDefinition[]> =>
  Promise.all(
    (names ?? publishedServices()).map((name) => {
      const load = Object.hasOwn(PUBLISHED, name) ? PUBLISHED[name] : undefined;
      if (!load) {
        throw new CliError(
          'unknown-service',
          `There is no service called “${name}”.`,
          `Use one or more of: ${publishedServices().join(', ')}.`,
        );
      }
      return load();
    }),
  );
