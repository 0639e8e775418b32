/**
 * What went wrong, for programs to decide on.
 *
 * - `bad-settings`: the address or folder given can't be used
 * - `cannot-connect`: PostgreSQL can't be reached or does not let us in
 * - `connection-lost`: the connection broke; whether the statement took effect is not known
 * - `commit-unknown`: the connection broke during COMMIT; look before doing it again
 * - `busy`: every connection was in use for too long
 * - `timeout`: no answer in time
 * - `folder-in-use`: another process has the embedded database open
 * - `folder-unusable`: the folder can't be read or written, or holds no usable database
 * - `closed`: used after close
 * - `nested`: the database, or a second transaction, was used inside a transaction
 * - `retries-exhausted`: deadlocks or serialization failures to the last try
 * - `constraint`: a constraint refused the change (`constraint` names it)
 * - `bad-parameter`: a value that can't be sent or that its column can't hold
 * - `query-failed`: any other refusal of PostgreSQL (`sqlState` has its code)
 * - `bad-migration`: a contribution is not well formed
 * - `migration-changed`: an applied migration's text is no longer what was applied
 * - `migration-newer`: the database holds migrations that this version does not know
 * - `migration-order`: a migration was added before one that is applied already
 * - `migration-failed`: a migration's SQL failed; it was rolled back
 */
export type DatabaseErrorCode =
  | 'bad-settings'
  | 'cannot-connect'
  | 'connection-lost'
  | 'commit-unknown'
  | 'busy'
  | 'timeout'
  | 'folder-in-use'
  | 'folder-unusable'
  | 'closed'
  | 'nested'
  | 'retries-exhausted'
  | 'constraint'
  | 'bad-parameter'
  | 'query-failed'
  | 'bad-migration'
  | 'migration-changed'
  | 'migration-newer'
  | 'migration-order'
  | 'migration-failed';

export interface DatabaseErrorDetails {
  readonly code: DatabaseErrorCode;
  /** What happened, in plain English, without values of parameters and without passwords. */
  readonly problem: string;
  /** What to do about it. */
  readonly nextStep: string;
  /** PostgreSQL's five-character SQLSTATE, where PostgreSQL answered. */
  readonly sqlState?: string | undefined;
  /** The constraint, for `constraint`. */
  readonly constraint?: string | undefined;
  /** The statement's beginning. Parameters are never part of it. */
  readonly statement?: string | undefined;
  readonly cause?: unknown;
}

/**
 * The one error of this package. Its message says what happened and what to do. Neither it nor its cause holds a
 * password, or a value of a parameter or row, which may be personal data: it is safe to log.
 */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;
  readonly nextStep: string;
  readonly sqlState: string | undefined;
  readonly constraint: string | undefined;
  readonly statement: string | undefined;

  constructor(details: DatabaseErrorDetails) {
    super(`${details.problem} ${details.nextStep}`, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = details.code;
    this.nextStep = details.nextStep;
    this.sqlState = details.sqlState;
    this.constraint = details.constraint;
    this.statement = details.statement;
  }
}
