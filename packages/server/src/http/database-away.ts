import { DatabaseError, type DatabaseErrorCode } from '@guildhall/database';

/** What passes by itself. Anything else that a database refuses is a fault of ours, which no waiting mends. */
const PASSING: ReadonlySet<DatabaseErrorCode> = new Set<DatabaseErrorCode>([
  'cannot-connect',
  'connection-lost',
  'commit-unknown',
  'busy',
  'timeout',
  'closed',
  'retries-exhausted',
]);

/** SQLSTATE classes of a server without room, short of something, or going down. */
const SHORT = /^(53|57P|58|25006)/;

/** Whether it is worth trying the same again in a while: the database is away, slow or full. */
export const isDatabaseAway = (error: unknown): error is DatabaseError =>
  error instanceof DatabaseError &&
  (PASSING.has(error.code) || (error.sqlState !== undefined && SHORT.test(error.sqlState)));
