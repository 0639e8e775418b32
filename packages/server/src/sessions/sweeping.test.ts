import { randomUUID } from 'node:crypto';
import { createRecords } from '@guildhall/records';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { councilOf } from '../../test/councils.js';
import { onEachDatabase } from '../../test/test-site.js';
import { startSweeping } from './sweeping.js';

onEachDatabase('sweeping', ({ database }) => {
  it('erases what has been kept as long as the privacy notice says, and says how many', async () => {
    const settings = councilOf('hartwold');
    const day = 24 * 60 * 60_000;
    let time = Date.UTC(2024, 0, 1);
    const now = () => new Date(time);
    const records = createRecords(database(), { now });
    const submit = () =>
      records.submissions.submit({
        runId: randomUUID(),
        service: 'bulky-waste',
        journeyId: 'bulky-waste',
        journeyVersion: '1',
        language: 'en',
        gss: settings.council.gss,
        answers: {},
        display: [],
        summary: 'Sofa',
        referencePrefix: 'BW',
      });
    const old = await submit();
    time += day;
    const kept = await submit();
    time += (settings.statements.privacy.retentionDays - 1) * day + 1;

    let log = '';
    const write = (line: string) => {
      log += line;
    };
    const sweeping = startSweeping({ records, settings, now, log: pino({}, { write }) }, 20);
    await expect.poll(() => log).toContain('"erased":1');
    await sweeping.stop();
    expect(await records.submissions.byReference(old.reference)).toBeUndefined();
    expect(await records.submissions.byReference(kept.reference)).toBeDefined();
  });

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
        settings: councilOf('hartwold'),
        now: () => new Date(time),
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
    expect(log).toContain('sweeping failed');
    expect(await records.sessions.open(token)).toBeDefined();
    const before = sweeps;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(sweeps).toBe(before);
  });
});
