import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from '../errors/database-error.js';
import { isRepeatable } from '../errors/explain-error.js';

/** How often a transaction is tried in all. */
export const TRIES = 5;

/** Runs `attempt` again while the database reports a deadlock or a serialization failure, with growing random pauses. */
export const withRetries = async <Result>(attempt: () => Promise<Result>): Promise<Result> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isRepeatable(error)) throw error;
      if (tried === TRIES) {
        throw new DatabaseError({
          code: 'retries-exhausted',
          problem: `A transaction met deadlocks or serialization failures ${TRIES} times in a row.`,
          nextStep: 'Try again; if it comes back, let fewer transactions touch the same rows, in the same order.',
          sqlState: error instanceof DatabaseError ? error.sqlState : undefined,
          cause: error,
        });
      }
      await pause(Math.random() * 20 * 2 ** tried);
    }
  }
};
