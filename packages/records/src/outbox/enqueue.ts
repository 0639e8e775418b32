import { json, type Queryable } from '@guildhall/database';
import type { NewMessage } from './message.js';

/** Writes messages about a submission (by its row's id), in their order. */
export const enqueueFor = async (
  transaction: Queryable,
  submissionId: number | undefined,
  messages: readonly NewMessage[],
  at: Date,
): Promise<void> => {
  for (const { kind, payload, notBefore } of messages) {
    await transaction.query(
      `INSERT INTO records.outbox (submission_id, kind, payload, next_attempt_at, created_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [submissionId, kind, json(payload), notBefore ?? at, at],
    );
  }
};
