import { type Database, DatabaseError } from '@guildhall/database';

/** What a database refuses: nothing, what it would write, or everything. */
export type Failing = 'nothing' | 'writes' | 'everything';

const away = (): DatabaseError =>
  new DatabaseError({ code: 'cannot-connect', problem: 'The database is away.', nextStep: 'Wait.' });

/** `database`, which fails as it is told to. */
export const failingDatabase = (database: Database): { database: Database; fail(what: Failing): void } => {
  let failing: Failing = 'nothing';
  const refuse = (sql: string): void => {
    if (failing === 'everything' || (failing === 'writes' && !/^\s*SELECT/i.test(sql))) throw away();
  };
  return {
    fail: (what) => {
      failing = what;
    },
    database: {
      kind: database.kind,
      durability: database.durability,
      query: async (sql, parameters) => {
        refuse(sql);
        return database.query(sql, parameters);
      },
      execute: async (sql) => {
        refuse(sql);
        return database.execute(sql);
      },
      transaction: async (work, options) => {
        refuse('');
        return database.transaction(work, options);
      },
      ping: async (milliseconds) => {
        refuse('SELECT 1');
        return database.ping(milliseconds);
      },
      close: () => database.close(),
    },
  };
};
