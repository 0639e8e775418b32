import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database.js';
import { testServers } from '../testing/test-servers.js';
import { json } from './json.js';

/** What is sent, as which type, and what comes back: the same on both databases. */
const CASES: readonly (readonly [name: string, type: string, sent: unknown, read: unknown])[] = [
  ['a small bigint is a number', 'bigint', 9_007_199_254_740_991n, 9_007_199_254_740_991],
  ['a bigint beyond 2^53 stays exact', 'bigint', 9_007_199_254_740_993n, 9_007_199_254_740_993n],
  ['a number as bigint', 'bigint', 999000000001, 999000000001],
  ['an integer', 'integer', -5, -5],
  ['an integer as text', 'integer', '42', 42],
  ['double precision', 'double precision', 0.1, 0.1],
  ['numeric is exact text', 'numeric', '12345678901234567890.10', '12345678901234567890.10'],
  ['numeric from a number', 'numeric', 1.5, '1.5'],
  ['true', 'boolean', true, true],
  ['false', 'boolean', false, false],
  ['text', 'text', `Llŵyn "Celyn" \\ ' {,} 🏴󠁧󠁢󠁷󠁬󠁳󠁿`, `Llŵyn "Celyn" \\ ' {,} 🏴󠁧󠁢󠁷󠁬󠁳󠁿`],
  ['empty text is not null', 'text', '', ''],
  ['text with U+0000, which PostgreSQL can not hold', 'text', 'a\u0000b', 'a\uFFFDb'],
  ['text with half a surrogate pair', 'text', 'a\uD83Db', 'a\uFFFDb'],
  ['text that reads NULL', 'text', 'NULL', 'NULL'],
  ['null', 'text', null, null],
  ['undefined is null', 'text', undefined, null],
  ['a date is text', 'date', '2026-02-28', '2026-02-28'],
  ['a moment', 'timestamptz', new Date('2026-06-30T23:59:59.123Z'), new Date('2026-06-30T23:59:59.123Z')],
  ['a moment as text with its offset', 'timestamptz', '2026-06-30 12:00:00+01:30', new Date('2026-06-30T10:30:00Z')],
  ['a moment before 1970', 'timestamptz', new Date('1850-01-01T00:00:00Z'), new Date('1850-01-01T00:00:00Z')],
  ['a moment after 9999', 'timestamptz', '10000-01-01 00:00:00+00', new Date('+010000-01-01T00:00:00Z')],
  ['the end of time', 'timestamptz', 'infinity', Number.POSITIVE_INFINITY],
  ['a time of no zone stays as written', 'timestamp', '2026-03-29 01:30:00', '2026-03-29 01:30:00'],
  ['a time of day', 'time', '08:15:00', '08:15:00'],
  ['bytes', 'bytea', new Uint8Array([0, 1, 127, 128, 255]), new Uint8Array([0, 1, 127, 128, 255])],
  ['a Buffer', 'bytea', Buffer.from('dim'), new Uint8Array([100, 105, 109])],
  ['no bytes', 'bytea', new Uint8Array(), new Uint8Array()],
  ['an object as jsonb', 'jsonb', { a: [1, 'b', null], c: { d: true } }, { a: [1, 'b', null], c: { d: true } }],
  ['an array as jsonb, by json()', 'jsonb', json([1, { a: '}' }]), [1, { a: '}' }]],
  ['a text as jsonb, by json()', 'jsonb', json('"quoted"'), '"quoted"'],
  ['null as jsonb, by json()', 'jsonb', json(null), null],
  ['jsonb with U+0000 and half a pair', 'jsonb', { 'k\u0000': 'v\uD800' }, { 'k\uFFFD': 'v\uFFFD' }],
  ['json keeps its order', 'json', { b: 1, a: 2 }, { b: 1, a: 2 }],
  ['uuid', 'uuid', '0A1B2C3D-0000-4000-8000-00000000000F', '0a1b2c3d-0000-4000-8000-00000000000f'],
  [
    'an array of text',
    'text[]',
    ['a', 'b,c', '"d"', '\\', '{e}', 'NULL', '', null],
    ['a', 'b,c', '"d"', '\\', '{e}', 'NULL', '', null],
  ],
  ['an empty array', 'text[]', [], []],
  ['an array of integers', 'integer[]', [1, null, -3], [1, null, -3]],
  ['an array of bigint', 'bigint[]', [1, 9_007_199_254_740_993n], [1, 9_007_199_254_740_993n]],
  [
    'an array of arrays',
    'integer[]',
    [
      [1, 2],
      [3, 4],
    ],
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['an array of booleans', 'boolean[]', [true, false], [true, false]],
  ['an array of moments', 'timestamptz[]', [new Date(0)], [new Date(0)]],
  ['an array of dates', 'date[]', ['2026-01-31'], ['2026-01-31']],
  ['an array of uuid', 'uuid[]', ['0a1b2c3d-0000-4000-8000-00000000000f'], ['0a1b2c3d-0000-4000-8000-00000000000f']],
  ['an array of jsonb', 'jsonb[]', [{ a: '"' }, json([2])], [{ a: '"' }, [2]]],
  ['an array of bytes', 'bytea[]', [new Uint8Array([222, 173])], [new Uint8Array([222, 173])]],
];

for (const server of testServers()) {
  describe(`values on ${server.name}`, () => {
    let database: Database;
    beforeAll(async () => {
      database = await server.fresh();
    });
    afterAll(() => server.end());

    it.each(CASES)('%s', async (_name, type, sent, read) => {
      const { rows } = await database.query<{ value: unknown }>(`SELECT $1::${type} AS value`, [sent]);
      expect(rows[0]?.value).toStrictEqual(read);
    });

    it('gives the same through a table', async () => {
      await database.execute(
        'CREATE TABLE held (n bigint, at timestamptz(3), day date, data jsonb, raw bytea, words text[])',
      );
      const at = new Date('2026-11-24T12:34:56.789Z');
      const sent = [5, at, '2026-11-24', { ok: [true] }, new Uint8Array([9]), ['x y']];
      const { rowCount } = await database.query('INSERT INTO held VALUES ($1, $2, $3, $4, $5, $6)', sent);
      const { rows } = await database.query('SELECT * FROM held WHERE at = $1 AND words = $2 AND n = $3', [
        at,
        ['x y'],
        5n,
      ]);
      expect(rowCount).toBe(1);
      expect(rows).toStrictEqual([
        { n: 5, at, day: '2026-11-24', data: { ok: [true] }, raw: new Uint8Array([9]), words: ['x y'] },
      ]);
    });

    it('reads an array whose bounds begin elsewhere', async () => {
      const { rows } = await database.query(`SELECT '[0:1]={7,8}'::int[] AS value`);
      expect(rows).toStrictEqual([{ value: [7, 8] }]);
    });

    it.each([
      ['a function', () => 1],
      ['a symbol', Symbol('s')],
      ['an invalid date', new Date(Number.NaN)],
      ['JSON that holds a bigint', { n: 1n }],
    ])('refuses %s before it is sent', async (_name, value) => {
      await expect(database.query('SELECT $1::text', [value])).rejects.toMatchObject({
        name: 'DatabaseError',
        code: 'bad-parameter',
        message: expect.stringContaining('Parameter $1'),
      });
    });

    it('counts rows alike', async () => {
      await database.execute('CREATE TABLE counted (n int)');
      const counts = [];
      for (const sql of [
        'INSERT INTO counted SELECT generate_series(1, 5)',
        'SELECT n FROM counted WHERE n > 2',
        'UPDATE counted SET n = n + 1 WHERE n > 3 RETURNING n',
        'UPDATE counted SET n = 0 WHERE n > 100',
        'WITH gone AS (DELETE FROM counted WHERE n < 3 RETURNING n) SELECT count(*) FROM gone',
        'DELETE FROM counted',
        'CREATE INDEX ON counted (n)',
      ]) {
        counts.push((await database.query(sql)).rowCount);
      }
      expect(counts).toEqual([5, 3, 2, 0, 1, 3, 0]);
    });
  });
}
