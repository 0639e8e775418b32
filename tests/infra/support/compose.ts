import { join } from 'node:path';
import { ROOT } from '../../support/repository.js';
import { docker, dockerOk, type Ended, freePort } from './docker.js';

/** One deployment with Compose, under a name and on a port of its own. */
export interface Deployment {
  readonly url: string;
  compose(...parameters: readonly string[]): string;
  tryCompose(...parameters: readonly string[]): Ended;
  /** The id of a service's container, running or not. */
  container(service: string): string;
  /** Runs one query as the database's own user and gives its rows, each a line. */
  query(sql: string): readonly string[];
  /** Removes containers, networks and volumes. */
  remove(): void;
}

export const deployment = async (name: string, settings: NodeJS.ProcessEnv = {}): Promise<Deployment> => {
  const port = await freePort();
  const env = { PORT: String(port), GUILDHALL_IMAGE: 'guildhall:compose-test', ...settings };
  const common = [
    'compose',
    '--project-name',
    `${name}-${process.pid}`,
    '--file',
    join(ROOT, 'infra/compose/compose.yaml'),
  ];
  const compose = (...parameters: readonly string[]) => dockerOk([...common, ...parameters], env);
  return {
    url: `http://127.0.0.1:${port}`,
    compose,
    tryCompose: (...parameters) => docker([...common, ...parameters], env),
    container: (service) => compose('ps', '--all', '--quiet', service),
    query: (sql) =>
      compose('exec', '-T', 'database', 'psql', '--username=guildhall', '--no-align', '--tuples-only', '--command', sql)
        .split('\n')
        .filter(Boolean),
    remove: () => {
      docker([...common, 'down', '--volumes', '--remove-orphans', '--timeout', '5'], env);
    },
  };
};
