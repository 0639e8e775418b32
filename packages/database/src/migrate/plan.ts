import type { Migration, SchemaContribution } from '../database.js';
import { DatabaseError } from '../errors/database-error.js';
import { checksumOf } from './checksum.js';

/** A row of the migrator's table. */
export interface Applied {
  readonly schema: string;
  readonly id: string;
  readonly checksum: string;
  readonly version: string | null;
}

export interface Pending {
  readonly schema: string;
  readonly migration: Migration;
}

/**
 * What is still to be done, in order; refused when the database and the code don't have the same history.
 * @throws {DatabaseError} `migration-newer`, `migration-changed`, `migration-order`
 */
export const planOf = (contributions: readonly SchemaContribution[], applied: readonly Applied[]): Pending[] =>
  contributions.flatMap(({ schema, migrations }) => {
    const done = new Map(applied.filter((row) => row.schema === schema).map((row) => [row.id, row]));
    for (const row of done.values()) {
      if (!migrations.some(({ id }) => id === row.id)) throw newer(row);
    }
    const pending = migrations.filter(({ id }) => !done.has(id));
    const last = migrations.findLast(({ id }) => done.has(id));
    const skipped = pending.find(({ id }) => last !== undefined && id < last.id);
    if (skipped !== undefined && last !== undefined) throw outOfOrder(schema, skipped.id, last.id);
    for (const { id, sql } of migrations) {
      const row = done.get(id);
      if (row !== undefined && row.checksum !== checksumOf(sql)) throw changed(row);
    }
    return pending.map((migration) => ({ schema, migration }));
  });

const byVersion = (row: Applied): string => (row.version === null ? '' : ` by version ${row.version}`);

const newer = (row: Applied): DatabaseError =>
  new DatabaseError({
    code: 'migration-newer',
    problem: `The database is newer than this program: it holds the migration ${row.schema} ${row.id}, applied${byVersion(row)}. Nothing was changed.`,
    nextStep:
      'Run the version that applied it, or a later one; to go back, restore the backup made before the upgrade.',
  });

const changed = (row: Applied): DatabaseError =>
  new DatabaseError({
    code: 'migration-changed',
    problem: `The migration ${row.schema} ${row.id} is no longer what was applied${byVersion(row)}. Nothing was changed.`,
    nextStep: 'Put its text back as it was released, and add a new migration for what should change.',
  });

const outOfOrder = (schema: string, id: string, last: string): DatabaseError =>
  new DatabaseError({
    code: 'migration-order',
    problem: `The migration ${schema} ${id} comes before ${last}, which is applied already. Nothing was changed.`,
    nextStep: 'Number it after the last one.',
  });
