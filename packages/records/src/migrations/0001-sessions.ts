import type { Migration } from '@guildhall/database';

/**
 * Web sessions of residents and staff. Times are kept in whole milliseconds, as JavaScript has them, so that what is
 * read compares equal to what is stored.
 */
export const sessionsMigration: Migration = {
  id: '0001-sessions',
  sql: `
CREATE TABLE records.sessions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  token_hash bytea NOT NULL,
  data jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz(3) NOT NULL,
  last_seen_at timestamptz(3) NOT NULL,
  idle_seconds integer NOT NULL CHECK (idle_seconds > 0),
  expires_at timestamptz(3) NOT NULL,
  ends_at timestamptz(3) NOT NULL,
  CONSTRAINT sessions_token_hash UNIQUE (token_hash)
) WITH (fillfactor = 80);

CREATE INDEX sessions_expires_at ON records.sessions (expires_at);

COMMENT ON COLUMN records.sessions.token_hash IS 'SHA-256 of the token; the token itself is only in the cookie';
COMMENT ON COLUMN records.sessions.expires_at IS 'last seen plus idle_seconds, and never after ends_at';
`,
};
