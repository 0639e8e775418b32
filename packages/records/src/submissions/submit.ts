import { json, type Queryable } from '@guildhall/database';
import { makeReference } from '@guildhall/identifiers/reference';
import type { Context } from '../context.js';
import { enqueueFor } from '../outbox/enqueue.js';
import { RecordsError } from '../records-error.js';
import type { NewSubmission, SubmitResult } from './submission.js';
import { wordsOf } from './words.js';

/** A reference is one of about ten thousand million: a second clash in a row means that something else is wrong. */
const REFERENCE_TRIES = 5;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Kept {
  readonly id: number;
  readonly reference: string;
  readonly created_at: Date;
}

/** See `Submissions.submit`. */
export const submit = async (context: Context, submission: NewSubmission): Promise<SubmitResult> => {
  if (!UUID.test(submission.runId)) throw new RecordsError('bad-input', 'The runId of a submission is not a UUID.');
  return context.database.transaction(async (transaction) => {
    for (let tried = 0; tried < REFERENCE_TRIES; tried += 1) {
      const kept = await insert(context, transaction, submission);
      if (kept !== undefined) {
        await closeRun(transaction, submission, kept.reference, context.now());
        await transaction.query(
          `INSERT INTO records.submission_events (submission_id, kind, to_status, at) VALUES ($1, 'submitted', 'received', $2)`,
          [kept.id, kept.created_at],
        );
        await enqueueFor(transaction, kept.id, submission.outbox ?? [], kept.created_at);
        return { reference: kept.reference, submittedAt: kept.created_at, repeated: false };
      }
      // Either this run has been submitted, or the reference is taken by another.
      const { rows } = await transaction.query<Kept>(
        'SELECT id, reference, created_at FROM records.submissions WHERE run_id = $1',
        [submission.runId],
      );
      if (rows[0] !== undefined) {
        return { reference: rows[0].reference, submittedAt: rows[0].created_at, repeated: true };
      }
    }
    throw new Error(`${REFERENCE_TRIES} new references in a row were taken already.`);
  });
};

const insert = async (
  { mode, now, randomBytes }: Context,
  transaction: Queryable,
  submission: NewSubmission,
): Promise<Kept | undefined> => {
  const reference = makeReference(submission.referencePrefix, randomBytes);
  const searchable = [submission.summary, ...submission.display.flatMap(({ value }) => value)].join('\n');
  const { rows } = await transaction.query<Kept>(
    `INSERT INTO records.submissions
       (reference, run_id, mode, gss, service, journey_id, journey_version, language, channel, answers, display, summary,
        search, status, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, array_to_tsvector($13::text[]), 'received', $14, $14)
     ON CONFLICT DO NOTHING RETURNING id, reference, created_at`,
    [
      reference,
      submission.runId,
      mode,
      submission.gss,
      submission.service,
      submission.journeyId,
      submission.journeyVersion,
      submission.language,
      submission.channel ?? 'web',
      submission.answers,
      json(submission.display),
      submission.summary,
      wordsOf(searchable),
      now(),
    ],
  );
  return rows[0];
};

/** Ends the run, so that no tab goes on with it, and takes its answers out: they are in the submission now. */
const closeRun = async (
  transaction: Queryable,
  { runId, runVersion }: NewSubmission,
  reference: string,
  at: Date,
): Promise<void> => {
  const { rows } = await transaction.query<{ version: number }>(
    'SELECT version FROM records.journey_runs WHERE id = $1 FOR UPDATE',
    [runId],
  );
  if (runVersion !== undefined && rows[0]?.version !== runVersion) {
    throw new RecordsError('run-changed', 'The answers were changed after they were checked; show them again.');
  }
  await transaction.query(
    `UPDATE records.journey_runs SET reference = $2, state = '{}', version = version + 1, updated_at = $3 WHERE id = $1`,
    [runId, reference, at],
  );
};
