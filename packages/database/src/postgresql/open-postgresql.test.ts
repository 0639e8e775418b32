import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database.js';
import type { Notice } from '../notice.js';
import { openDatabase } from '../open-database.js';
import { TEST_DATABASE_VARIABLE, testServers } from '../testing/test-servers.js';
import { checkServerAddress } from './server-address.js';

describe('checkServerAddress', () => {
  it.each([
    ['postgres://user:secret@db.example:6543/guildhall?sslmode=require', 'db.example:6543/guildhall'],
    ['postgresql://db.example/guildhall', 'db.example:5432/guildhall'],
    ['postgres://user:s%40cret@[::1]/guildhall', '[::1]:5432/guildhall'],
    ['postgres:///guildhall?host=/run/postgresql&user=u&password=secret', '/run/postgresql:5432/guildhall'],
  ])('shows %s without what is secret', (url, shown) => {
    expect(checkServerAddress(url)).toBe(shown);
  });
});

for (const server of testServers().filter(({ kind }) => kind === 'postgresql')) {
  describe('a PostgreSQL server that makes trouble', () => {
    let database: Database;
    let url: string;
    const opened: Database[] = [];
    const openSecond = async (options: { maxConnections?: number; onNotice?: (notice: Notice) => void } = {}) => {
      const second = await openDatabase({ url, application: 'guildhall second', ...options });
      opened.push(second);
      return second;
    };
    /** Ends every connection of the second database, as a restart of the server would. */
    const cutOff = () =>
      database.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'guildhall second'`,
      );

    beforeEach(async () => {
      for (const one of opened.splice(0)) await one.close();
      database = await server.fresh();
      await database.execute('CREATE TABLE kept (n int)');
      const address = new URL(process.env[TEST_DATABASE_VARIABLE] ?? '');
      const { rows } = await database.query<{ name: string }>('SELECT current_database() AS name');
      address.pathname = `/${rows[0]?.name}`;
      url = address.href;
    });
    afterAll(async () => {
      for (const one of opened.splice(0)) await one.close();
      await server.end();
    });

    it('loses idle connections: says so, and goes on', async () => {
      const notices: Notice[] = [];
      const second = await openSecond({ onNotice: (notice) => notices.push(notice) });
      await second.query('SELECT 1');
      await cutOff();
      await expect.poll(() => notices.map(({ kind }) => kind)).toContain('connection');
      expect((await second.query('SELECT 2 AS two')).rows).toEqual([{ two: 2 }]);
    });

    it('loses a connection inside a transaction: keeps nothing, and goes on', async () => {
      const second = await openSecond();
      const running = second.transaction(async (transaction) => {
        await transaction.query('INSERT INTO kept VALUES (1)');
        await cutOff();
        await transaction.query('INSERT INTO kept VALUES (2)');
      });
      await expect(running).rejects.toMatchObject({ code: 'connection-lost' });
      expect((await second.query('SELECT * FROM kept')).rows).toEqual([]);
    });

    it('loses a connection while the work waits for something else, and hands on the error of the work', async () => {
      const second = await openSecond();
      const running = second.transaction(async (transaction) => {
        await transaction.query('INSERT INTO kept VALUES (1)');
        await cutOff();
        await new Promise((resolve) => setTimeout(resolve, 50));
        throw new RangeError('of the work');
      });
      await expect(running).rejects.toThrow(new RangeError('of the work'));
      expect((await second.query('SELECT * FROM kept')).rows).toEqual([]);
    });

    it('loses the connection during a commit: says that nobody knows', async () => {
      await database.execute(`
        CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON kept DEFERRABLE INITIALLY DEFERRED
          FOR EACH ROW EXECUTE FUNCTION die();`);
      const running = database.transaction((transaction) => transaction.query('INSERT INTO kept VALUES (1)'));
      await expect(running).rejects.toMatchObject({ code: 'commit-unknown' });
    });

    it('has a constraint that is only looked at on commit: nothing is kept, and it is named', async () => {
      await database.execute('ALTER TABLE kept ADD CONSTRAINT once UNIQUE (n) DEFERRABLE INITIALLY DEFERRED');
      const running = database.transaction((transaction) => transaction.query('INSERT INTO kept VALUES (1), (1)'));
      await expect(running).rejects.toMatchObject({ code: 'constraint', constraint: 'once' });
      expect((await database.query('SELECT * FROM kept')).rows).toEqual([]);
    });

    it('has no connection free in time', async () => {
      const second = await openSecond({ maxConnections: 1 });
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const holding = second.transaction(() => released);
      await expect(second.query('SELECT 1')).rejects.toMatchObject({ code: 'busy' });
      release();
      await holding;
      expect((await second.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    });

    it('takes too long over a statement', async () => {
      const running = database.transaction(async (transaction) => {
        await transaction.execute(`SET LOCAL statement_timeout = '50ms'`);
        await transaction.query('SELECT pg_sleep(5)');
      });
      await expect(running).rejects.toMatchObject({ code: 'timeout', sqlState: '57014' });
    });

    it('does not answer a ping in time', async () => {
      const second = await openSecond({ maxConnections: 1 });
      const slow = second.query('SELECT pg_sleep(0.5)');
      await expect(second.ping(100)).rejects.toMatchObject({ code: 'timeout' });
      await slow;
    });

    it.each([
      ['a wrong password or user', { username: 'nobody_of_that_name' }, /refused/],
      ['a database that is not there', { pathname: '/not_there' }, /no database/],
    ])('is given %s: says so at once', async (_name, spoilt, reason) => {
      const address = Object.assign(new URL(url), spoilt);
      const began = Date.now();
      await expect(openDatabase({ url: address.href })).rejects.toMatchObject({
        code: 'cannot-connect',
        message: expect.stringMatching(reason),
      });
      expect(Date.now() - began).toBeLessThan(12_000);
    });

    it('has synchronous_commit off: ours is on all the same', async () => {
      const { rows } = await database.query<{ name: string }>('SELECT quote_ident(current_database()) AS name');
      await database.execute(`ALTER DATABASE ${rows[0]?.name} SET synchronous_commit = off`);
      const second = await openSecond();
      const setting = await second.query(`SELECT current_setting('synchronous_commit') AS value`);
      expect([setting.rows, second.durability]).toEqual([[{ value: 'on' }], 'power']);
    });

    it('limits statements, locks and idle transactions, except where that is lifted', async () => {
      const limits = `SELECT current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock,
        current_setting('idle_in_transaction_session_timeout') AS idle, current_setting('TimeZone') AS zone`;
      const usual = { statement: '30s', lock: '15s', idle: '30s', zone: 'UTC' };
      expect((await database.query(limits)).rows).toEqual([usual]);
      expect(await database.transaction(async (open) => (await open.query(limits)).rows, { unlimited: true })).toEqual([
        { statement: '0', lock: '0', idle: '0', zone: 'UTC' },
      ]);
      expect((await database.query(limits)).rows).toEqual([usual]);
    });
  });
}
