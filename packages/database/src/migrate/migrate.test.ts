import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database, Migration, SchemaContribution } from '../database.js';
import { testServers } from '../testing/test-servers.js';
import { migrate } from './migrate.js';

const first: Migration = {
  id: '0001-things',
  sql: 'CREATE TABLE shed.things (n int); INSERT INTO shed.things VALUES (1);',
};
const second: Migration = { id: '0002-colour', sql: `ALTER TABLE shed.things ADD colour text DEFAULT 'red'` };
const shed = (...migrations: Migration[]): SchemaContribution => ({ schema: 'shed', migrations });
const other: SchemaContribution = {
  schema: 'other_part',
  migrations: [{ id: '0001-a', sql: 'CREATE TABLE other_part.a (n int)' }],
};

for (const server of testServers()) {
  describe(`migrations on ${server.name}`, () => {
    let database: Database;
    beforeEach(async () => {
      database = await server.fresh();
    });
    afterAll(() => server.end());

    const things = async () => (await database.query('SELECT * FROM shed.things')).rows;
    const applied = async () =>
      (await database.query('SELECT schema, id, version FROM guildhall.migrations ORDER BY applied_at, schema, id'))
        .rows;

    it('applies each in order, notes which version did it, and does nothing the second time', async () => {
      const report = await migrate(database, [shed(first, second), other], { version: '1.2.0' });
      expect(report.applied.map(({ schema, id }) => `${schema} ${id}`)).toEqual([
        'shed 0001-things',
        'shed 0002-colour',
        'other_part 0001-a',
      ]);
      expect(report.total).toBe(3);
      expect(await things()).toEqual([{ n: 1, colour: 'red' }]);
      expect(await applied()).toEqual([
        { schema: 'shed', id: '0001-things', version: '1.2.0' },
        { schema: 'shed', id: '0002-colour', version: '1.2.0' },
        { schema: 'other_part', id: '0001-a', version: '1.2.0' },
      ]);
      expect((await migrate(database, [shed(first, second), other])).applied).toEqual([]);
    });

    it('asks one question when there is nothing to do', async () => {
      await migrate(database, [shed(first)]);
      const asked: string[] = [];
      const watched: Database = {
        kind: database.kind,
        durability: database.durability,
        query: (sql, parameters) => {
          asked.push(sql);
          return database.query(sql, parameters);
        },
        execute: (sql) => database.execute(sql),
        transaction: () => Promise.reject(new Error('no transaction is needed')),
        ping: () => database.ping(),
        close: () => database.close(),
      };
      await migrate(watched, [shed(first)]);
      expect(asked).toHaveLength(1);
    });

    it('applies what is new to an older database', async () => {
      await migrate(database, [shed(first)], { version: '1' });
      expect((await migrate(database, [shed(first, second)], { version: '2' })).applied).toMatchObject([
        { schema: 'shed', id: '0002-colour' },
      ]);
      expect(await applied()).toMatchObject([{ version: '1' }, { version: '2' }]);
    });

    it('leaves a schema alone that nobody contributes now', async () => {
      await migrate(database, [shed(first), other]);
      expect((await migrate(database, [shed(first)])).applied).toEqual([]);
    });

    it('applies each once when many replicas start together', async () => {
      const reports = await Promise.all(
        Array.from({ length: 8 }, () => migrate(database, [shed(first, second), other])),
      );
      expect(reports.flatMap((report) => report.applied)).toHaveLength(3);
      expect(await things()).toEqual([{ n: 1, colour: 'red' }]);
    });

    it('refuses a database that is newer than the code, and leaves it untouched', async () => {
      await migrate(database, [shed(first, second)], { version: '2.0.0' });
      await expect(migrate(database, [shed(first), other], { version: '1.0.0' })).rejects.toMatchObject({
        code: 'migration-newer',
        message: expect.stringContaining('shed 0002-colour, applied by version 2.0.0. Nothing was changed.'),
      });
      expect(await applied()).toHaveLength(2);
    });

    it('refuses a migration whose text changed after it was applied', async () => {
      await migrate(database, [shed(first)]);
      await expect(migrate(database, [shed({ ...first, sql: `${first.sql} SELECT 1;` }), other])).rejects.toMatchObject(
        {
          code: 'migration-changed',
        },
      );
      expect(await applied()).toHaveLength(1);
    });

    it('does not mind line endings', async () => {
      await migrate(database, [shed({ ...first, sql: 'CREATE TABLE shed.things\r\n(n int);\r\n' })]);
      await expect(
        migrate(database, [shed({ ...first, sql: 'CREATE TABLE shed.things\n(n int);' })]),
      ).resolves.toMatchObject({
        applied: [],
      });
    });

    it('rolls back a migration that fails, keeps those before it, and goes on once it is right', async () => {
      const broken: Migration = { id: '0002-broken', sql: 'INSERT INTO shed.things VALUES (2); SELECT 1/0;' };
      await expect(migrate(database, [shed(first, broken)])).rejects.toMatchObject({
        code: 'migration-failed',
        message: expect.stringContaining('shed 0002-broken'),
      });
      expect(await things()).toEqual([{ n: 1 }]);
      await migrate(database, [shed(first, second)]);
      expect(await things()).toEqual([{ n: 1, colour: 'red' }]);
    });

    it.each<[string, SchemaContribution[]]>([
      ['a schema that is not a plain name', [{ schema: 'shed; DROP TABLE x', migrations: [] }]],
      ['a schema of PostgreSQL', [{ schema: 'pg_catalog', migrations: [] }]],
      ['the schema of the migrator itself', [{ schema: 'guildhall', migrations: [] }]],
      ['a schema that is contributed twice', [shed(first), shed(first)]],
      ['an id without a number', [shed({ id: 'things', sql: 'SELECT 1' })]],
      ['a gap in the numbers', [shed({ id: '0002-things', sql: 'SELECT 1' })]],
      ['the same number twice', [shed(first, { id: '0001-other', sql: 'SELECT 1' })]],
      ['an empty migration', [shed({ id: '0001-nothing', sql: ' ' })]],
    ])('refuses %s', async (_name, contributions) => {
      await expect(migrate(database, contributions)).rejects.toMatchObject({ code: 'bad-migration' });
      const { rows } = await database.query(`SELECT to_regclass('guildhall.migrations') AS made`);
      expect(rows).toEqual([{ made: null }]);
    });
  });
}
