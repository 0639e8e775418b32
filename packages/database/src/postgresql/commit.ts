import type pg from 'pg';
import { DatabaseError } from '../errors/database-error.js';
import { explainError } from '../errors/explain-error.js';

/**
 * Commits, and throws unless the transaction is kept.
 * @throws {DatabaseError} `commit-unknown` when the connection broke meanwhile: the commit may have taken effect
 */
export const commit = async (client: Pick<pg.ClientBase, 'query'>): Promise<void> => {
  let command: string;
  try {
    ({ command } = await client.query('COMMIT'));
  } catch (error) {
    const explained = explainError(error, 'COMMIT');
    if (explained.code !== 'connection-lost' && explained.code !== 'timeout') throw explained;
    throw new DatabaseError({
      code: 'commit-unknown',
      problem: 'The connection to the database broke during a commit.',
      nextStep: 'It may have taken effect: look before doing it again.',
      sqlState: explained.sqlState,
      cause: explained.cause,
    });
  }
  // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK, and without an error.
  if (command === 'ROLLBACK') throw explainError({ code: '25P02', message: '' }, 'COMMIT');
};
