import { randomBytes } from 'node:crypto';
import type { Database } from '@guildhall/database';
import type { Context, Mode } from './context.js';
import type { Outbox } from './outbox/message.js';
import { createOutbox } from './outbox/outbox.js';
import { createRateLimits, type RateLimits } from './rate-limits/rate-limits.js';
import type { Runs } from './runs/run.js';
import { createRuns } from './runs/runs.js';
import type { Sessions } from './sessions/session.js';
import { createSessions } from './sessions/sessions.js';
import type { Submissions } from './submissions/submission.js';
import { createSubmissions } from './submissions/submissions.js';

/** Everything that a service keeps. */
export interface Records {
  readonly sessions: Sessions;
  readonly runs: Runs;
  readonly submissions: Submissions;
  readonly outbox: Outbox;
  readonly rateLimits: RateLimits;
}

export interface RecordsOptions {
  /** Marks every submission; default `live`. */
  readonly mode?: Mode | undefined;
  /** The clock; default the machine's. Replicas must agree to the second. */
  readonly now?: (() => Date) | undefined;
  /** Source of tokens and references; default `randomBytes` of node:crypto. */
  readonly randomBytes?: ((size: number) => Uint8Array) | undefined;
}

/** The records in a database that `migrate` has given `recordsSchema`. Holds no state of its own. */
export const createRecords = (database: Database, options: RecordsOptions = {}): Records => {
  const context: Context = {
    database,
    mode: options.mode ?? 'live',
    now: options.now ?? (() => new Date()),
    randomBytes: options.randomBytes ?? randomBytes,
  };
  return {
    sessions: createSessions(context),
    runs: createRuns(context),
    submissions: createSubmissions(context),
    outbox: createOutbox(context),
    rateLimits: createRateLimits(context),
  };
};
