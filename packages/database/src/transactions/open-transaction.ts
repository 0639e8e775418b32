import type { Queryable } from '../database.js';
import { DatabaseError } from '../errors/database-error.js';

/** A transaction as its work sees it, which refuses to be used after `end()`. */
export const openTransaction = (inside: Queryable): { readonly transaction: Queryable; readonly end: () => void } => {
  let over = false;
  const whileOpen = <Result>(run: () => Promise<Result>): Promise<Result> =>
    over ? Promise.reject(usedAfterEnd()) : run();
  return {
    transaction: {
      query: (sql, parameters) => whileOpen(() => inside.query(sql, parameters)),
      execute: (sql) => whileOpen(() => inside.execute(sql)),
    },
    end: () => {
      over = true;
    },
  };
};

/** Most often for want of an `await`. */
const usedAfterEnd = (): DatabaseError =>
  new DatabaseError({
    code: 'closed',
    problem: 'A transaction was used after its end.',
    nextStep: 'Await every query inside the work.',
  });
