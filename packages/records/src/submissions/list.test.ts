import { expect, it } from 'vitest';
import { aSubmission, type Given, officer, onEachDatabase } from '../../test/on-each-database.js';
import type { SubmissionQuery } from './submission.js';

/** Five submissions, a minute apart, with what tells them from each other. */
const keepFive = async ({ records, advance }: Given) => {
  const { submissions } = records();
  const kept: string[] = [];
  for (const [service, summary, value] of [
    ['report', 'Pothole, Llŵyn Celyn', 'ZZ1 1AA'],
    ['report', 'Street light, High Street', 'sian@resident.example'],
    ['bins', 'Missed bin, High Street', 'ZZ1 1AB'],
    ['report', 'Graffiti: "DROP TABLE", 100%', "O'Brien's shop & café"],
    ['report', 'Potholes and more', 'ÉCOLE ﬁne'],
  ] as const) {
    const display = [{ questionId: 'q', label: 'Question', value: [value] }];
    kept.push((await submissions.submit(aSubmission({ service, summary, display }))).reference);
    advance({ minutes: 1 });
  }
  await submissions.setStatus({ reference: kept[1] ?? '', to: 'resolved', by: officer });
  return kept;
};

const SEARCHES: readonly (readonly [name: string, query: SubmissionQuery, found: readonly number[]])[] = [
  ['everything, the newest first', {}, [4, 3, 2, 1, 0]],
  ['one service', { service: 'bins' }, [2]],
  ['one status', { status: 'resolved' }, [1]],
  ['service and status', { service: 'report', status: 'received' }, [4, 3, 0]],
  ['a service that is not there', { service: 'nothing' }, []],
  ['a word', { text: 'graffiti' }, [3]],
  ['the beginning of a word', { text: 'poth' }, [4, 0]],
  ['every word of several, in any order', { text: 'street missed' }, [2]],
  ['without accents', { text: 'llwyn' }, [0]],
  ['with accents', { text: 'LLŴYN' }, [0]],
  ['a ligature', { text: 'fine ecole' }, [4]],
  ['a postcode in the answers', { text: 'zz1 1ab' }, [2]],
  ['an email in the answers', { text: 'sian@resident.example' }, [1]],
  ['a name with an apostrophe', { text: "o'brien's" }, [3]],
  ['a word with the signs of a query language', { text: "pothole:* & !celyn | ('x')" }, []],
  ['signs alone', { text: '% _ & !' }, []],
  ['blanks alone, which is no search', { text: '  ' }, [4, 3, 2, 1, 0]],
  ['words and a service', { text: 'high', service: 'report' }, [1]],
  ['U+0000', { text: '\u0000' }, []],
];

onEachDatabase('listing', (given) => {
  const { database, records, now } = given;

  it('finds what is asked for', async () => {
    const kept = await keepFive(given);
    for (const [name, query, found] of SEARCHES) {
      const page = await records().submissions.list(query);
      const indexes = page.rows.map(({ reference }) => kept.indexOf(reference));
      expect([name, indexes, page.total]).toEqual([name, found, found.length]);
    }
  });

  it('finds a reference in any case and spacing, and shows a summary of it', async () => {
    const kept = await keepFive(given);
    const { submissions } = records();
    const typed = ` ${kept[0]?.toLowerCase().replaceAll('-', ' ')} `;
    expect(await submissions.list({ text: typed })).toEqual({
      rows: [
        {
          reference: kept[0],
          service: 'report',
          language: 'en',
          channel: 'web',
          summary: 'Pothole, Llŵyn Celyn',
          status: 'received',
          submittedAt: new Date(now().getTime() - 5 * 60_000),
          updatedAt: new Date(now().getTime() - 5 * 60_000),
        },
      ],
      total: 1,
      totalIsExact: true,
      page: 1,
      pageSize: 25,
      pages: 1,
    });
    expect(await submissions.byReference(typed)).toMatchObject({ reference: kept[0] });
    expect(await submissions.byReference('RP-2222-2222')).toBeUndefined();
    expect(await submissions.byReference("' OR 1=1")).toBeUndefined();
  });

  it('limits by time: from that moment on, and before', async () => {
    const kept = await keepFive(given);
    const at = (minute: number) => new Date(now().getTime() - (5 - minute) * 60_000);
    const { rows } = await records().submissions.list({ from: at(1), before: at(3) });
    expect(rows.map(({ reference }) => reference)).toEqual([kept[2], kept[1]]);
  });

  it('pages through all of it, each once', async () => {
    const kept = await keepFive(given);
    const { submissions } = records();
    const pages = await Promise.all([1, 2, 3].map((page) => submissions.list({ page, pageSize: 2 })));
    expect(pages.flatMap(({ rows }) => rows.map(({ reference }) => reference))).toEqual([...kept].reverse());
    expect(pages[0]).toMatchObject({ total: 5, page: 1, pageSize: 2, pages: 3 });
  });

  it.each([
    [
      { page: 99, pageSize: 2 },
      { page: 3, pageSize: 2 },
    ],
    [
      { page: 0, pageSize: 0 },
      { page: 1, pageSize: 1 },
    ],
    [
      { page: -1, pageSize: 10_000 },
      { page: 1, pageSize: 200 },
    ],
    [
      { page: 1.9, pageSize: Number.NaN },
      { page: 1, pageSize: 25 },
    ],
    [{ page: Number.POSITIVE_INFINITY }, { page: 1 }],
  ])('makes sense of the page %j', async (asked, given_) => {
    await keepFive(given);
    expect(await records().submissions.list(asked)).toMatchObject(given_);
  });

  it('counts up to 10,000 and says when there are more', async () => {
    await database().query(
      `INSERT INTO records.submissions
         (reference, run_id, mode, gss, service, journey_id, journey_version, language, channel, answers, display, summary,
          search, status, created_at, updated_at)
       SELECT 'X' || n, gen_random_uuid(), 'live', 'E06999001', 'report', 'j', '1', 'en', 'web', '{}', '[]', 's',
         array_to_tsvector(ARRAY['word']), 'received', $1::timestamptz + make_interval(secs => n), $1
       FROM generate_series(1, 10050) AS n`,
      [now()],
    );
    const last = await records().submissions.list({ page: 1000, pageSize: 25, text: 'word' });
    expect(last).toMatchObject({ total: 10_000, totalIsExact: false, page: 400, pages: 400 });
    expect(last.rows.at(-1)?.reference).toBe('X51');
  });

  it('counts by service and status', async () => {
    await keepFive(given);
    expect(await records().submissions.counts()).toEqual([
      { service: 'bins', status: 'received', count: 1 },
      { service: 'report', status: 'received', count: 3 },
      { service: 'report', status: 'resolved', count: 1 },
    ]);
  });

  it.each([1, 2, 5, 500])('exports every match, the oldest first, in batches of %i', async (batchSize) => {
    const kept = await keepFive(given);
    const exported: string[] = [];
    for await (const row of records().submissions.exportRows({ service: 'report' }, batchSize)) {
      expect(row.display[0]?.label).toBe('Question');
      exported.push(row.reference);
    }
    expect(exported).toEqual([0, 1, 3, 4].map((index) => kept[index]));
  });

  it('clears a demo, and nothing else', async () => {
    const live = await records().submissions.submit(aSubmission());
    const demo = records({ mode: 'demo' });
    const { id } = await demo.sessions.create();
    await demo.runs.change(id, 'report', () => ({ journeyId: 'j', journeyVersion: '1', language: 'en', state: {} }));
    const { reference } = await demo.submissions.submit(aSubmission({ outbox: [{ kind: 'email', payload: 1 }] }));
    expect(await demo.submissions.clearDemo()).toBe(1);
    expect(await demo.submissions.byReference(reference)).toBeUndefined();
    expect(await demo.submissions.history(reference)).toEqual([]);
    expect(await demo.outbox.counts()).toMatchObject({ waiting: 0 });
    expect(await demo.runs.get(id, 'report')).toBeUndefined();
    expect(await demo.submissions.byReference(live.reference)).toBeDefined();
  });

  it.each(['preview', 'live'] as const)('clears nothing in %s mode', async (mode) => {
    await records({ mode: 'demo' }).submissions.submit(aSubmission());
    await expect(records({ mode }).submissions.clearDemo()).rejects.toMatchObject({ code: 'not-demo' });
    expect((await records().submissions.list()).total).toBe(1);
  });
});
