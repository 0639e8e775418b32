import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../database.js';
import { openDatabase } from '../open-database.js';
import { pgliteTemplate } from './pglite-template.js';

/** One embedded database in a folder of its own, emptied for each test. */
export const openTestPglite = () => {
  let folder: string | undefined;
  let database: Database | undefined;

  const close = async (): Promise<void> => {
    await database?.close();
    database = undefined;
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    folder = undefined;
  };

  return {
    fresh: async (): Promise<Database> => {
      // A test that closed its database gets another next time.
      if (database !== undefined && (await isOpen(database))) {
        await empty(database);
        return database;
      }
      await close();
      folder = await mkdtemp(join(tmpdir(), 'guildhall-test-'));
      await cp(await pgliteTemplate(), folder, { recursive: true });
      database = await openDatabase({ folder });
      return database;
    },
    end: close,
  };
};

const isOpen = async (database: Database): Promise<boolean> => {
  try {
    await database.ping();
    return true;
  } catch {
    return false;
  }
};

const empty = async (database: Database): Promise<void> => {
  const { rows } = await database.query<{ name: string }>(
    `SELECT quote_ident(nspname) AS name FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'`,
  );
  for (const { name } of rows) await database.execute(`DROP SCHEMA ${name} CASCADE`);
  await database.execute('CREATE SCHEMA public');
};
