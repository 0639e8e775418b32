import type pg from 'pg';
import { DatabaseError } from '../errors/database-error.js';
import type { Notify } from '../notice.js';

/** Longest that one statement may run. Migrations lift it for themselves. */
export const STATEMENT_SECONDS = 30;

/** What every connection begins with. A stronger synchronous_commit than `on` is left as the server has it. */
export const SESSION_SETTINGS = `
  SELECT set_config(name, value, false) FROM (VALUES
    ('statement_timeout', '${STATEMENT_SECONDS}s'),
    ('lock_timeout', '15s'),
    ('idle_in_transaction_session_timeout', '30s'),
    ('TimeZone', 'UTC'),
    ('DateStyle', 'ISO, YMD'),
    ('IntervalStyle', 'postgres'),
    ('bytea_output', 'hex'),
    ('client_encoding', 'UTF8'),
    ('synchronous_commit', CASE WHEN current_setting('synchronous_commit') IN ('off', 'local') THEN 'on'
      ELSE current_setting('synchronous_commit') END)
  ) AS setting (name, value)`;

/**
 * Checks that the server is one we can use, and what its commits survive.
 * @throws {DatabaseError} `cannot-connect` when it is older than PostgreSQL 15 or does not store UTF-8
 */
export const readServer = async (
  client: Pick<pg.ClientBase, 'query'>,
  shown: string,
  notify: Notify,
): Promise<'process' | 'power'> => {
  const { rows } = await client.query<{ version: string; encoding: string; fsync: string; pages: string }>(`
    SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding,
      current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages`);
  const server = rows[0];
  if (server === undefined || Number(server.version) < 150_000) {
    throw new DatabaseError({
      code: 'cannot-connect',
      problem: `PostgreSQL at ${shown} is older than version 15.`,
      nextStep: 'Upgrade it to PostgreSQL 15 or newer.',
    });
  }
  if (server.encoding !== 'UTF8') {
    throw new DatabaseError({
      code: 'cannot-connect',
      problem: `The database at ${shown} stores ${server.encoding}, which can't hold every name.`,
      nextStep: "Create it again with ENCODING 'UTF8'.",
    });
  }
  if (server.fsync === 'on' && server.pages === 'on') return 'power';
  notify({
    kind: 'durability',
    message: `PostgreSQL at ${shown} runs with fsync or full_page_writes off: what it acknowledged may not survive a power cut.`,
  });
  return 'process';
};
