import { expect, it } from 'vitest';
import { aSubmission, officer, onEachDatabase, otherOfficer } from '../../test/on-each-database.js';
import { STATUSES } from './status.js';

onEachDatabase('status and history', ({ records, now, advance }) => {
  it('changes the status and records who did it, when, why, and what is to be sent on', async () => {
    const { submissions, outbox } = records();
    const { reference } = await submissions.submit(aSubmission());
    advance({ minutes: 10 });
    const outcome = await submissions.setStatus({
      reference: reference.toLowerCase(),
      from: 'received',
      to: 'in-progress',
      by: officer,
      note: '  Crew sent  ',
      outbox: [{ kind: 'status', payload: 'in-progress' }],
    });
    expect(outcome).toEqual({ outcome: 'changed', from: 'received', to: 'in-progress' });
    expect(await submissions.byReference(reference)).toMatchObject({ status: 'in-progress', updatedAt: now() });
    expect((await submissions.history(reference))[1]).toEqual({
      kind: 'status',
      at: now(),
      by: officer,
      from: 'received',
      to: 'in-progress',
      note: 'Crew sent',
    });
    expect(await outbox.lease()).toMatchObject([{ kind: 'status', reference }]);
  });

  it('loses no history when many change the status at once: each change begins where the last one ended', async () => {
    const { submissions } = records();
    const { reference } = await submissions.submit(aSubmission());
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        submissions.setStatus({
          reference,
          to: n % 2 === 0 ? 'in-progress' : 'resolved',
          by: n % 3 === 0 ? officer : otherOfficer,
        }),
      ),
    );
    const changed = outcomes.filter(({ outcome }) => outcome === 'changed');
    const events = (await submissions.history(reference)).slice(1);
    expect(changed.length).toBeGreaterThan(0);
    expect(events).toHaveLength(changed.length);
    let status: string | undefined = 'received';
    for (const event of events) {
      expect(event.from).toBe(status);
      status = event.to;
    }
    expect((await submissions.byReference(reference))?.status).toBe(status);
  });

  it('lets one of two win who saw the same status, and tells the other', async () => {
    const { submissions } = records();
    const { reference } = await submissions.submit(aSubmission());
    const outcomes = await Promise.all([
      submissions.setStatus({ reference, from: 'received', to: 'resolved', by: officer }),
      submissions.setStatus({ reference, from: 'received', to: 'duplicate', by: otherOfficer }),
    ]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['changed', 'conflict']);
    expect(await submissions.history(reference)).toHaveLength(2);
  });

  it('allows the changes that are defined, and no others', async () => {
    const { submissions } = records();
    for (const { id, next } of STATUSES) {
      for (const { id: to } of STATUSES) {
        const { reference } = await submissions.submit(aSubmission());
        if (id !== 'received') await submissions.setStatus({ reference, to: id, by: officer });
        const outcome = await submissions.setStatus({ reference, to, by: officer });
        expect([id, to, outcome]).toEqual([
          id,
          to,
          next.includes(to)
            ? { outcome: 'changed', from: id, to }
            : { outcome: 'not-allowed', current: id, allowed: next },
        ]);
      }
    }
  });

  it('adds a note without changing the status', async () => {
    const { submissions } = records();
    const { reference } = await submissions.submit(aSubmission());
    expect(await submissions.addNote({ reference, by: officer, note: 'Rang back' })).toBe(true);
    expect((await submissions.history(reference))[1]).toMatchObject({ kind: 'note', note: 'Rang back', by: officer });
    expect(await submissions.byReference(reference)).toMatchObject({ status: 'received' });
  });

  it('knows nothing of a submission that is not there', async () => {
    const { submissions } = records();
    const reference = 'RP-2222-2222';
    expect(await submissions.setStatus({ reference, to: 'resolved', by: officer })).toEqual({ outcome: 'not-found' });
    expect(await submissions.addNote({ reference, by: officer, note: 'x' })).toBe(false);
    expect(await submissions.history(reference)).toEqual([]);
  });

  it('refuses a note that is too long or says nothing, and a status that is none', async () => {
    const { submissions } = records();
    const { reference } = await submissions.submit(aSubmission());
    const change = { reference, to: 'resolved', by: officer } as const;
    await expect(submissions.setStatus({ ...change, note: 'x'.repeat(2001) })).rejects.toMatchObject({
      code: 'bad-input',
    });
    await expect(submissions.addNote({ reference, by: officer, note: ' ' })).rejects.toMatchObject({
      code: 'bad-input',
    });
    await expect(submissions.setStatus({ ...change, to: 'lost' as 'resolved' })).rejects.toMatchObject({
      code: 'bad-input',
    });
    expect(await submissions.history(reference)).toHaveLength(1);
  });
});
