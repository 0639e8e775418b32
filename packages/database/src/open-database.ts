import type { Database } from './database.js';
import { DatabaseError } from './errors/database-error.js';
import type { Notice } from './notice.js';
import { openPglite } from './pglite/open-pglite.js';
import { openPostgresql } from './postgresql/open-postgresql.js';

export interface OpenOptions {
  /** Address of a PostgreSQL server (15 or newer), `postgres://user:password@host:5432/name`. Wins over `folder`. */
  readonly url?: string | undefined;
  /** Folder of an embedded database, made when it is not there. One process at a time. */
  readonly folder?: string | undefined;
  /** An embedded database in memory, gone when closed: for tests. */
  readonly memory?: boolean | undefined;
  /** Name that PostgreSQL shows for our connections; default `guildhall`. */
  readonly application?: string | undefined;
  /** Most connections to PostgreSQL at once; default 10. */
  readonly maxConnections?: number | undefined;
  /**
   * How long, in milliseconds, to go on trying while PostgreSQL is not there or still starting; default 15000. A wrong
   * password or name fails at once.
   */
  readonly connectWithin?: number | undefined;
  /** Told of what is worth a line in the log. */
  readonly onNotice?: ((notice: Notice) => void) | undefined;
}

/**
 * Opens PostgreSQL (`url`) or an embedded PGlite (`folder`, or `memory`) behind one interface.
 *
 * @throws {DatabaseError} `bad-settings`, `cannot-connect`, `folder-in-use`, `folder-unusable`
 */
export const openDatabase = async (options: OpenOptions): Promise<Database> => {
  if (options.url !== undefined && options.url !== '') return openPostgresql({ ...options, url: options.url });
  if (options.folder !== undefined && options.folder !== '') {
    return openPglite({ folder: options.folder, onNotice: options.onNotice });
  }
  if (options.memory === true) return openPglite({ folder: undefined, onNotice: options.onNotice });
  throw new DatabaseError({
    code: 'bad-settings',
    problem: 'There is no database to open.',
    nextStep: 'Give the address of a PostgreSQL server (DATABASE_URL) or a folder for an embedded database.',
  });
};
