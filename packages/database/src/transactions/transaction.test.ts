import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database, Queryable } from '../database.js';
import { testServers } from '../testing/test-servers.js';

for (const server of testServers()) {
  describe(`transactions on ${server.name}`, () => {
    let database: Database;
    beforeAll(async () => {
      database = await server.fresh();
      await database.execute('CREATE TABLE counter (id int PRIMARY KEY, n int NOT NULL)');
    });
    beforeEach(() => database.execute('TRUNCATE counter; INSERT INTO counter VALUES (1, 0), (2, 0)'));
    afterAll(() => server.end());

    const read = async (on: Queryable = database) =>
      (await on.query<{ n: number }>('SELECT n FROM counter ORDER BY id')).rows.map(({ n }) => n);

    it('keeps all of it and gives the result', async () => {
      const result = await database.transaction(async (transaction) => {
        await transaction.query('UPDATE counter SET n = 1 WHERE id = $1', [1]);
        await transaction.execute('UPDATE counter SET n = 2 WHERE id = 2');
        return 'done';
      });
      expect([result, await read()]).toEqual(['done', [1, 2]]);
    });

    it('keeps nothing when the work throws, and hands on the very error', async () => {
      const mine = new TypeError('mine');
      const running = database.transaction(async (transaction) => {
        await transaction.query('UPDATE counter SET n = 9');
        throw mine;
      });
      await expect(running).rejects.toBe(mine);
      expect(await read()).toEqual([0, 0]);
    });

    it('keeps nothing when a statement fails', async () => {
      const running = database.transaction(async (transaction) => {
        await transaction.query('UPDATE counter SET n = 9');
        await transaction.query('INSERT INTO counter VALUES (1, 1)');
      });
      await expect(running).rejects.toMatchObject({ code: 'constraint', constraint: 'counter_pkey' });
      expect(await read()).toEqual([0, 0]);
    });

    it('says so when the work swallowed the failure of a statement, since nothing is kept then', async () => {
      const running = database.transaction(async (transaction) => {
        await transaction.query('UPDATE counter SET n = 9');
        await transaction.query('SELECT 1/0').catch(() => undefined);
        return 'thought it was kept';
      });
      await expect(running).rejects.toMatchObject({ code: 'query-failed', sqlState: '25P02' });
      expect(await read()).toEqual([0, 0]);
    });

    it('does not show others what is not committed', async () => {
      let letCommit = () => {};
      const mayCommit = new Promise<void>((resolve) => {
        letCommit = resolve;
      });
      const written = database.transaction(async (transaction) => {
        await transaction.query('UPDATE counter SET n = 5 WHERE id = 1');
        expect(await read(transaction)).toEqual([5, 0]);
        await mayCommit;
      });
      await pause(50);
      // PGlite answers it when the transaction is over, PostgreSQL at once.
      const meanwhile = read();
      await pause(50);
      letCommit();
      await written;
      expect(await meanwhile).toEqual(server.kind === 'pglite' ? [5, 0] : [0, 0]);
      expect(await read()).toEqual([5, 0]);
    });

    it('loses none of 50 at once', async () => {
      await Promise.all(
        Array.from({ length: 50 }, () =>
          database.transaction(async (transaction) => {
            const { rows } = await transaction.query<{ n: number }>('SELECT n FROM counter WHERE id = 1 FOR UPDATE');
            await transaction.query('UPDATE counter SET n = $1 WHERE id = 1', [(rows[0]?.n ?? 0) + 1]);
          }),
        ),
      );
      expect(await read()).toEqual([50, 0]);
    });

    it.each([
      ['a query', () => database.query('SELECT 1')],
      ['a script', () => database.execute('SELECT 1')],
      ['a transaction', () => database.transaction(async () => 1)],
    ])('refuses %s on the database itself from inside, which would wait for itself', async (_name, use) => {
      await expect(database.transaction(async () => void (await use()))).rejects.toMatchObject({ code: 'nested' });
      expect(await read()).toEqual([0, 0]);
    });

    it('lets work that outlives the transaction use the database', async () => {
      let later: Promise<number[]> | undefined;
      await database.transaction(async () => {
        later = pause(50).then(() => read());
      });
      expect(await later).toEqual([0, 0]);
    });

    it('refuses to be used after its end', async () => {
      let kept: Queryable | undefined;
      await database.transaction(async (transaction) => {
        kept = transaction;
      });
      await expect(kept?.query('SELECT 1')).rejects.toMatchObject({ code: 'closed' });
      await expect(kept?.execute('SELECT 1')).rejects.toMatchObject({ code: 'closed' });
    });

    it('runs the work again when the database asks for it, and gives up in the end', async () => {
      const fail = (times: number) => {
        let tries = 0;
        return database
          .transaction(async (transaction) => {
            tries += 1;
            await transaction.query('UPDATE counter SET n = n + 1 WHERE id = 1');
            if (tries <= times) {
              await transaction.execute(`DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$`);
            }
            return tries;
          })
          .catch((error: unknown) => error);
      };
      expect(await fail(4)).toBe(5);
      expect(await read()).toEqual([1, 0]);
      expect(await fail(5)).toMatchObject({ code: 'retries-exhausted', sqlState: '40001' });
      expect(await read()).toEqual([1, 0]);
    });

    if (server.kind === 'postgresql') {
      it('comes out of a deadlock with both done', async () => {
        const add = (first: number, second: number) =>
          database.transaction(async (transaction) => {
            await transaction.query('UPDATE counter SET n = n + 1 WHERE id = $1', [first]);
            await pause(200);
            await transaction.query('UPDATE counter SET n = n + 1 WHERE id = $1', [second]);
          });
        await Promise.all([add(1, 2), add(2, 1)]);
        expect(await read()).toEqual([2, 2]);
      });
    }
  });
}
