import { connect } from 'node:net';
import { Writable } from 'node:stream';
import type { AnswerRow, Submission } from '@guildhall/records';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { onEachDatabase } from '../../test/test-site.js';
import { signedIn, submitted, TYPED } from '../../test/walks.js';
import { writeCsv } from './export-csv.js';

const submission = (display: readonly AnswerRow[], summary = 'Gwely'): Submission => ({
  reference: 'BW-AAAA-AAAA',
  service: 'bulky-waste',
  language: 'cy',
  channel: 'web',
  summary,
  status: 'received',
  submittedAt: new Date(0),
  updatedAt: new Date(0),
  gss: 'W06999001',
  journeyId: 'bulky-waste',
  journeyVersion: '1',
  answers: {},
  display,
});

const answer = (questionId: string, ...value: string[]): AnswerRow => ({
  questionId,
  label: `The ${questionId}`,
  value,
});

const NOTE = { id: 'note', isPlace: false };

async function* many(count: number, made: Submission, onEach = () => {}) {
  for (let number = 0; number < count; number += 1) {
    onEach();
    yield made;
  }
}

/** What is written, and the rows in it. */
const written = async (submissions: AsyncIterable<Submission>, questions: readonly string[]) => {
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  let begins = 0;
  await writeCsv(
    submissions,
    questions.map((id) => ({ id, isPlace: id === 'place' })),
    sink,
    () => {
      begins += 1;
    },
  );
  const text = Buffer.concat(chunks).toString('utf8');
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  return { text, rows, begins };
};

describe('CSV', () => {
  it('begins with a byte order mark and a head, and keeps Welsh letters and lines', async () => {
    const { text, rows, begins } = await written(many(1, submission([answer('where', '1 Llwyn Ŵyn', 'Tŷ')])), [
      'where',
    ]);
    expect(text).toMatch(
      /^\uFEFF"reference","service","status","received","changed","language","channel","summary","where","other answers"\r\n/,
    );
    expect(rows).toMatchObject([{ where: '1 Llwyn Ŵyn\nTŷ', received: '1970-01-01T00:00:00.000Z' }]);
    expect(begins).toBe(1);
  });

  it('has what a crew goes by in columns of its own, beside the label that the resident saw', async () => {
    const place = {
      kind: 'address',
      uprn: '999000000002',
      usrn: '99900001',
      label: '2 Mill Lane',
      easting: 12,
      northing: 34,
    };
    const made = { ...submission([answer('place', '2 Mill Lane')]), answers: { place } };
    const { rows } = await written(many(1, made), ['place']);
    expect(rows).toMatchObject([
      {
        place: '2 Mill Lane',
        'place.uprn': '999000000002',
        'place.usrn': '99900001',
        'place.postcode': '',
        'place.gridReference': '',
        'place.easting': '12',
        'place.northing': '34',
      },
    ]);
  });

  it('has a head when there is nothing', async () => {
    expect((await written(many(0, submission([])), ['where'])).text).toContain('"reference",');
  });

  it.each(['=1+1', '+44 7700 900123', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '"=1"', "=cmd|' /C calc'!A0"])(
    'runs %j as no formula',
    async (typed) => {
      const { rows } = await written(many(1, submission([answer('note', typed)], typed)), ['note']);
      for (const column of ['note', 'summary']) expect(rows[0]?.[column]).not.toMatch(/^[=+\-@\t\r＝]/);
      expect(rows[0]?.note).toContain(typed.trim().slice(1));
    },
  );

  it('keeps the lines of an answer in its own cell (a line used to begin a row of its own)', async () => {
    const typed = ['hello', "=cmd|'/c calc'!A1", 'RP-FAKE-FAKE'];
    const { rows, text } = await written(many(1, submission([answer('note', ...typed)])), ['note']);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.note).toBe(typed.join('\n'));
    expect(text.split('\r\n').filter(Boolean)).toHaveLength(2);
  });

  it('keeps a question called like a column apart (its answers used to be lost)', async () => {
    const { rows } = await written(many(1, submission([answer('status', '2'), answer('summary', 'mine')])), [
      'status',
      'summary',
    ]);
    expect(rows).toMatchObject([
      { status: 'received', 'answers.status': '2', summary: 'Gwely', 'answers.summary': 'mine' },
    ]);
  });

  it('keeps answers to questions that are no longer asked (they used to be left out)', async () => {
    const { rows } = await written(many(1, submission([answer('colour', 'red', 'blue'), answer('where', 'here')])), [
      'where',
    ]);
    expect(rows).toMatchObject([{ where: 'here', 'other answers': 'The colour: red, blue' }]);
  });

  it('does not begin where the first of them cannot be read', async () => {
    let begins = 0;
    const away = async function* (): AsyncGenerator<Submission> {
      yield* [];
      throw new Error('away');
    };
    const begin = (): void => {
      begins += 1;
    };
    await expect(writeCsv(away(), [], new Writable(), begin)).rejects.toThrow('away');
    expect(begins).toBe(0);
  });

  it('reads no faster than it is read', async () => {
    let read = 0;
    let taken = 0;
    const ahead: number[] = [];
    const slow = new Writable({
      highWaterMark: 1024,
      write: (_chunk, _encoding, done) => {
        taken += 1;
        ahead.push(read);
        setImmediate(done);
      },
    });
    const row = submission([answer('note', 'x'.repeat(1000))]);
    await writeCsv(
      many(3000, row, () => {
        read += 1;
      }),
      [NOTE],
      slow,
      () => {},
    );
    expect(read).toBe(3000);
    expect(taken).toBeGreaterThan(10);
    expect(ahead[0]).toBeLessThan(500);
  });

  it('stops reading when its reader goes away', async () => {
    let read = 0;
    let isOver = false;
    const gone = new Writable({ write: (_chunk, _encoding, done) => done(new Error('gone')) });
    const rows = async function* () {
      try {
        yield* many(100_000, submission([answer('note', 'x'.repeat(1000))]), () => {
          read += 1;
        });
      } finally {
        isOver = true;
      }
    };
    await expect(writeCsv(rows(), [NOTE], gone, () => {})).rejects.toThrow('gone');
    expect(isOver).toBe(true);
    expect(read).toBeLessThan(1000);
  });
});

onEachDatabase('the export', ({ site, records }) => {
  it('holds what the list shows, filtered alike', async () => {
    const served = await site();
    const { reference } = await submitted(served.browser());
    const staff = served.browser();
    await signedIn(staff);
    const csv = await staff.get('/staff/export.csv?status=received&text=mill');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="reports-2026-11-24.csv"');
    const rows: Record<string, string>[] = parse(csv.body, { bom: true, columns: true });
    expect(rows).toMatchObject([{ reference, fullName: TYPED.fullName, phone: '07700 900123', status: 'received' }]);
    expect(parse((await staff.get('/staff/export.csv?status=resolved')).body, { bom: true, columns: true })).toEqual(
      [],
    );
  });

  it('ends quietly when staff close the browser in the middle', async () => {
    const served = await site();
    const { reference } = await submitted(served.browser());
    const template = await records().submissions.byReference(reference);
    for (let number = 0; number < 60; number += 1) {
      await records().submissions.submit({
        ...(template as Submission),
        runId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
        display: [answer('description', 'x'.repeat(400_000))],
        referencePrefix: 'BW',
      });
    }
    const staff = served.browser();
    await signedIn(staff);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () => {
        socket.write(
          `GET /staff/export.csv HTTP/1.1\r\nHost: x\r\nCookie: guildhall_session=${staff.cookies.get('guildhall_session')}\r\n\r\n`,
        );
        socket.once('data', () => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    await expect.poll(() => served.log()).toContain('"route":"/staff/export.csv","status":200');
    expect(served.log()).toContain('"aborted":true');
    expect(served.log()).not.toContain('a request failed');
    expect((await staff.get('/staff')).status).toBe(200);
  });
});
