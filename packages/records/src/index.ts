export type { Mode } from './context.js';
export type { JsonObject, JsonValue } from './json.js';
export type {
  DeadMessage,
  FailOutcome,
  Failure,
  LeasedMessage,
  LeaseOptions,
  NewMessage,
  Outbox,
  OutboxCounts,
} from './outbox/message.js';
export type { RateLimit, RateLimitOutcome, RateLimits } from './rate-limits/rate-limits.js';
export type { Records, RecordsOptions } from './records.js';
export { createRecords } from './records.js';
export type { RecordsErrorCode } from './records-error.js';
export { RecordsError } from './records-error.js';
export type { ChangeOutcome, JourneyRun, RunDraft, Runs, SaveOutcome } from './runs/run.js';
export { recordsSchema } from './schema.js';
export type { NewSession, NewSessionOptions, Session, Sessions } from './sessions/session.js';
export type { StatusDefinition, SubmissionStatus } from './submissions/status.js';
export { isSubmissionStatus, STATUSES, statusDefinition } from './submissions/status.js';
export type {
  AnswerRow,
  Channel,
  HistoryEvent,
  NewSubmission,
  StaffIdentity,
  StatusChange,
  StatusOutcome,
  Submission,
  SubmissionCount,
  SubmissionFilter,
  SubmissionPage,
  SubmissionQuery,
  SubmissionSummary,
  Submissions,
  SubmitResult,
} from './submissions/submission.js';
