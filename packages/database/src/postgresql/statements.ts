import type pg from 'pg';
import { explainError } from '../errors/explain-error.js';
import { toSentValues } from '../values/parameters.js';

export type Executor = Pick<pg.ClientBase, 'query'>;

/** The driver's own time limit; 0 would mean the pool's, so this is the longest that a timer can be set for. */
const UNLIMITED_MILLISECONDS = 2 ** 31 - 1;

/** Not in the types of `pg`, which knows both. */
interface QueryConfig extends pg.QueryConfig {
  readonly queryMode?: 'extended';
  readonly query_timeout?: number;
}

/** Runs one statement with parameters, always by the extended protocol: it refuses a second statement, as PGlite does. */
export const runOn = async <Row extends object>(
  executor: Executor,
  sql: string,
  parameters: readonly unknown[],
  unlimited = false,
) => {
  const config: QueryConfig = {
    text: sql,
    values: toSentValues(parameters),
    queryMode: 'extended',
    ...limit(unlimited),
  };
  try {
    const result = await executor.query<Row & pg.QueryResultRow>(config);
    return { rows: result.rows as Row[], rowCount: result.rowCount ?? 0 };
  } catch (error) {
    throw explainError(error, sql);
  }
};

/** Runs a script by the simple protocol. */
export const executeOn = async (executor: Executor, sql: string, unlimited = false): Promise<void> => {
  const config: QueryConfig = { text: sql, ...limit(unlimited) };
  try {
    await executor.query(config);
  } catch (error) {
    throw explainError(error, sql);
  }
};

const limit = (unlimited: boolean) => (unlimited ? { query_timeout: UNLIMITED_MILLISECONDS } : {});
