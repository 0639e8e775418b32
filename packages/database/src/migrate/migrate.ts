import type { Database, Queryable, SchemaContribution } from '../database.js';
import { DatabaseError } from '../errors/database-error.js';
import { causeOf } from '../errors/safe-cause.js';
import { checkContributions } from './check-contributions.js';
import { checksumOf } from './checksum.js';
import { type Applied, type Pending, planOf } from './plan.js';

export interface MigrateOptions {
  /** Version of the program, kept with each migration that it applies and named when an older one meets it. */
  readonly version?: string | undefined;
}

export interface MigrationReport {
  /** What this call applied, in order. */
  readonly applied: readonly { readonly schema: string; readonly id: string; readonly milliseconds: number }[];
  /** How many migrations of the contributions the database holds now. */
  readonly total: number;
  readonly milliseconds: number;
}

/** Any number will do, as long as it stays the same: it makes replicas that start together wait for each other. */
const ADVISORY_LOCK = 4_717_201_503;

const READ_APPLIED = 'SELECT schema, id, checksum, version FROM guildhall.migrations ORDER BY schema, id';

/**
 * Brings the database to the state that the contributions describe. Each migration runs in a transaction of its own, together
 * with the note that it ran. Any number of replicas may call this at once. With nothing to do it costs one query.
 *
 * @throws {DatabaseError} `bad-migration`; `migration-newer`, `migration-changed`, `migration-order` with the database
 *   untouched; `migration-failed` with the failed one rolled back and those before it kept
 */
export const migrate = async (
  database: Database,
  contributions: readonly SchemaContribution[],
  options: MigrateOptions = {},
): Promise<MigrationReport> => {
  const began = performance.now();
  checkContributions(contributions);
  const applied: { schema: string; id: string; milliseconds: number }[] = [];
  for (const pending of planOf(contributions, await readApplied(database))) {
    const start = performance.now();
    if (await apply(database, contributions, pending, options.version)) {
      applied.push({
        schema: pending.schema,
        id: pending.migration.id,
        milliseconds: Math.round(performance.now() - start),
      });
    }
  }
  return {
    applied,
    total: contributions.reduce((sum, { migrations }) => sum + migrations.length, 0),
    milliseconds: Math.round(performance.now() - began),
  };
};

/** The migrations that the database holds; none when it has never been migrated. */
const readApplied = async (database: Queryable): Promise<Applied[]> => {
  try {
    return (await database.query<Applied>(READ_APPLIED)).rows;
  } catch (error) {
    // 42P01 undefined_table, 3F000 invalid_schema_name
    if (error instanceof DatabaseError && (error.sqlState === '42P01' || error.sqlState === '3F000')) return [];
    throw error;
  }
};

/** Applies one migration, unless another replica has done so meanwhile. */
const apply = async (
  database: Database,
  contributions: readonly SchemaContribution[],
  { schema, migration }: Pending,
  version: string | undefined,
): Promise<boolean> =>
  database.transaction(
    async (transaction) => {
      await transaction.query('SELECT pg_advisory_xact_lock($1::bigint)', [ADVISORY_LOCK]);
      await prepare(transaction);
      const stillPending = planOf(contributions, (await transaction.query<Applied>(READ_APPLIED)).rows);
      if (!stillPending.some((one) => one.schema === schema && one.migration.id === migration.id)) return false;
      try {
        await transaction.execute(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
        await transaction.execute(migration.sql);
      } catch (error) {
        throw failed(schema, migration.id, error);
      }
      await transaction.query(
        'INSERT INTO guildhall.migrations (schema, id, checksum, version) VALUES ($1, $2, $3, $4)',
        [schema, migration.id, checksumOf(migration.sql), version],
      );
      return true;
      // A migration may take long, and the others must be able to wait for it.
    },
    { unlimited: true },
  );

const prepare = (transaction: Queryable): Promise<void> =>
  transaction.execute(`
    CREATE SCHEMA IF NOT EXISTS guildhall;
    CREATE TABLE IF NOT EXISTS guildhall.migrations (
      schema text NOT NULL,
      id text NOT NULL,
      checksum text NOT NULL,
      version text,
      applied_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (schema, id)
    );`);

const failed = (schema: string, id: string, error: unknown): DatabaseError => {
  const known = error instanceof DatabaseError ? error : undefined;
  return new DatabaseError({
    code: 'migration-failed',
    problem: `The migration ${schema} ${id} failed and was rolled back. ${known?.message ?? ''}`.trim(),
    nextStep: 'The database is as it was before it; correct the cause and start again.',
    sqlState: known?.sqlState,
    cause: known ?? causeOf(error),
  });
};
