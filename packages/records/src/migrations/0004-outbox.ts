import type { Migration } from '@guildhall/database';

/** What is to be sent on, written in the transaction that makes it necessary. */
export const outboxMigration: Migration = {
  id: '0004-outbox',
  sql: `
CREATE TABLE records.outbox (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  seq bigint GENERATED ALWAYS AS IDENTITY,
  submission_id bigint REFERENCES records.submissions ON DELETE CASCADE,
  kind text NOT NULL,
  payload jsonb NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz(3) NOT NULL,
  lease uuid,
  last_failure text,
  created_at timestamptz(3) NOT NULL,
  delivered_at timestamptz(3),
  dead_at timestamptz(3)
) WITH (fillfactor = 80);

CREATE INDEX outbox_due ON records.outbox (next_attempt_at, seq) WHERE delivered_at IS NULL AND dead_at IS NULL;
CREATE INDEX outbox_of_submission ON records.outbox (submission_id, kind, seq);
CREATE INDEX outbox_dead ON records.outbox (dead_at, seq) WHERE dead_at IS NOT NULL;

COMMENT ON COLUMN records.outbox.id IS 'also the idempotency key towards the receiver';
COMMENT ON COLUMN records.outbox.next_attempt_at IS 'while leased: when the lease ends';
COMMENT ON COLUMN records.outbox.dead_at IS 'given up on; staff may send it again';
`,
};
