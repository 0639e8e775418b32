import type { Language } from '@guildhall/council';
import type { LoadedService } from '../site.js';
import { STATEMENT_PATHS } from '../statements/paths.js';

/** First parts of paths that the site itself answers; a service of that name could not be reached. */
const TAKEN: readonly string[] = [
  'staff',
  'assets',
  'healthz',
  'readyz',
  ...STATEMENT_PATHS.map((path) => path.slice(1)),
];
const LANGUAGES: readonly Language[] = ['en', 'cy'];
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Services, or pages of theirs, whose address would be no address or somebody else's. */
export const serviceFaults = (services: readonly LoadedService[]): readonly string[] => {
  const ids = services.map(({ definition }) => definition.id);
  return [
    ...ids
      .filter((id) => !ID.test(id))
      .map(
        (id) => `The service id ${JSON.stringify(id)} is no part of an address: use small letters, digits and hyphens.`,
      ),
    ...ids
      .filter((id) => [...TAKEN, ...LANGUAGES].includes(id))
      .map((id) => `The service id ${id} is an address of the site itself: choose another.`),
    ...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
      (id) => `Two services are called ${id}: offer one of them, or rename one.`,
    ),
    ...services
      .filter(({ journey }) => journey.pages.some((page) => page.id === 'confirmation'))
      .map(
        ({ definition }) => `The service ${definition.id} has a page called confirmation, which is taken: rename it.`,
      ),
  ];
};
