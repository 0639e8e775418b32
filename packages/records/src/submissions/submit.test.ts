import { randomBytes, randomUUID } from 'node:crypto';
import { makeReference } from '@guildhall/identifiers/reference';
import { expect, it } from 'vitest';
import { aSubmission, onEachDatabase } from '../../test/on-each-database.js';

/** Not all bytes make a reference: some that do. */
const bytesOfOneReference = (): Uint8Array => {
  for (;;) {
    const bytes = randomBytes(14);
    try {
      makeReference('RP', () => bytes);
      return bytes;
    } catch {
      // Their check character is outside the alphabet.
    }
  }
};

onEachDatabase('submitting', ({ database, records, now, advance }) => {
  it('gives a reference, and keeps what was sent with its first event and its messages', async () => {
    const { submissions, outbox } = records();
    const sent = aSubmission({
      channel: 'phone',
      outbox: [
        { kind: 'webhook', payload: { n: 1 } },
        { kind: 'email', payload: ['a'], notBefore: new Date(now().getTime() + 60_000) },
      ],
    });
    const result = await submissions.submit(sent);
    expect(result).toEqual({
      reference: expect.stringMatching(/^RP-[2-9B-Z]{4}-[2-9B-Z]{4}$/),
      submittedAt: now(),
      repeated: false,
    });
    expect(await submissions.byReference(result.reference)).toEqual({
      reference: result.reference,
      service: 'report-a-problem',
      language: 'en',
      channel: 'phone',
      summary: 'Pothole, Llŵyn Celyn',
      status: 'received',
      submittedAt: now(),
      updatedAt: now(),
      gss: 'E06999001',
      journeyId: 'report-a-problem',
      journeyVersion: '1',
      answers: sent.answers,
      display: sent.display,
    });
    expect(await submissions.history(result.reference)).toEqual([
      { kind: 'submitted', at: now(), by: undefined, from: undefined, to: 'received', note: undefined },
    ]);
    expect(await outbox.counts()).toMatchObject({ waiting: 2 });
    expect(await outbox.lease()).toMatchObject([{ kind: 'webhook', payload: { n: 1 }, reference: result.reference }]);
  });

  it('is one submission with one reference, however often the same run is posted at once', async () => {
    const { submissions, outbox } = records();
    const sent = aSubmission({ outbox: [{ kind: 'webhook', payload: 1 }] });
    const results = await Promise.all(Array.from({ length: 50 }, () => submissions.submit(sent)));
    expect(new Set(results.map(({ reference }) => reference)).size).toBe(1);
    expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect((await submissions.list()).total).toBe(1);
    expect(await submissions.history(results[0]?.reference ?? '')).toHaveLength(1);
    expect(await outbox.counts()).toMatchObject({ waiting: 1 });
  });

  it('gives the same reference when the form is posted again later, and changes nothing', async () => {
    const { submissions, sessions, runs } = records();
    const { id } = await sessions.create();
    const draft = { journeyId: 'j', journeyVersion: '1', language: 'en', state: {} };
    const { run } = await runs.change(id, 'report-a-problem', () => draft);
    const sent = aSubmission({ runId: run.id, runVersion: run.version });
    const first = await submissions.submit(sent);
    advance({ hours: 1 });
    const again = await submissions.submit({ ...sent, summary: 'Something else' });
    expect(again).toEqual({ ...first, repeated: true });
    expect(await submissions.byReference(first.reference)).toMatchObject({ summary: sent.summary });
  });

  it('gives different runs different references, many at once', async () => {
    const { submissions } = records();
    const results = await Promise.all(Array.from({ length: 50 }, () => submissions.submit(aSubmission())));
    expect(new Set(results.map(({ reference }) => reference)).size).toBe(50);
  });

  it('takes another reference when one is taken, and gives up when every one is', async () => {
    const taken = bytesOfOneReference();
    const first = await records({ randomBytes: () => taken }).submissions.submit(aSubmission());
    expect(first.reference).toBe(makeReference('RP', () => taken));
    let drawn = 0;
    const takenAtFirst = (size: number) => {
      drawn += 1;
      return drawn === 1 ? taken : randomBytes(size);
    };
    const second = await records({ randomBytes: takenAtFirst }).submissions.submit(aSubmission());
    expect([second.repeated, second.reference === first.reference]).toEqual([false, false]);
    await expect(records({ randomBytes: () => taken }).submissions.submit(aSubmission())).rejects.toThrow(
      '5 new references in a row were taken already.',
    );
    expect((await records().submissions.list()).total).toBe(2);
  });

  it('keeps nothing at all when a part fails', async () => {
    const { submissions } = records();
    const cyclic: { self?: unknown } = {};
    cyclic.self = cyclic;
    const payload = cyclic as never;
    await expect(submissions.submit(aSubmission({ outbox: [{ kind: 'webhook', payload }] }))).rejects.toMatchObject({
      code: 'bad-parameter',
    });
    const { rows } = await database().query(
      'SELECT (SELECT count(*) FROM records.submissions) AS submissions, (SELECT count(*) FROM records.submission_events) AS events',
    );
    expect(rows).toEqual([{ submissions: 0, events: 0 }]);
  });

  it('keeps what PostgreSQL can not hold as replacement characters, rather than refuse a resident', async () => {
    const { submissions } = records();
    const { reference } = await submissions.submit(
      aSubmission({
        answers: { text: 'a\u0000b', 'k\uD800': 1 },
        display: [{ questionId: 'text', label: 'T', value: ['a\u0000b \uDC00'] }],
        summary: 'a\u0000b',
      }),
    );
    expect(await submissions.byReference(reference)).toMatchObject({
      answers: { text: 'a\uFFFDb', 'k\uFFFD': 1 },
      display: [{ value: ['a\uFFFDb \uFFFD'] }],
      summary: 'a\uFFFDb',
    });
  });

  it('keeps an answer of a million characters', async () => {
    const { submissions } = records();
    const text = Array.from({ length: 100_000 }, (_, n) => `word${n}`).join(' ');
    const { reference } = await submissions.submit(
      aSubmission({ answers: { text }, display: [{ questionId: 'text', label: 'T', value: [text] }] }),
    );
    expect((await submissions.byReference<{ text: string }>(reference))?.answers.text).toBe(text);
  });

  it.each(['', 'not a uuid', `${randomUUID()}'`])('refuses the runId %j', async (runId) => {
    await expect(records().submissions.submit(aSubmission({ runId }))).rejects.toMatchObject({ code: 'bad-input' });
  });

  it.each(['', 'rp', 'TOOLONG', 'R1'])('refuses the reference prefix %j', async (referencePrefix) => {
    await expect(records().submissions.submit(aSubmission({ referencePrefix }))).rejects.toThrow(RangeError);
    expect((await records().submissions.list()).total).toBe(0);
  });
});
