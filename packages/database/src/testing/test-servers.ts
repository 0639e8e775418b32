import type { Database } from '../database.js';
import { openTestPglite } from './pglite-server.js';
import { openTestPostgresql } from './postgresql-server.js';

/** A kind of database to run a suite on. */
export interface TestServer {
  readonly kind: Database['kind'];
  /** For `describe`. */
  readonly name: string;
  /** An empty database. The one given before is gone or emptied then. */
  fresh(): Promise<Database>;
  /** Closes and removes what `fresh` made; call it in `afterAll`. */
  end(): Promise<void>;
}

/** Environment variable with the address of a PostgreSQL server whose user may create databases. */
export const TEST_DATABASE_VARIABLE = 'GUILDHALL_TEST_DATABASE_URL';

/**
 * What to run a suite on: PGlite always, and the PostgreSQL of GUILDHALL_TEST_DATABASE_URL when that is set. Prints what was
 * found, so that nobody takes a run on PGlite alone for one on both.
 *
 * ```ts
 * for (const server of testServers()) {
 *   describe(server.name, () => {
 *     let database: Database;
 *     beforeEach(async () => { database = await server.fresh(); });
 *     afterAll(() => server.end());
 *   });
 * }
 * ```
 */
export const testServers = (): readonly TestServer[] => {
  const url = process.env[TEST_DATABASE_VARIABLE];
  const pglite: TestServer = { kind: 'pglite', name: 'PGlite', ...openTestPglite() };
  if (url === undefined || url === '') {
    console.info(`Databases: PGlite; not PostgreSQL, as ${TEST_DATABASE_VARIABLE} is not set.`);
    return [pglite];
  }
  const { host, ...postgresql } = openTestPostgresql(url);
  console.info(`Databases: PGlite; PostgreSQL at ${host}.`);
  return [pglite, { kind: 'postgresql', name: 'PostgreSQL', ...postgresql }];
};
