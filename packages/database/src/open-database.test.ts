import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from './database.js';
import { DatabaseError } from './errors/database-error.js';
import type { Notice } from './notice.js';
import { openDatabase } from './open-database.js';
import { testServers } from './testing/test-servers.js';

const failureOf = async (promise: Promise<unknown>): Promise<DatabaseError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  if (!(error instanceof DatabaseError)) throw new Error(`expected a DatabaseError, got ${String(error)}`);
  return error;
};

/** All that a log would print of an error. */
const printed = (error: unknown): string =>
  error instanceof Error
    ? `${error.stack} ${JSON.stringify(error, Object.getOwnPropertyNames(error))} ${printed(error.cause)}`
    : String(error);

for (const server of testServers()) {
  describe(`a database on ${server.name}`, () => {
    let database: Database;
    beforeAll(async () => {
      database = await server.fresh();
    });
    afterAll(() => server.end());

    it('says what it is', () => {
      expect(database.kind).toBe(server.kind);
      expect(database.durability).toBe(server.kind === 'pglite' ? 'process' : 'power');
    });

    it('answers a ping', async () => {
      await expect(database.ping()).resolves.toBeUndefined();
    });

    it('runs a script whole or not at all', async () => {
      await database.execute('CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)');
      await failureOf(database.execute('INSERT INTO kept VALUES (2); SELECT 1/0; INSERT INTO kept VALUES (3)'));
      expect((await database.query('SELECT n FROM kept')).rows).toEqual([{ n: 1 }]);
    });

    it('refuses a second statement in a query, so that no text can smuggle one in', async () => {
      const error = await failureOf(database.query('SELECT 1; SELECT 2'));
      expect(error).toMatchObject({ code: 'query-failed', sqlState: '42601' });
    });

    it('names the constraint that refuses a change, and never a value', async () => {
      await database.execute('CREATE TABLE people (email text CONSTRAINT people_email UNIQUE)');
      await database.query('INSERT INTO people VALUES ($1)', ['sian@resident.example']);
      const error = await failureOf(database.query('INSERT INTO people VALUES ($1)', ['sian@resident.example']));
      expect(error).toMatchObject({ code: 'constraint', constraint: 'people_email', sqlState: '23505' });
      expect(error.message).toBe(
        'The database refused a change: it breaks the constraint people_email. Check the values given against what is stored already.',
      );
      expect(printed(error)).not.toContain('sian');
    });

    it('keeps a value that does not fit out of the error', async () => {
      const error = await failureOf(database.query('SELECT $1::int', ['07700 900123']));
      expect(error).toMatchObject({ code: 'bad-parameter', sqlState: '22P02', statement: 'SELECT $1::int' });
      expect(printed(error)).not.toContain('900123');
    });

    it('says what PostgreSQL has against a statement', async () => {
      const error = await failureOf(database.query('SELECT * FROM nowhere.at_all'));
      expect(error).toMatchObject({ code: 'query-failed', sqlState: '42P01' });
      expect(error.message).toContain('relation "nowhere.at_all" does not exist');
    });
  });

  describe(`closing on ${server.name}`, () => {
    let database: Database;
    beforeEach(async () => {
      database = await server.fresh();
    });
    afterAll(() => server.end());

    it('refuses everything afterwards, and a second close does no harm', async () => {
      await database.close();
      await database.close();
      for (const used of [
        database.query('SELECT 1'),
        database.execute('SELECT 1'),
        database.transaction(async () => 1),
        database.ping(),
      ]) {
        expect((await failureOf(used)).code).toBe('closed');
      }
    });

    it('waits for what is running', async () => {
      await database.execute('CREATE TABLE last_words (n int)');
      const running = database.transaction(async (transaction) => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        return transaction.query('INSERT INTO last_words VALUES (1) RETURNING n');
      });
      await new Promise((resolve) => setTimeout(resolve, 20));
      const [result] = await Promise.all([running, database.close()]);
      expect(result.rows).toEqual([{ n: 1 }]);
    });
  });
}

describe('settings', () => {
  const secret = 'pa55-word';

  it('needs a database to open', async () => {
    expect(await failureOf(openDatabase({}))).toMatchObject({ code: 'bad-settings' });
  });

  it.each([
    `mysql://user:${secret}@localhost/guildhall`,
    `postgres://user:${secret}@localhost:port/guildhall`,
    `postgres://user:${secret}%@localhost/guildhall`,
    `postgres://user:${secret}@localhost`,
    `postgres://user:${secret}@local host/guildhall`,
  ])('refuses the address %#, and does not show its password', async (url) => {
    const error = await failureOf(openDatabase({ url }));
    expect(error.code).toBe('bad-settings');
    expect(printed(error)).not.toContain(secret);
  });

  it('says that nothing answers, without the password, having waited as long as it was told to', async () => {
    const notices: Notice[] = [];
    const url = `postgres://user:${secret}@127.0.0.1:1/guildhall`;
    const error = await failureOf(
      openDatabase({ url, connectWithin: 300, onNotice: (notice) => notices.push(notice) }),
    );
    expect(error.message).toBe(
      "Can't connect to PostgreSQL at 127.0.0.1:1/guildhall: nothing answers there. Check the host and port of the database address, and that PostgreSQL runs there.",
    );
    expect(notices[0]).toEqual({ kind: 'waiting', message: 'Waiting for PostgreSQL at 127.0.0.1:1/guildhall.' });
    expect(printed(error) + JSON.stringify(notices)).not.toContain(secret);
  });

  it('gives up on a server that accepts and then says nothing', async () => {
    const mute = createServer(() => undefined);
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const address = mute.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const error = await failureOf(
      openDatabase({ url: `postgres://u:${secret}@127.0.0.1:${port}/g`, connectWithin: 0 }),
    );
    mute.close();
    expect(error.code).toBe('cannot-connect');
  });

  it('refuses a folder that is a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'guildhall-test-'));
    const file = join(folder, 'data');
    await writeFile(file, 'not a folder');
    expect((await failureOf(openDatabase({ folder: file }))).code).toBe('folder-unusable');
    await rm(folder, { recursive: true });
  });

  it('opens a database in memory, which promises nothing', async () => {
    const database = await openDatabase({ memory: true });
    expect([database.kind, database.durability]).toEqual(['pglite', 'none']);
    expect((await database.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await database.close();
  });
});
