import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { aSubmission, onEachDatabase } from '../../test/on-each-database.js';
import type { JourneyRun, RunDraft } from './run.js';

interface State {
  readonly answers: Readonly<Record<string, unknown>>;
}

const draft = (answers: State['answers'], changes: Partial<RunDraft<State>> = {}): RunDraft<State> => ({
  journeyId: 'report',
  journeyVersion: '1',
  language: 'en',
  state: { answers },
  ...changes,
});

/** Adds one answer to what is there, as a page post does. */
const answer = (key: string, value: unknown) => (current: JourneyRun<State> | undefined) =>
  draft({ ...current?.state.answers, [key]: value });

onEachDatabase('journey runs', ({ records, now, advance }) => {
  it('begins with its first save, is read back, and counts its versions', async () => {
    const { sessions, runs } = records();
    const { id: sessionId } = await sessions.create();
    expect(await runs.get(sessionId, 'report')).toBeUndefined();
    const first = await runs.change<State>(sessionId, 'report', answer('a', 'Llŵyn'));
    expect(first).toMatchObject({ outcome: 'saved', run: { version: 1, createdAt: now(), reference: undefined } });
    advance({ seconds: 5 });
    await runs.change<State>(sessionId, 'report', answer('b', { deep: ['x'] }));
    expect(await runs.get<State>(sessionId, 'report')).toEqual({
      id: first.run.id,
      sessionId,
      service: 'report',
      journeyId: 'report',
      journeyVersion: '1',
      language: 'en',
      state: { answers: { a: 'Llŵyn', b: { deep: ['x'] } } },
      version: 2,
      reference: undefined,
      createdAt: new Date(now().getTime() - 5000),
      updatedAt: now(),
    });
  });

  it('keeps services and sessions apart', async () => {
    const { sessions, runs } = records();
    const [one, two] = [await sessions.create(), await sessions.create()];
    await runs.change(one.id, 'report', () => draft({ a: 1 }));
    await runs.change(one.id, 'bins', () => draft({ a: 2 }));
    expect(await runs.get(two.id, 'report')).toBeUndefined();
    expect(await runs.get(one.id, 'bins')).toMatchObject({ state: { answers: { a: 2 } } });
    expect(await runs.get(one.id, 'report')).toMatchObject({ state: { answers: { a: 1 } } });
  });

  it('loses no answer of 20 tabs that post at once', async () => {
    const { sessions, runs } = records();
    const { id } = await sessions.create();
    await Promise.all(Array.from({ length: 20 }, (_, n) => runs.change<State>(id, 'report', answer(`q${n}`, n))));
    const run = await runs.get<State>(id, 'report');
    expect(Object.keys(run?.state.answers ?? {})).toHaveLength(20);
    expect(run?.version).toBe(20);
  });

  it('reports a conflict with what is stored now, and saves nothing', async () => {
    const { sessions, runs } = records();
    const { id } = await sessions.create();
    await runs.save(id, 'report', draft({ a: 1 }), undefined);
    await runs.save(id, 'report', draft({ a: 2 }), 1);
    const late = await runs.save(id, 'report', draft({ a: 'late' }), 1);
    expect(late).toMatchObject({ outcome: 'conflict', run: { version: 2, state: { answers: { a: 2 } } } });
    expect(await runs.save(id, 'report', draft({ a: 'begin again' }), undefined)).toMatchObject({
      outcome: 'conflict',
    });
    expect(await runs.get(id, 'report')).toMatchObject({ version: 2, state: { answers: { a: 2 } } });
    await runs.delete(id, 'report');
    expect(await runs.save(id, 'report', draft({}), 2)).toEqual({ outcome: 'conflict', run: undefined });
  });

  it('ends with its submission: its answers are gone from here, and no tab goes on with it', async () => {
    const { sessions, runs, submissions } = records();
    const { id } = await sessions.create();
    const { run } = await runs.change<State>(id, 'report', answer('email', 'sian@resident.example'));
    const { reference } = await submissions.submit(aSubmission({ runId: run.id, runVersion: run.version }));
    expect(await runs.get(id, 'report')).toMatchObject({ id: run.id, reference, state: {} });
    let asked = 0;
    const late = await runs.change<State>(id, 'report', (current) => {
      asked += 1;
      return answer('late', 1)(current);
    });
    expect(late).toMatchObject({ outcome: 'submitted', run: { reference } });
    expect(asked).toBe(0);
    expect(await runs.save(id, 'report', draft({}), run.version)).toMatchObject({ outcome: 'submitted' });
  });

  it('begins anew after it was deleted, and can be submitted anew', async () => {
    const { sessions, runs, submissions } = records();
    const { id } = await sessions.create();
    const first = await runs.change<State>(id, 'report', answer('a', 1));
    const one = await submissions.submit(aSubmission({ runId: first.run.id }));
    await runs.delete(id, 'report');
    const second = await runs.change<State>(id, 'report', answer('a', 2));
    const two = await submissions.submit(aSubmission({ runId: second.run.id }));
    expect(second.run).toMatchObject({ version: 1, state: { answers: { a: 2 } } });
    expect([second.run.id === first.run.id, two.reference === one.reference, two.repeated]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('forgets the run it was told of, and not the one that another tab began in its place', async () => {
    const { sessions, runs } = records();
    const { id } = await sessions.create();
    const over = await runs.change<State>(id, 'report', answer('a', 1));
    await runs.delete(id, 'report', over.run.id);
    const begun = await runs.change<State>(id, 'report', answer('a', 2));
    await runs.delete(id, 'report', over.run.id);
    expect(await runs.get(id, 'report')).toMatchObject({ id: begun.run.id, state: { answers: { a: 2 } } });
  });

  it('refuses a submission of answers that were changed after they were checked', async () => {
    const { sessions, runs, submissions } = records();
    const { id } = await sessions.create();
    const { run } = await runs.change<State>(id, 'report', answer('a', 1));
    await runs.change<State>(id, 'report', answer('a', 2));
    await expect(submissions.submit(aSubmission({ runId: run.id, runVersion: run.version }))).rejects.toMatchObject({
      name: 'RecordsError',
      code: 'run-changed',
    });
    expect((await submissions.list()).total).toBe(0);
    expect(await runs.get(id, 'report')).toMatchObject({ reference: undefined, state: { answers: { a: 2 } } });
  });

  it('needs a session that is there', async () => {
    await expect(records().runs.change(randomUUID(), 'report', () => draft({}))).rejects.toMatchObject({
      name: 'DatabaseError',
      code: 'constraint',
    });
  });
});
