import type { NewMessage } from '../outbox/message.js';
import type { SubmissionStatus } from './status.js';

/** How it came in: the resident on the web, or staff on behalf of a caller. */
export type Channel = 'web' | 'phone' | 'in-person' | 'email' | 'post';

/** One answer in the words that the resident saw, so that it can be read when the journey has long changed. */
export interface AnswerRow {
  readonly questionId: string;
  readonly label: string;
  /** Line by line. */
  readonly value: readonly string[];
  /** Heading that it stood under. */
  readonly section?: string | undefined;
  /** Says who someone is, or how to reach them: may be erased before the rest is. */
  readonly personal?: boolean | undefined;
}

/** Someone of the council's staff. */
export interface StaffIdentity {
  /** Stable id of the person at the sign-in service. */
  readonly subject: string;
  readonly name: string;
}

export interface NewSubmission {
  /** Id of the journey run (a UUID). A second submission of the same run is the first one. */
  readonly runId: string;
  /** When given, the run must still have this version: it is what the resident checked. */
  readonly runVersion?: number | undefined;
  readonly service: string;
  readonly journeyId: string;
  readonly journeyVersion: string;
  readonly language: string;
  /** GSS code of the council. */
  readonly gss: string;
  readonly channel?: Channel | undefined;
  /** By question id, JSON. */
  readonly answers: object;
  readonly display: readonly AnswerRow[];
  /** One line for lists: what and where. */
  readonly summary: string;
  /** Two to four capital letters that the service's references begin with. */
  readonly referencePrefix: string;
  /** What is to be sent on, in this order; kept in the same transaction. */
  readonly outbox?: readonly NewMessage[] | undefined;
}

export interface SubmitResult {
  readonly reference: string;
  readonly submittedAt: Date;
  /** The run had been submitted before: this is what it got then, and nothing was written. */
  readonly repeated: boolean;
}

/** A submission as lists show it. */
export interface SubmissionSummary {
  readonly reference: string;
  readonly service: string;
  readonly language: string;
  readonly channel: Channel;
  readonly summary: string;
  readonly status: SubmissionStatus;
  readonly submittedAt: Date;
  readonly updatedAt: Date;
}

export interface Submission<Answers extends object = Record<string, unknown>> extends SubmissionSummary {
  readonly gss: string;
  readonly journeyId: string;
  readonly journeyVersion: string;
  readonly answers: Answers;
  readonly display: readonly AnswerRow[];
}

export interface SubmissionFilter {
  readonly service?: string | undefined;
  readonly status?: SubmissionStatus | undefined;
  /**
   * A reference, or words: each must begin a word of the summary or the answers (a single letter must be one). Case and
   * accents don't matter.
   */
  readonly text?: string | undefined;
  /** Submitted at this moment or later. */
  readonly from?: Date | undefined;
  /** Submitted before this moment. */
  readonly before?: Date | undefined;
}

export interface SubmissionQuery extends SubmissionFilter {
  /** From 1; a page beyond the last gives the last. */
  readonly page?: number | undefined;
  /** 1 to 200; default 25. */
  readonly pageSize?: number | undefined;
}

/** A page of submissions, the newest first. */
export interface SubmissionPage {
  readonly rows: readonly SubmissionSummary[];
  /** How many match, counted up to 10,000. */
  readonly total: number;
  /** False when there are more than `total`: only the newest 10,000 can be paged through. */
  readonly totalIsExact: boolean;
  readonly page: number;
  readonly pageSize: number;
  /** At least 1. */
  readonly pages: number;
}

export interface HistoryEvent {
  readonly kind: 'submitted' | 'status' | 'note';
  readonly at: Date;
  /** Undefined for the resident. */
  readonly by: StaffIdentity | undefined;
  readonly from: SubmissionStatus | undefined;
  readonly to: SubmissionStatus | undefined;
  readonly note: string | undefined;
}

export interface StatusChange {
  readonly reference: string;
  readonly to: SubmissionStatus;
  readonly by: StaffIdentity;
  /** The status that the member of staff saw; when it has changed since, nothing is changed. */
  readonly from?: SubmissionStatus | undefined;
  /** Up to 2,000 characters. */
  readonly note?: string | undefined;
  /** What is to be sent on because of it; kept in the same transaction. */
  readonly outbox?: readonly NewMessage[] | undefined;
}

export type StatusOutcome =
  | { readonly outcome: 'changed'; readonly from: SubmissionStatus; readonly to: SubmissionStatus }
  /** Someone else changed it meanwhile. */
  | { readonly outcome: 'conflict'; readonly current: SubmissionStatus }
  | {
      readonly outcome: 'not-allowed';
      readonly current: SubmissionStatus;
      readonly allowed: readonly SubmissionStatus[];
    }
  | { readonly outcome: 'not-found' };

export interface SubmissionCount {
  readonly service: string;
  readonly status: SubmissionStatus;
  readonly count: number;
}

export interface Submissions {
  /**
   * Keeps what a resident sent. One transaction holds the submission, its first event, its outbox and the end of the run. It
   * may be called again after any error or doubt: the same `runId` always gives the same reference.
   * @throws {RecordsError} `run-changed`, `bad-input`
   */
  submit(submission: NewSubmission): Promise<SubmitResult>;
  /** By reference, in any case and spacing. */
  byReference<Answers extends object = Record<string, unknown>>(
    reference: string,
  ): Promise<Submission<Answers> | undefined>;
  list(query?: SubmissionQuery): Promise<SubmissionPage>;
  setStatus(change: StatusChange): Promise<StatusOutcome>;
  /** Adds a note to the history. False when there is no such submission. */
  addNote(note: { readonly reference: string; readonly by: StaffIdentity; readonly note: string }): Promise<boolean>;
  /** What happened to a submission, the oldest first; empty when there is no such submission. */
  history(reference: string): Promise<readonly HistoryEvent[]>;
  /** Every match, the oldest first, read in batches so that any number can be exported. */
  exportRows<Answers extends object = Record<string, unknown>>(
    filter?: SubmissionFilter,
    batchSize?: number,
  ): AsyncGenerator<Submission<Answers>, void, undefined>;
  /** How many there are of each service and status. */
  counts(): Promise<readonly SubmissionCount[]>;
  /**
   * Erases every submission that was made before a moment, with its history and whatever of it was still to be sent; says
   * how many. Run it on time: it is what a privacy notice promises.
   */
  eraseBefore(moment: Date): Promise<number>;
  /**
   * Deletes every submission made in demo mode, and the journeys under way; says how many submissions.
   * @throws {RecordsError} `not-demo` in any other mode
   */
  clearDemo(): Promise<number>;
}
