import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from '../errors/database-error.js';
import { causeOf, fieldOf } from '../errors/safe-cause.js';
import type { Notify } from '../notice.js';

/** Not there, or not there yet: worth trying again. */
const TRANSIENT = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  '57P03',
  '57P01',
  '53300',
]);

const isTransient = (error: unknown): boolean =>
  TRANSIENT.has(codeOf(error)) ||
  (error instanceof Error && /timeout expired|timeout exceeded|terminated/i.test(error.message));

/** With several addresses for a host, Node.js wraps the error of each. */
const codeOf = (error: unknown): string =>
  error instanceof AggregateError
    ? (error.errors.map((one) => fieldOf(one, 'code')).find((code) => code !== undefined) ?? '')
    : (fieldOf(error, 'code') ?? '');

const NEXT_STEPS: Readonly<Record<string, string>> = {
  '28P01': 'Check the user and the password of the database address.',
  '28000': 'Check the user of the database address, and pg_hba.conf of the server.',
  '3D000': 'Create the database, or correct its name in the address.',
  ENOTFOUND: "Check the host's name in the database address.",
  ECONNREFUSED: 'Check the host and port of the database address, and that PostgreSQL runs there.',
};

/** Why a connection could not be made, as a `DatabaseError`. */
export const connectError = (shown: string, error: unknown): DatabaseError => {
  const code = codeOf(error);
  const reason = {
    '28P01': 'it refused the password',
    '28000': 'it refused the user',
    '3D000': 'it has no database of that name',
    '53300': 'it has no connection left',
    '57P03': 'it is still starting or shutting down',
    ENOTFOUND: 'no such host is known',
    ECONNREFUSED: 'nothing answers there',
  }[code];
  return new DatabaseError({
    code: 'cannot-connect',
    problem: `Can't connect to PostgreSQL at ${shown}${reason === undefined ? '' : `: ${reason}`}.`,
    nextStep: NEXT_STEPS[code] ?? 'Check the database address, and that PostgreSQL runs and lets this machine in.',
    sqlState: /^[0-9A-Z]{5}$/.test(code) ? code : undefined,
    cause: causeOf(error instanceof AggregateError ? error.errors[0] : error),
  });
};

/**
 * Connects for the first time, trying again while the server is not there or still starting, for `within` milliseconds.
 * @throws {DatabaseError} `cannot-connect`
 */
export const connectFirst = async <Result>(
  shown: string,
  within: number,
  connect: () => Promise<Result>,
  notify: Notify,
): Promise<Result> => {
  const until = Date.now() + within;
  for (let wait = 100; ; wait = Math.min(wait * 2, 2000)) {
    try {
      return await connect();
    } catch (error) {
      if (error instanceof DatabaseError) throw error;
      if (!isTransient(error) || Date.now() + wait > until) throw connectError(shown, error);
      notify({ kind: 'waiting', message: `Waiting for PostgreSQL at ${shown}.` });
      await pause(wait);
    }
  }
};
