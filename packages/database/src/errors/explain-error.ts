import { DatabaseError, type DatabaseErrorDetails } from './database-error.js';
import { causeOf, fieldOf } from './safe-cause.js';

/** SQLSTATEs that mean: run the transaction again. */
const REPEATABLE = new Set(['40001', '40P01']);

/** Whether the database asks for the transaction to be run again (serialization failure, deadlock). */
export const isRepeatable = (error: unknown): boolean =>
  error instanceof DatabaseError && error.sqlState !== undefined && REPEATABLE.has(error.sqlState);

/** Error codes of Node.js's sockets, and messages of `pg`, that mean that the connection is gone. */
const LOST = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNABORTED', 'EHOSTUNREACH', 'ENETUNREACH']);
const LOST_MESSAGE = /connection terminated|connection ended|not queryable|client was closed/i;
/** PostgreSQL ends connections with these: shutting down, crashed, idle in a transaction for too long. */
const LOST_STATE = new Set(['57P01', '57P02', '57P03', '57P05', '25P03', '08000', '08003', '08006']);

/** Any error of a driver as a `DatabaseError`; one that is one already is handed back as it is. */
export const explainError = (error: unknown, statement?: string): DatabaseError => {
  if (error instanceof DatabaseError) return error;
  const state = fieldOf(error, 'code');
  const message = error instanceof Error ? error.message : String(error);
  const explained = /^[0-9A-Z]{5}$/.test(state ?? '')
    ? explainState(String(state), message, fieldOf(error, 'constraint'))
    : explainDriver(state, message);
  return new DatabaseError({
    ...explained,
    ...(statement === undefined ? {} : { statement: statement.trim().slice(0, 300) }),
    cause: causeOf(error),
  });
};

const explainDriver = (code: string | undefined, message: string): DatabaseErrorDetails => {
  if ((code !== undefined && LOST.has(code)) || LOST_MESSAGE.test(message)) return connectionLost();
  if (/timeout exceeded when trying to connect/i.test(message)) {
    return {
      code: 'busy',
      problem: 'No connection to the database came free in time.',
      nextStep: 'Allow more connections, or look for statements that run for long.',
    };
  }
  if (/query read timeout/i.test(message)) return timedOut(undefined);
  if (/PGlite is (closed|closing)/i.test(message)) return closed();
  return {
    code: 'query-failed',
    problem: 'The database driver failed.',
    nextStep: 'The cause says more; report it if it comes back.',
  };
};

const explainState = (sqlState: string, message: string, constraint: string | undefined): DatabaseErrorDetails => {
  if (LOST_STATE.has(sqlState)) return { ...connectionLost(), sqlState };
  if (sqlState === '57014' || sqlState === '55P03') return timedOut(sqlState);
  if (sqlState.startsWith('23')) {
    return {
      code: 'constraint',
      problem: `The database refused a change: it breaks ${constraint === undefined ? 'a constraint' : `the constraint ${constraint}`}.`,
      nextStep: 'Check the values given against what is stored already.',
      sqlState,
      constraint,
    };
  }
  // Class 22 messages quote the value itself, which may be personal data, so they are left out.
  if (sqlState.startsWith('22')) {
    return {
      code: 'bad-parameter',
      problem: `The database refused a value (SQLSTATE ${sqlState}).`,
      nextStep: "Check each parameter against its column's type and length.",
      sqlState,
    };
  }
  if (REPEATABLE.has(sqlState)) {
    return {
      code: 'query-failed',
      problem: `Another transaction got in the way (SQLSTATE ${sqlState}).`,
      nextStep: 'Run the transaction again; transaction() does so by itself.',
      sqlState,
    };
  }
  if (sqlState === '25P02') {
    return {
      code: 'query-failed',
      problem: 'The transaction had failed already, so nothing of it was kept.',
      nextStep: 'Let the error of a failed statement pass, so that the transaction is rolled back.',
      sqlState,
    };
  }
  return {
    code: 'query-failed',
    problem: `PostgreSQL refused the statement: ${message} (SQLSTATE ${sqlState}).`,
    nextStep: NEXT_STEPS[sqlState] ?? NEXT_STEPS[sqlState.slice(0, 2)] ?? 'Check the statement.',
    sqlState,
  };
};

/** What to do, by SQLSTATE or its class. */
const NEXT_STEPS: Readonly<Record<string, string>> = {
  '25006': 'This database is read-only: give the address of the primary server.',
  '42501': 'Give the user of the connection the missing right with GRANT.',
  '53100': 'The disk is full: free space, then try again.',
  '53300': 'PostgreSQL has no connection left: raise max_connections or lower the number of replicas.',
  '42': 'Check the statement, and that migrations have run.',
  '53': 'PostgreSQL is short of a resource: look at its log.',
  XX: 'PostgreSQL reports a fault of its own or damaged data: look at its log and be ready to restore a backup.',
};

const connectionLost = (): DatabaseErrorDetails => ({
  code: 'connection-lost',
  problem: 'The connection to the database broke.',
  nextStep: 'Whether the statement took effect is not known; look before doing it again.',
});

const timedOut = (sqlState: string | undefined): DatabaseErrorDetails => ({
  code: 'timeout',
  problem: 'The database did not answer in time.',
  nextStep: 'Try again; if it comes back, look for statements that run for long or hold locks.',
  sqlState,
});

/** Used after `close()`. */
export const closed = (): DatabaseErrorDetails => ({
  code: 'closed',
  problem: 'The database is closed.',
  nextStep: 'Open it again; nothing may use it after close().',
});
