import type { Migration } from '@guildhall/database';

/** How often something was done in a window of time, shared by all replicas. */
export const rateLimitsMigration: Migration = {
  id: '0005-rate-limits',
  sql: `
CREATE TABLE records.rate_limits (
  key_hash bytea NOT NULL,
  window_start timestamptz(3) NOT NULL,
  window_end timestamptz(3) NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (key_hash, window_start)
) WITH (fillfactor = 70);

CREATE INDEX rate_limits_window_end ON records.rate_limits (window_end);

COMMENT ON COLUMN records.rate_limits.key_hash IS 'SHA-256: neither addresses nor emails are kept here';
`,
};
