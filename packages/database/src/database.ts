/** What queries run on: the database itself, or a transaction of it. SQL is PostgreSQL 15's, parameters are $1, $2, … */
export interface Queryable {
  /**
   * Runs one statement. How values travel in and out is the same on both databases and is listed in the README:
   * plain objects are sent as JSON, arrays as PostgreSQL arrays (`json()` sends any value as JSON).
   * @throws {DatabaseError}
   */
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters?: readonly unknown[],
  ): Promise<{ readonly rows: Row[]; readonly rowCount: number }>;
  /**
   * Runs a script of several statements, without parameters. Outside a transaction they succeed or fail together.
   * @throws {DatabaseError}
   */
  execute(sql: string): Promise<void>;
}

export interface TransactionOptions {
  /** Lifts the limits of time (30 seconds a statement, 15 for a lock), for migrations and bulk work; default false. */
  readonly unlimited?: boolean | undefined;
}

/** A PGlite or PostgreSQL database behind one interface. */
export interface Database extends Queryable {
  readonly kind: 'pglite' | 'postgresql';
  /**
   * What an acknowledged commit survives: `process` (embedded PGlite: the death of the process, not of the power),
   * `power` (PostgreSQL with synchronous commit: flushed to disk), or `none` (PGlite in memory, for tests).
   */
  readonly durability: 'none' | 'process' | 'power';
  /**
   * Runs `work` in one transaction; rolls back and rethrows when it throws. Not to be nested, and `work` must use the
   * transaction it is given: a query on the database itself from inside is refused, as it would wait for itself.
   *
   * When the database reports a deadlock or a serialization failure, `work` is run again, up to five times in all: it
   * must have no effect outside the transaction that can't be repeated.
   * @throws {DatabaseError} and whatever `work` throws
   */
  transaction<Result>(work: (transaction: Queryable) => Promise<Result>, options?: TransactionOptions): Promise<Result>;
  /** Throws a `DatabaseError` when the database does not answer within `milliseconds` (default 2000). */
  ping(milliseconds?: number): Promise<void>;
  /** Waits for running queries, then closes. Closing twice does no harm. */
  close(): Promise<void>;
}

/** One step of a schema's history. Once released it is never edited. */
export interface Migration {
  /** `0001-submissions`: four digits, then what it does. Run in order of id. */
  readonly id: string;
  readonly sql: string;
}

/** The named PostgreSQL schema that a package or service contributes, with its migrations. */
export interface SchemaContribution {
  readonly schema: string;
  readonly migrations: readonly Migration[];
}
