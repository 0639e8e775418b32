import { DatabaseError } from '../errors/database-error.js';

/** The error of a transaction that is used after its end, most often for want of an `await`. */
export const transactionOver = (): DatabaseError =>
  new DatabaseError({
    code: 'closed',
    problem: 'A transaction was used after its end.',
    nextStep: 'Await every query inside the work.',
  });
