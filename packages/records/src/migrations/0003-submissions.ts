import type { Migration } from '@guildhall/database';

/** What residents sent, and what became of it. */
export const submissionsMigration: Migration = {
  id: '0003-submissions',
  sql: `
CREATE TABLE records.submissions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  reference text NOT NULL,
  run_id uuid NOT NULL,
  mode text NOT NULL CHECK (mode IN ('demo', 'preview', 'live')),
  gss text NOT NULL,
  service text NOT NULL,
  journey_id text NOT NULL,
  journey_version text NOT NULL,
  language text NOT NULL,
  channel text NOT NULL,
  answers jsonb NOT NULL,
  display jsonb NOT NULL,
  summary text NOT NULL,
  search tsvector NOT NULL,
  status text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT submissions_reference UNIQUE (reference),
  CONSTRAINT submissions_run_id UNIQUE (run_id)
);

CREATE INDEX submissions_newest ON records.submissions (created_at DESC, id DESC);
CREATE INDEX submissions_of_service ON records.submissions (service, created_at DESC, id DESC);
CREATE INDEX submissions_in_status ON records.submissions (status, created_at DESC, id DESC);
CREATE INDEX submissions_of_service_in_status ON records.submissions (service, status, created_at DESC, id DESC);
CREATE INDEX submissions_search ON records.submissions USING gin (search);

CREATE TABLE records.submission_events (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  submission_id bigint NOT NULL REFERENCES records.submissions ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('submitted', 'status', 'note')),
  from_status text,
  to_status text,
  note text,
  by_subject text,
  by_name text,
  at timestamptz(3) NOT NULL
);

CREATE INDEX submission_events_of_submission ON records.submission_events (submission_id, id);

COMMENT ON COLUMN records.submissions.run_id IS 'unique, so that a form sent twice is one submission';
COMMENT ON COLUMN records.submissions.answers IS 'by question id, as checked';
COMMENT ON COLUMN records.submissions.display IS 'questions and answers in the words that the resident saw';
COMMENT ON COLUMN records.submissions.search IS 'folded words of summary and answers, each once';
`,
};
