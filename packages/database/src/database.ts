/** What queries run on: the database itself, or a transaction of it. SQL is PostgreSQL 15's, parameters are $1, $2, … */
export interface Queryable {
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters?: readonly unknown[],
  ): Promise<{ readonly rows: Row[]; readonly rowCount: number }>;
}

/** A PGlite or PostgreSQL database behind one interface. */
export interface Database extends Queryable {
  readonly kind: 'pglite' | 'postgresql';
  /**
   * What an acknowledged commit survives: `process` (embedded PGlite: the death of the process, not of the power) or
   * `power` (PostgreSQL with synchronous commit: flushed to disk).
   */
  readonly durability: 'process' | 'power';
  /** Runs `work` in one transaction; rolls back and rethrows when it throws. Not to be nested. */
  transaction<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result>;
  /** Throws a `DatabaseError` when the database does not answer within `milliseconds` (default 2000). */
  ping(milliseconds?: number): Promise<void>;
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
