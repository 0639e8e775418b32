import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Notice } from '../notice.js';
import { Housekeeping } from './housekeeping.js';

describe('housekeeping', () => {
  let pglite: PGlite;
  const notices: Notice[] = [];
  beforeAll(async () => {
    pglite = await PGlite.create();
    await pglite.exec('CREATE TABLE filler (words text)');
  });
  afterAll(() => pglite.close());

  /** Bytes of the write-ahead log that would be replayed after a kill. */
  const toReplay = async () => {
    const { rows } = await pglite.query<{ bytes: number }>(
      'SELECT (pg_current_wal_insert_lsn() - redo_lsn)::float AS bytes FROM pg_control_checkpoint()',
    );
    return rows[0]?.bytes ?? 0;
  };
  const write = (megabytes: number) =>
    pglite.query('INSERT INTO filler SELECT repeat(md5(n::text), 60) FROM generate_series(1, $1) AS n', [
      megabytes * 550,
    ]);

  it('writes a checkpoint once enough was written, so that little is left to replay', async () => {
    const housekeeping = new Housekeeping(pglite, (notice) => notices.push(notice));
    await housekeeping.run();
    await write(4);
    await housekeeping.run();
    expect(await toReplay()).toBeGreaterThan(1_000_000);
    await write(40);
    expect(await toReplay()).toBeGreaterThan(32 * 1024 * 1024);
    await housekeeping.run();
    expect(await toReplay()).toBeLessThan(100_000);
    housekeeping.stop();
    expect(notices).toEqual([]);
  });

  it('turns a failure into a notice, and says nothing after its end', async () => {
    const told: Notice[] = [];
    const other = await PGlite.create();
    const housekeeping = new Housekeeping(other, (notice) => told.push(notice));
    await other.close();
    await housekeeping.run();
    expect(told).toEqual([{ kind: 'housekeeping', message: 'A checkpoint or vacuum of the database failed.' }]);
    housekeeping.stop();
    await housekeeping.run();
    expect(told).toHaveLength(1);
  });
});
