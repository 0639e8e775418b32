import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { SampleCouncil } from '@guildhall/council/samples';
import { inject } from 'vitest';
import { type ServerProcess, startServerProcess } from '../../support/server-process.js';
import { createTestDatabase, postgresUrl, type TestDatabase } from '../../support/test-database.js';

/** A council's server with a database and a data folder of its own. */
export interface CouncilServer {
  readonly url: string;
  readonly output: () => string;
  /** Starts it again at the same address with an empty database, as though every session had ended. */
  startAfresh(): Promise<void>;
  stop(): Promise<void>;
}

const isOfTheDatabase = (path: string): boolean => path.split(sep).includes('database');

/** Starts the server of a council: on PostgreSQL where the suite has one, else on the embedded database. */
export const serveCouncil = async (council: SampleCouncil): Promise<CouncilServer> => {
  const data = mkdtempSync(join(tmpdir(), `guildhall-${council}-`));
  const imported = inject('dataFolders')[council];
  const databases: TestDatabase[] = [];

  const start = async (port?: number): Promise<ServerProcess> => {
    rmSync(data, { recursive: true, force: true });
    // On PostgreSQL the embedded database that the import has left would only cost time.
    cpSync(imported, data, { recursive: true, filter: (path) => !postgresUrl || !isOfTheDatabase(path) });
    const database = postgresUrl ? await createTestDatabase(`browser_${council}`) : undefined;
    if (database) databases.push(database);
    const place = database ? { databaseUrl: database.url } : {};
    return startServerProcess({ council, data, ...place, ...(port ? { port } : {}), env: { LOG_LEVEL: 'warn' } });
  };

  let server = await start();
  const { url } = server;
  return {
    url,
    output: () => server.output(),
    startAfresh: async () => {
      await server.stop();
      server = await start(Number(new URL(url).port));
    },
    stop: async () => {
      await server.stop();
      for (const database of databases) await database.drop();
      rmSync(data, { recursive: true, force: true });
    },
  };
};
