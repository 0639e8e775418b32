import { expect, it } from 'vitest';
import { aSubmission, officer, onEachDatabase } from '../../test/on-each-database.js';

onEachDatabase('erasing', ({ records, advance, now }) => {
  it('erases what was made before a moment with its history and outbox, and nothing later', async () => {
    const { submissions, outbox } = records();
    const old = await submissions.submit(aSubmission({ outbox: [{ kind: 'email', payload: 1 }] }));
    await submissions.setStatus({ reference: old.reference, to: 'resolved', by: officer, note: 'Filled' });
    advance({ minutes: 10 });
    const moment = now();
    const kept = await submissions.submit(aSubmission());

    expect(await submissions.eraseBefore(moment)).toBe(1);
    expect(await submissions.eraseBefore(moment)).toBe(0);
    expect(await submissions.byReference(old.reference)).toBeUndefined();
    expect(await submissions.history(old.reference)).toEqual([]);
    expect(await outbox.counts()).toMatchObject({ waiting: 0 });
    expect(await submissions.byReference(kept.reference)).toBeDefined();
  });

  it('keeps a note of 2,000 characters that are two code units each', async () => {
    const { submissions } = records();
    const { reference } = await submissions.submit(aSubmission());
    const note = '\u{1F6A7}'.repeat(2000);
    expect(await submissions.addNote({ reference, by: officer, note })).toBe(true);
    await expect(submissions.addNote({ reference, by: officer, note: `${note}x` })).rejects.toMatchObject({
      code: 'bad-input',
    });
  });
});
