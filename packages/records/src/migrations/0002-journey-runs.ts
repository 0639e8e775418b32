import type { Migration } from '@guildhall/database';

/** Journeys under way: one of each service in a session. */
export const journeyRunsMigration: Migration = {
  id: '0002-journey-runs',
  sql: `
CREATE TABLE records.journey_runs (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  session_id uuid NOT NULL REFERENCES records.sessions ON DELETE CASCADE,
  service text NOT NULL,
  journey_id text NOT NULL,
  journey_version text NOT NULL,
  language text NOT NULL,
  state jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  reference text,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT journey_runs_session_service UNIQUE (session_id, service)
) WITH (fillfactor = 70);

COMMENT ON COLUMN records.journey_runs.version IS 'counts the saves, so that two tabs notice each other';
COMMENT ON COLUMN records.journey_runs.reference IS 'of the submission it became; its answers are removed here then';
`,
};
