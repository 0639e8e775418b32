import type { Queryable } from '@guildhall/database';
import type { Context } from '../context.js';
import { enqueueFor } from '../outbox/enqueue.js';
import { RecordsError } from '../records-error.js';
import { storedReference } from './reference.js';
import { isSubmissionStatus, type SubmissionStatus, statusDefinition } from './status.js';
import type { HistoryEvent, StaffIdentity, StatusChange, StatusOutcome } from './submission.js';

const LONGEST_NOTE = 2000;

interface EventRow {
  readonly kind: HistoryEvent['kind'];
  readonly from_status: SubmissionStatus | null;
  readonly to_status: SubmissionStatus | null;
  readonly note: string | null;
  readonly by_subject: string | null;
  readonly by_name: string | null;
  readonly at: Date;
}

/** The submission, locked until the end of the transaction: changes of one submission happen one after another. */
const lock = async (transaction: Queryable, reference: string) => {
  const { rows } = await transaction.query<{ id: number; status: SubmissionStatus }>(
    'SELECT id, status FROM records.submissions WHERE reference = $1 FOR UPDATE',
    [storedReference(reference) ?? ''],
  );
  return rows[0];
};

/** See `Submissions.setStatus`. */
export const setStatus = async (context: Context, change: StatusChange): Promise<StatusOutcome> => {
  const note = checkedNote(change.note);
  if (!isSubmissionStatus(change.to)) throw new RecordsError('bad-input', 'There is no such status.');
  return context.database.transaction(async (transaction) => {
    const current = await lock(transaction, change.reference);
    if (current === undefined) return { outcome: 'not-found' };
    if (change.from !== undefined && change.from !== current.status) {
      return { outcome: 'conflict', current: current.status };
    }
    const allowed = statusDefinition(current.status).next;
    if (!allowed.includes(change.to)) return { outcome: 'not-allowed', current: current.status, allowed };
    const at = context.now();
    await transaction.query('UPDATE records.submissions SET status = $2, updated_at = $3 WHERE id = $1', [
      current.id,
      change.to,
      at,
    ]);
    await record(transaction, current.id, { from: current.status, to: change.to, note, by: change.by, at });
    await enqueueFor(transaction, current.id, change.outbox ?? [], at);
    return { outcome: 'changed', from: current.status, to: change.to };
  });
};

/** See `Submissions.addNote`. */
export const addNote = async (
  context: Context,
  added: { readonly reference: string; readonly by: StaffIdentity; readonly note: string },
): Promise<boolean> => {
  const note = checkedNote(added.note);
  if (note === undefined) throw new RecordsError('bad-input', 'A note says something.');
  return context.database.transaction(async (transaction) => {
    const current = await lock(transaction, added.reference);
    if (current === undefined) return false;
    const at = context.now();
    await transaction.query('UPDATE records.submissions SET updated_at = $2 WHERE id = $1', [current.id, at]);
    await record(transaction, current.id, { note, by: added.by, at });
    return true;
  });
};

/** See `Submissions.history`. */
export const historyOf = async ({ database }: Context, reference: string): Promise<readonly HistoryEvent[]> => {
  const { rows } = await database.query<EventRow>(
    `SELECT e.kind, e.from_status, e.to_status, e.note, e.by_subject, e.by_name, e.at
     FROM records.submission_events e JOIN records.submissions s ON s.id = e.submission_id
     WHERE s.reference = $1 ORDER BY e.id`,
    [storedReference(reference) ?? ''],
  );
  return rows.map((row) => ({
    kind: row.kind,
    at: row.at,
    by: row.by_subject === null ? undefined : { subject: row.by_subject, name: row.by_name ?? '' },
    from: row.from_status ?? undefined,
    to: row.to_status ?? undefined,
    note: row.note ?? undefined,
  }));
};

interface Recorded {
  readonly from?: SubmissionStatus;
  readonly to?: SubmissionStatus;
  readonly note: string | undefined;
  readonly by: StaffIdentity;
  readonly at: Date;
}

const record = async (transaction: Queryable, submissionId: number, event: Recorded): Promise<void> => {
  await transaction.query(
    `INSERT INTO records.submission_events (submission_id, kind, from_status, to_status, note, by_subject, by_name, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      submissionId,
      event.to === undefined ? 'note' : 'status',
      event.from,
      event.to,
      event.note,
      event.by.subject,
      event.by.name,
      event.at,
    ],
  );
};

const checkedNote = (note: string | undefined): string | undefined => {
  const text = note?.trim() ?? '';
  // Characters as people count them: what a form lets pass must be kept.
  const length = [...text].length;
  if (length > LONGEST_NOTE) {
    throw new RecordsError('bad-input', `A note has ${LONGEST_NOTE} characters at most; this one has ${length}.`);
  }
  return text === '' ? undefined : text;
};
