import type { ServiceDefinition } from '@guildhall/server';
import { CliError } from '../terminal/errors.js';

/** The reference services that are published, by id; each is loaded only when it is served. */
const PUBLISHED: Readonly<Record<string, () => Promise<ServiceDefinition>>> = {
  'report-a-problem': async () => (await import('@guildhall/report-a-problem')).reportAProblem as ServiceDefinition,
};

export const publishedServices = (): readonly string[] => Object.keys(PUBLISHED);

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
