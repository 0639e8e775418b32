import type { Context } from '../context.js';
import type { JsonValue } from '../json.js';
import { RecordsError } from '../records-error.js';
import { storedReference } from '../submissions/reference.js';
import { MOST_ATTEMPTS, pauseAfter } from './back-off.js';
import { enqueueFor } from './enqueue.js';
import type { Outbox } from './message.js';

interface MessageRow {
  readonly id: string;
  readonly kind: string;
  readonly payload: JsonValue;
  readonly reference: string | null;
  readonly attempts: number;
  readonly created_at: Date;
}

const REFERENCE = '(SELECT s.reference FROM records.submissions s WHERE s.id = o.submission_id) AS reference';
const PENDING = 'o.delivered_at IS NULL AND o.dead_at IS NULL';

/** See `Outbox`. */
export const createOutbox = ({ database, now }: Context): Outbox => ({
  enqueue: async (transaction, messages, reference) => {
    if (reference === undefined) return enqueueFor(transaction, undefined, messages, now());
    const { rows } = await transaction.query<{ id: number }>(
      'SELECT id FROM records.submissions WHERE reference = $1',
      [storedReference(reference) ?? ''],
    );
    const id = rows[0]?.id;
    if (id === undefined) throw new RecordsError('bad-input', 'No submission has that reference.');
    return enqueueFor(transaction, id, messages, now());
  },

  lease: async ({ kinds, limit = 10, seconds = 60 } = {}) => {
    const at = now();
    const until = new Date(at.getTime() + seconds * 1000);
    const { rows } = await database.query<MessageRow & { seq: number; lease: string }>(
      `WITH worn_out AS (
         -- Its worker died at every attempt, so nobody reported a failure.
         UPDATE records.outbox o SET dead_at = $1, lease = NULL, last_failure = $6
         WHERE ${PENDING} AND o.next_attempt_at <= $1 AND o.attempts >= $5
       ), due AS (
         SELECT o.id FROM records.outbox o
         WHERE ${PENDING} AND o.next_attempt_at <= $1 AND o.attempts < $5
           AND ($2::text[] IS NULL OR o.kind = ANY ($2::text[]))
           AND NOT EXISTS (
             SELECT FROM records.outbox e
             WHERE e.submission_id = o.submission_id AND e.kind = o.kind AND e.seq < o.seq
               AND e.delivered_at IS NULL AND e.dead_at IS NULL)
         ORDER BY o.next_attempt_at, o.seq LIMIT $3::bigint FOR UPDATE OF o SKIP LOCKED
       )
       UPDATE records.outbox o
       SET lease = gen_random_uuid(), attempts = o.attempts + 1, next_attempt_at = $4
       FROM due WHERE o.id = due.id
       RETURNING o.id, o.seq, o.kind, o.payload, o.attempts, o.created_at, o.lease, ${REFERENCE}`,
      [at, kinds, limit, until, MOST_ATTEMPTS, 'No attempt came to an end.'],
    );
    // RETURNING promises no order.
    rows.sort((a, b) => a.seq - b.seq);
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      payload: row.payload,
      reference: row.reference ?? undefined,
      attempt: row.attempts,
      createdAt: row.created_at,
      lease: row.lease,
      leasedUntil: until,
    }));
  },

  complete: async ({ id, lease }) => {
    const { rowCount } = await database.query(
      `UPDATE records.outbox o SET delivered_at = $3, lease = NULL, last_failure = NULL
       WHERE o.id = $1 AND o.lease = $2 AND ${PENDING}`,
      [id, lease, now()],
    );
    return rowCount > 0;
  },

  fail: async ({ id, lease }, { reason, retry = true, notBefore }) =>
    database.transaction(async (transaction) => {
      const { rows } = await transaction.query<{ attempts: number }>(
        `SELECT o.attempts FROM records.outbox o WHERE o.id = $1 AND o.lease = $2 AND ${PENDING} FOR UPDATE`,
        [id, lease],
      );
      const attempts = rows[0]?.attempts;
      if (attempts === undefined) return { outcome: 'lease-lost' };
      const at = now();
      const dead = !retry || attempts >= MOST_ATTEMPTS;
      const next = new Date(Math.max(at.getTime() + pauseAfter(attempts) * 1000, notBefore?.getTime() ?? 0));
      await transaction.query(
        `UPDATE records.outbox SET lease = NULL, last_failure = $2, next_attempt_at = $3, dead_at = $4 WHERE id = $1`,
        [id, reason.slice(0, 500), next, dead ? at : null],
      );
      return dead ? { outcome: 'dead' } : { outcome: 'again', at: next };
    }),

  dead: async (limit = 100) => {
    const { rows } = await database.query<MessageRow & { last_failure: string | null; dead_at: Date }>(
      `SELECT o.id, o.kind, o.payload, o.attempts, o.created_at, o.last_failure, o.dead_at, ${REFERENCE}
       FROM records.outbox o WHERE o.dead_at IS NOT NULL ORDER BY o.dead_at DESC, o.seq DESC LIMIT $1::bigint`,
      [limit],
    );
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      payload: row.payload,
      reference: row.reference ?? undefined,
      attempts: row.attempts,
      lastFailure: row.last_failure ?? undefined,
      createdAt: row.created_at,
      deadAt: row.dead_at,
    }));
  },

  sendAgain: async (id) => {
    const { rowCount } = await database.query(
      'UPDATE records.outbox SET dead_at = NULL, attempts = 0, next_attempt_at = $2 WHERE id = $1 AND dead_at IS NOT NULL',
      [id, now()],
    );
    return rowCount > 0;
  },

  counts: async () => {
    const { rows } = await database.query<{ waiting: number; dead: number; oldest: Date | null }>(
      `SELECT (SELECT count(*) FROM records.outbox o WHERE ${PENDING}) AS waiting,
         (SELECT count(*) FROM records.outbox o WHERE o.dead_at IS NOT NULL) AS dead,
         (SELECT min(o.created_at) FROM records.outbox o WHERE ${PENDING}) AS oldest`,
    );
    return {
      waiting: rows[0]?.waiting ?? 0,
      dead: rows[0]?.dead ?? 0,
      oldestWaiting: rows[0]?.oldest ?? undefined,
    };
  },
});
