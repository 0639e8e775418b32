import pg from 'pg';
import { answerWithin } from '../answer-within.js';
import type { Database, Queryable } from '../database.js';
import { DatabaseError } from '../errors/database-error.js';
import { closed, explainError } from '../errors/explain-error.js';
import { type Notify, notifier } from '../notice.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { withRetries } from '../transactions/retry.js';
import { transactionOver } from '../transactions/transaction-over.js';
import { toSentValues } from '../values/parameters.js';
import { parserOf } from '../values/results.js';
import { commit } from './commit.js';
import { connectFirst } from './connect-error.js';
import { checkServerAddress } from './server-address.js';
import { readServer, SESSION_SETTINGS, STATEMENT_SECONDS } from './server-settings.js';

interface PostgresqlOptions {
  readonly url: string;
  readonly application?: string | undefined;
  readonly maxConnections?: number | undefined;
  readonly connectWithin?: number | undefined;
  readonly onNotice?: Notify | undefined;
}

/** Opens a pool of connections to a PostgreSQL server. See `openDatabase`. */
export const openPostgresql = async (options: PostgresqlOptions): Promise<Database> => {
  const shown = checkServerAddress(options.url);
  const notify = notifier(options.onNotice);
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.maxConnections ?? 10,
    application_name: options.application ?? 'guildhall',
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // The server's own timeout comes first; this one is for a network that has gone silent.
    query_timeout: (STATEMENT_SECONDS + 5) * 1000,
    types: { getTypeParser: parserOf },
    onConnect: async (client) => {
      await client.query(SESSION_SETTINGS);
    },
  });
  // Without a listener an error of a connection that nobody waits on would end the process.
  pool.on('error', () => notify({ kind: 'connection', message: `A connection to PostgreSQL at ${shown} was lost.` }));
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    const durability = await connectFirst(
      shown,
      options.connectWithin ?? 15_000,
      async () => {
        const client = await pool.connect();
        try {
          return await readServer(client, shown, notify);
        } finally {
          client.release();
        }
      },
      notify,
    );
    return new PostgresqlDatabase(pool, durability);
  } catch (error) {
    await pool.end().catch(() => undefined);
    throw error;
  }
};

type Executor = Pick<pg.ClientBase, 'query'>;

const runOn = async <Row extends object>(executor: Executor, sql: string, parameters: readonly unknown[]) => {
  const values = toSentValues(parameters);
  try {
    const result = await executor.query<Row & pg.QueryResultRow>(sql, values);
    return { rows: result.rows as Row[], rowCount: result.rowCount ?? result.rows.length };
  } catch (error) {
    throw explainError(error, sql);
  }
};

const executeOn = async (executor: Executor, sql: string): Promise<void> => {
  try {
    await executor.query(sql);
  } catch (error) {
    throw explainError(error, sql);
  }
};

class PostgresqlDatabase implements Database {
  readonly kind = 'postgresql';
  readonly #current = new CurrentTransaction();
  #closing: Promise<void> | undefined;

  constructor(
    private readonly pool: pg.Pool,
    readonly durability: 'process' | 'power',
  ) {}

  async query<Row extends object = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []) {
    this.#refuse('query');
    return runOn<Row>(this.pool, sql, parameters);
  }

  async execute(sql: string): Promise<void> {
    this.#refuse('query');
    await executeOn(this.pool, sql);
  }

  async transaction<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result> {
    this.#refuse('transaction');
    return withRetries(() => this.#attempt(work));
  }

  async #attempt<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect().catch((error: unknown) => {
      throw explainError(error);
    });
    let broken: Error | undefined;
    let over = false;
    const inside = <T>(run: () => Promise<T>): Promise<T> => (over ? Promise.reject(transactionOver()) : run());
    const transaction: Queryable = {
      query: <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
        inside(() => runOn<Row>(client, sql, parameters)),
      execute: (sql) => inside(() => executeOn(client, sql)),
    };
    try {
      await executeOn(client, 'BEGIN');
      const result = await this.#current.enter(() => work(transaction));
      over = true;
      await commit(client);
      return result;
    } catch (error) {
      over = true;
      // When not even a rollback gets through, the connection is not fit for use by others.
      await client.query('ROLLBACK').catch((failure: unknown) => {
        broken = failure instanceof Error ? failure : new Error('rollback failed');
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async ping(milliseconds = 2000): Promise<void> {
    if (this.#closing !== undefined) throw new DatabaseError(closed());
    await answerWithin(milliseconds, () => runOn(this.pool, 'SELECT 1', []));
  }

  close(): Promise<void> {
    this.#closing ??= this.pool.end();
    return this.#closing;
  }

  #refuse(what: 'query' | 'transaction'): void {
    if (this.#closing !== undefined) throw new DatabaseError(closed());
    this.#current.refuseInside(what);
  }
}
