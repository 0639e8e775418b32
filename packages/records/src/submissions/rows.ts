import type { SubmissionStatus } from './status.js';
import type { AnswerRow, Channel, Submission, SubmissionSummary } from './submission.js';

export interface SummaryRow {
  readonly reference: string;
  readonly service: string;
  readonly language: string;
  readonly channel: Channel;
  readonly summary: string;
  readonly status: SubmissionStatus;
  readonly created_at: Date;
  readonly updated_at: Date;
}

export interface SubmissionRow<Answers> extends SummaryRow {
  readonly id: number;
  readonly gss: string;
  readonly journey_id: string;
  readonly journey_version: string;
  readonly answers: Answers;
  readonly display: readonly AnswerRow[];
}

export const SUMMARY_COLUMNS = 'reference, service, language, channel, summary, status, created_at, updated_at';
export const SUBMISSION_COLUMNS = `id, ${SUMMARY_COLUMNS}, gss, journey_id, journey_version, answers, display`;

export const summaryOf = (row: SummaryRow): SubmissionSummary => ({
  reference: row.reference,
  service: row.service,
  language: row.language,
  channel: row.channel,
  summary: row.summary,
  status: row.status,
  submittedAt: row.created_at,
  updatedAt: row.updated_at,
});

export const submissionOf = <Answers extends object>(row: SubmissionRow<Answers>): Submission<Answers> => ({
  ...summaryOf(row),
  gss: row.gss,
  journeyId: row.journey_id,
  journeyVersion: row.journey_version,
  answers: row.answers,
  display: row.display,
});
