import { createRecords } from '@guildhall/records';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { onEachDatabase } from '../../test/test-site.js';
import { startSweeping } from './sweeping.js';

onEachDatabase('sweeping', ({ database }) => {
  it('deletes sessions that have ended, goes on after a failure, and has ended when it is stopped', async () => {
    let time = Date.UTC(2026, 10, 24);
    const records = createRecords(database(), { now: () => new Date(time) });
    await records.sessions.create({ idleMinutes: 1 });
    time += 120_000;
    const { token } = await records.sessions.create();
    let log = '';
    let sweeps = 0;
    const sweeping = startSweeping(
      {
        log: pino(
          {},
          {
            write: (line: string) => {
              log += line;
            },
          },
        ),
        records: {
          ...records,
          sessions: {
            ...records.sessions,
            sweepExpired: async () => {
              sweeps += 1;
              if (sweeps === 1) throw new Error('away');
              return records.sessions.sweepExpired();
            },
          },
        },
      },
      20,
    );
    const left = async () => (await database().query('SELECT id FROM records.sessions')).rows.length;
    await expect.poll(left).toBe(1);
    await sweeping.stop();
    expect(log).toContain('sweeping sessions failed');
    expect(await records.sessions.open(token)).toBeDefined();
    const before = sweeps;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(sweeps).toBe(before);
  });
});
