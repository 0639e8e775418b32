import type { SchemaContribution } from '../database.js';
import { DatabaseError } from '../errors/database-error.js';

/** `guildhall` holds the migrator's own table; the others are PostgreSQL's. */
const RESERVED = /^(guildhall|public|information_schema|pg_.*)$/;

const bad = (problem: string, nextStep: string): DatabaseError =>
  new DatabaseError({ code: 'bad-migration', problem, nextStep });

/**
 * Checks that each schema is named well and once, and that its migrations are numbered in order.
 * @throws {DatabaseError} `bad-migration`
 */
export const checkContributions = (contributions: readonly SchemaContribution[]): void => {
  const seen = new Set<string>();
  for (const { schema, migrations } of contributions) {
    if (!/^[a-z][a-z0-9_]{0,62}$/.test(schema) || RESERVED.test(schema)) {
      throw bad(
        `"${schema}" can't name a schema.`,
        'Use up to 63 small letters, digits and underscores, a letter first, and no name of PostgreSQL or Guildhall.',
      );
    }
    if (seen.has(schema)) throw bad(`The schema ${schema} is contributed twice.`, 'Contribute it once.');
    seen.add(schema);
    checkMigrations(schema, migrations);
  }
};

const checkMigrations = (schema: string, migrations: SchemaContribution['migrations']): void => {
  migrations.forEach(({ id, sql }, index) => {
    const number = String(index + 1).padStart(4, '0');
    if (!/^\d{4}-[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || !id.startsWith(number)) {
      throw bad(
        `The migration ${index + 1} of ${schema} has the id "${id}".`,
        `Number migrations in order without gaps; this one's id begins ${number}-, then says what it does.`,
      );
    }
    if (sql.trim() === '') throw bad(`The migration ${schema} ${id} is empty.`, 'Give it its SQL.');
  });
};
