import pg from 'pg';
import { DatabaseError } from '../errors/database-error.js';
import { explainError } from '../errors/explain-error.js';
import type { Notify } from '../notice.js';
import { parserOf } from '../values/results.js';
import { connectError, connectFirst } from './connect-error.js';
import { readServer, SESSION_SETTINGS, STATEMENT_SECONDS } from './server-settings.js';

export interface ConnectionOptions {
  readonly url: string;
  /** The address as it may be shown. */
  readonly shown: string;
  readonly application?: string | undefined;
  readonly maxConnections?: number | undefined;
  readonly connectWithin?: number | undefined;
}

/** The pool, with every way in which a connection can fail explained and none of them able to end the process. */
export class Connections {
  readonly #pool: pg.Pool;
  readonly #shown: string;
  #ending: Promise<void> | undefined;

  constructor(
    private readonly options: ConnectionOptions,
    private readonly notify: Notify,
  ) {
    this.#shown = options.shown;
    this.#pool = new pg.Pool({
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
    // Without listeners, an error of a connection that nobody waits on would end the process: idle, or between queries.
    this.#pool.on('error', () => {
      notify({ kind: 'connection', message: `A connection to PostgreSQL at ${this.#shown} was lost.` });
    });
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /**
   * Connects for the first time and says what commits on the server survive.
   * @throws {DatabaseError} `cannot-connect`
   */
  open(): Promise<'process' | 'power'> {
    return connectFirst(
      this.#shown,
      this.options.connectWithin ?? 15_000,
      async () => {
        const client = await this.#pool.connect();
        try {
          return await readServer(client, this.#shown, this.notify);
        } finally {
          client.release();
        }
      },
      this.notify,
    );
  }

  /** Lends a connection to `work`, and discards it afterwards when it is broken, or when `work` says so. */
  async use<Result>(work: (client: pg.PoolClient, discard: () => void) => Promise<Result>): Promise<Result> {
    const client = await this.#acquire();
    let broken = false;
    try {
      return await work(client, () => {
        broken = true;
      });
    } catch (error) {
      broken ||= isBroken(error);
      throw error;
    } finally {
      client.release(broken);
    }
  }

  end(): Promise<void> {
    this.#ending ??= this.#pool.end();
    return this.#ending;
  }

  async #acquire(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (error) {
      const explained = explainError(error);
      throw explained.code === 'busy' ? explained : connectError(this.#shown, error);
    }
  }
}

/** Whether a connection can't be given to others after this error: gone, or (`timeout` of the driver's own) still busy. */
const isBroken = (error: unknown): boolean =>
  error instanceof DatabaseError &&
  (error.code === 'connection-lost' ||
    error.code === 'commit-unknown' ||
    (error.code === 'timeout' && error.sqlState === undefined));
