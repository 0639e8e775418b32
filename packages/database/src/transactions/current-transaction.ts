import { AsyncLocalStorage } from 'node:async_hooks';
import { DatabaseError } from '../errors/database-error.js';

interface OpenTransaction {
  open: boolean;
}

/**
 * Knows, for one database, whether the running code is inside one of its transactions. A query on the database itself from there
 * would wait for ever on PGlite, and on PostgreSQL would see another state and may use up the pool: both refuse it.
 */
export class CurrentTransaction {
  readonly #storage = new AsyncLocalStorage<OpenTransaction>();

  /** @throws {DatabaseError} `nested` */
  refuseInside(what: 'query' | 'transaction'): void {
    if (this.#storage.getStore()?.open !== true) return;
    throw new DatabaseError({
      code: 'nested',
      problem:
        what === 'query'
          ? 'The database itself was queried inside a transaction.'
          : 'A transaction was begun inside another.',
      nextStep: 'Use the transaction that was handed to the work.',
    });
  }

  /** Runs `work` as the inside of a transaction. */
  async enter<Result>(work: () => Promise<Result>): Promise<Result> {
    const transaction: OpenTransaction = { open: true };
    try {
      return await this.#storage.run(transaction, work);
    } finally {
      // Work that outlives the transaction may use the database again.
      transaction.open = false;
    }
  }
}
