import type pg from 'pg';
import { answerWithin } from '../answer-within.js';
import type { Database, Queryable, TransactionOptions } from '../database.js';
import { DatabaseError } from '../errors/database-error.js';
import { closed } from '../errors/explain-error.js';
import { type Notify, notifier } from '../notice.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { openTransaction } from '../transactions/open-transaction.js';
import { withRetries } from '../transactions/retry.js';
import { commit } from './commit.js';
import { Connections } from './connections.js';
import { checkServerAddress } from './server-address.js';
import { executeOn, runOn } from './statements.js';

interface PostgresqlOptions {
  readonly url: string;
  readonly application?: string | undefined;
  readonly maxConnections?: number | undefined;
  readonly connectWithin?: number | undefined;
  readonly onNotice?: Notify | undefined;
}

/** Opens a pool of connections to a PostgreSQL server. See `openDatabase`. */
export const openPostgresql = async (options: PostgresqlOptions): Promise<Database> => {
  const connections = new Connections(
    { ...options, shown: checkServerAddress(options.url) },
    notifier(options.onNotice),
  );
  try {
    return new PostgresqlDatabase(connections, await connections.open());
  } catch (error) {
    await connections.end().catch(() => undefined);
    throw error;
  }
};

class PostgresqlDatabase implements Database {
  readonly kind = 'postgresql';
  readonly #current = new CurrentTransaction();
  #closing: Promise<void> | undefined;

  constructor(
    private readonly connections: Connections,
    readonly durability: 'process' | 'power',
  ) {}

  async query<Row extends object = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []) {
    this.#refuse('query');
    return this.connections.use((client) => runOn<Row>(client, sql, parameters));
  }

  async execute(sql: string): Promise<void> {
    this.#refuse('query');
    await this.connections.use((client) => executeOn(client, sql));
  }

  async transaction<Result>(
    work: (transaction: Queryable) => Promise<Result>,
    { unlimited = false }: TransactionOptions = {},
  ): Promise<Result> {
    this.#refuse('transaction');
    return withRetries(() =>
      this.connections.use((client, discard) => this.#attempt(client, discard, work, unlimited)),
    );
  }

  async #attempt<Result>(
    client: pg.PoolClient,
    discard: () => void,
    work: (transaction: Queryable) => Promise<Result>,
    unlimited: boolean,
  ): Promise<Result> {
    const { transaction, end } = openTransaction({
      query: (sql, parameters = []) => runOn(client, sql, parameters, unlimited),
      execute: (sql) => executeOn(client, sql, unlimited),
    });
    try {
      await executeOn(client, unlimited ? BEGIN_UNLIMITED : 'BEGIN');
      const result = await this.#current.enter(() => work(transaction));
      end();
      await commit(client);
      return result;
    } catch (error) {
      end();
      // What does not even roll back is not fit for use by others; the server rolls back when the connection ends.
      await rollBack(client).catch(discard);
      throw error;
    }
  }

  async ping(milliseconds = 2000): Promise<void> {
    if (this.#closing !== undefined) throw new DatabaseError(closed());
    await answerWithin(milliseconds, () => this.connections.use((client) => runOn(client, 'SELECT 1', [])));
  }

  close(): Promise<void> {
    this.#closing ??= this.connections.end();
    return this.#closing;
  }

  #refuse(what: 'query' | 'transaction'): void {
    if (this.#closing !== undefined) throw new DatabaseError(closed());
    this.#current.refuseInside(what);
  }
}

/** Given a second: on a connection that is stuck in a statement it would wait for that statement's end. */
const rollBack = (client: pg.PoolClient): Promise<void> => answerWithin(1000, () => executeOn(client, 'ROLLBACK'));

const BEGIN_UNLIMITED =
  'BEGIN; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0';
