import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { aSubmission, onEachDatabase } from '../../test/on-each-database.js';
import { MOST_ATTEMPTS } from './back-off.js';
import type { NewMessage } from './message.js';

const messages = (...kinds: string[]): NewMessage[] => kinds.map((kind, n) => ({ kind, payload: { n } }));

onEachDatabase('the outbox', ({ database, records, now, advance }) => {
  const enqueue = (list: readonly NewMessage[], reference?: string) =>
    database().transaction((transaction) => records().outbox.enqueue(transaction, list, reference));

  it('hands a message out, and not again once it is delivered', async () => {
    const { outbox } = records();
    await enqueue(messages('webhook'));
    const [message] = await outbox.lease({ seconds: 30 });
    expect(message).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      kind: 'webhook',
      payload: { n: 0 },
      reference: undefined,
      attempt: 1,
      createdAt: now(),
      lease: expect.stringMatching(/^[0-9a-f-]{36}$/),
      leasedUntil: new Date(now().getTime() + 30_000),
    });
    expect(message && (await outbox.complete(message))).toBe(true);
    advance({ hours: 100 });
    expect(await outbox.lease()).toEqual([]);
    expect(await outbox.counts()).toEqual({ waiting: 0, dead: 0, oldestWaiting: undefined });
  });

  it('is rolled back with the transaction that it belongs to', async () => {
    const failing = database().transaction(async (transaction) => {
      await records().outbox.enqueue(transaction, messages('webhook'));
      throw new Error('not after all');
    });
    await expect(failing).rejects.toThrow('not after all');
    expect(await records().outbox.counts()).toMatchObject({ waiting: 0 });
  });

  it('gives each message to one worker only', async () => {
    const { outbox } = records();
    await enqueue(Array.from({ length: 60 }, (_, n) => ({ kind: 'webhook', payload: n })));
    const taken = (await Promise.all(Array.from({ length: 12 }, () => outbox.lease({ limit: 5 })))).flat();
    const rest = await outbox.lease({ limit: 100 });
    const ids = [...taken, ...rest].map(({ id }) => id);
    expect(new Set(ids).size).toBe(60);
    expect(ids).toHaveLength(60);
  });

  it('hands a message out again, the same one, when the lease of a dead worker has run out', async () => {
    const { outbox } = records();
    await enqueue(messages('webhook'));
    const [first] = await outbox.lease({ seconds: 60 });
    advance({ seconds: 59 });
    expect(await outbox.lease()).toEqual([]);
    advance({ seconds: 1 });
    const [second] = await outbox.lease();
    expect(second).toMatchObject({ id: first?.id, attempt: 2 });
    // The first worker was only slow; it comes too late to say anything.
    expect(first && (await outbox.complete(first))).toBe(false);
    expect(first && (await outbox.fail(first, { reason: 'late' }))).toEqual({ outcome: 'lease-lost' });
    expect(second && (await outbox.complete(second))).toBe(true);
  });

  it('waits longer after each failure, gives up in the end, and can be sent again', async () => {
    const { outbox } = records();
    await enqueue(messages('webhook'));
    const pauses: number[] = [];
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
      const [message] = await outbox.lease();
      expect(message?.attempt).toBe(attempt);
      const outcome = message && (await outbox.fail(message, { reason: `HTTP 503 the ${attempt}.` }));
      if (outcome?.outcome !== 'again') throw new Error(`expected another attempt, got ${outcome?.outcome}`);
      pauses.push((outcome.at.getTime() - now().getTime()) / 1000);
      expect(await outbox.lease()).toEqual([]);
      advance({ seconds: pauses.at(-1) ?? 0 });
    }
    expect(pauses[0]).toBeGreaterThanOrEqual(24);
    expect(pauses[0]).toBeLessThanOrEqual(36);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(6 * 3600 * 1.2);
    const total = pauses.reduce((sum, seconds) => sum + seconds, 0);
    expect(total).toBeGreaterThan(24 * 3600);
    expect(total).toBeLessThan(72 * 3600);

    const [last] = await outbox.lease();
    expect(last && (await outbox.fail(last, { reason: 'x'.repeat(900) }))).toEqual({ outcome: 'dead' });
    expect(await outbox.dead()).toMatchObject([
      { id: last?.id, attempts: MOST_ATTEMPTS, lastFailure: 'x'.repeat(500), deadAt: now() },
    ]);
    expect(await outbox.counts()).toMatchObject({ waiting: 0, dead: 1 });
    advance({ hours: 1000 });
    expect(await outbox.lease()).toEqual([]);

    expect(await outbox.sendAgain(last?.id ?? '')).toBe(true);
    expect(await outbox.sendAgain(last?.id ?? '')).toBe(false);
    expect(await outbox.sendAgain(randomUUID())).toBe(false);
    expect(await outbox.lease()).toMatchObject([{ id: last?.id, attempt: 1 }]);
  });

  it('gives up on a message whose worker dies at every attempt', async () => {
    const { outbox } = records();
    await enqueue(messages('poison'));
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      expect(await outbox.lease({ seconds: 1 })).toHaveLength(1);
      advance({ seconds: 1 });
    }
    expect(await outbox.lease()).toEqual([]);
    expect(await outbox.dead()).toMatchObject([{ kind: 'poison', attempts: MOST_ATTEMPTS }]);
  });

  it('gives up at once when told to, and comes back when the receiver said', async () => {
    const { outbox } = records();
    await enqueue(messages('webhook', 'email'));
    const [webhook, email] = await outbox.lease();
    expect(webhook && (await outbox.fail(webhook, { reason: 'HTTP 410', retry: false }))).toEqual({ outcome: 'dead' });
    const later = new Date(now().getTime() + 3600_000);
    expect(email && (await outbox.fail(email, { reason: 'HTTP 429', notBefore: later }))).toEqual({
      outcome: 'again',
      at: later,
    });
  });

  it('keeps the order of one submission and kind: a later one waits until the earlier is delivered or dead', async () => {
    const { outbox, submissions } = records();
    const one = await submissions.submit(aSubmission({ outbox: messages('webhook', 'email', 'webhook') }));
    const two = await submissions.submit(aSubmission({ outbox: messages('webhook') }));
    await enqueue([{ kind: 'webhook', payload: 'third' }], one.reference);
    const leased = await outbox.lease();
    expect(leased.map(({ kind, reference, payload }) => [kind, reference, payload])).toEqual([
      ['webhook', one.reference, { n: 0 }],
      ['email', one.reference, { n: 1 }],
      ['webhook', two.reference, { n: 0 }],
    ]);
    const [first] = leased;
    expect(await outbox.lease()).toEqual([]);
    if (first) await outbox.fail(first, { reason: 'HTTP 500' });
    expect(await outbox.lease()).toEqual([]);
    advance({ minutes: 1 });
    const [again] = await outbox.lease();
    expect(again).toMatchObject({ id: first?.id, attempt: 2 });
    if (again) await outbox.complete(again);
    const [second] = await outbox.lease({ kinds: ['webhook'] });
    expect(second?.payload).toEqual({ n: 2 });
    if (second) await outbox.fail(second, { reason: 'HTTP 400', retry: false });
    expect(await outbox.lease({ kinds: ['webhook'] })).toMatchObject([{ payload: 'third' }]);
  });

  it('hands out only the kinds asked for, and nothing before its time', async () => {
    const { outbox } = records();
    const notBefore = new Date(now().getTime() + 60_000);
    await enqueue([...messages('webhook', 'email'), { kind: 'email', payload: 'later', notBefore }]);
    expect(await outbox.lease({ kinds: [] })).toEqual([]);
    expect(await outbox.lease({ kinds: ['email', 'sms'] })).toMatchObject([{ kind: 'email', payload: { n: 1 } }]);
    expect(await outbox.lease({ kinds: ['email'] })).toEqual([]);
    expect(await outbox.counts()).toEqual({ waiting: 3, dead: 0, oldestWaiting: now() });
  });

  it('refuses a message about a submission that is not there', async () => {
    await expect(enqueue(messages('webhook'), 'RP-2222-2222')).rejects.toMatchObject({ code: 'bad-input' });
    expect(await records().outbox.counts()).toMatchObject({ waiting: 0 });
  });
});
