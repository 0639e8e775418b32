import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { answerWithin } from '../answer-within.js';
import type { Database, Queryable } from '../database.js';
import { DatabaseError } from '../errors/database-error.js';
import { closed, explainError } from '../errors/explain-error.js';
import { causeOf } from '../errors/safe-cause.js';
import { type Notify, notifier } from '../notice.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { openTransaction } from '../transactions/open-transaction.js';
import { withRetries } from '../transactions/retry.js';
import { toSentValues } from '../values/parameters.js';
import { RESULT_PARSERS } from '../values/results.js';
import { type FolderLock, lockFolder } from './folder-lock.js';
import { Housekeeping } from './housekeeping.js';
import { asSent } from './serializers.js';

interface PgliteOptions {
  /** Undefined for a database in memory. */
  readonly folder: string | undefined;
  readonly onNotice?: Notify | undefined;
}

/** Opens the embedded database of a folder, or one in memory. See `openDatabase`. */
export const openPglite = async (options: PgliteOptions): Promise<Database> => {
  const notify = notifier(options.onNotice);
  if (options.folder === undefined) return new PgliteDatabase(await start(undefined), 'none', undefined, notify);
  const folder = resolve(options.folder);
  const lock = await prepare(folder, notify);
  try {
    return new PgliteDatabase(await start(join(folder, 'pgdata')), 'process', lock, notify);
  } catch (error) {
    await lock.release();
    throw folderUnusable(folder, error);
  }
};

const prepare = async (folder: string, notify: Notify): Promise<FolderLock> => {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return await lockFolder(folder, notify);
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw folderUnusable(folder, error);
  }
};

const folderUnusable = (folder: string, error: unknown): DatabaseError =>
  new DatabaseError({
    code: 'folder-unusable',
    problem: `The embedded database in ${folder} can't be opened.`,
    nextStep:
      'Check that the folder can be written and its disk is not full; if the database is damaged, move the folder away or restore a backup.',
    cause: causeOf(error),
  });

const start = async (dataDir: string | undefined): Promise<PGlite> => {
  const pglite = new PGlite({
    ...(dataDir === undefined ? {} : { dataDir }),
    // A query is acknowledged only after its files are written.
    relaxedDurability: false,
    parsers: Object.fromEntries(RESULT_PARSERS),
  });
  await pglite.waitReady;
  asSent(pglite);
  return pglite;
};

type Executor = Pick<Transaction, 'query' | 'exec'>;

const runOn = async <Row extends object>(executor: Executor, sql: string, parameters: readonly unknown[]) => {
  const values = toSentValues(parameters);
  try {
    const { rows, rowCount } = await executor.query<Row>(sql, values);
    return { rows, rowCount: rowCount ?? 0 };
  } catch (error) {
    throw explainError(error, sql);
  }
};

const executeOn = async (executor: Executor, sql: string): Promise<void> => {
  try {
    await executor.exec(sql);
  } catch (error) {
    throw explainError(error, sql);
  }
};

class PgliteDatabase implements Database {
  readonly kind = 'pglite';
  readonly #current = new CurrentTransaction();
  readonly #housekeeping: Housekeeping | undefined;
  #closing: Promise<void> | undefined;

  constructor(
    private readonly pglite: PGlite,
    readonly durability: 'none' | 'process',
    private readonly lock: FolderLock | undefined,
    private readonly notify: Notify,
  ) {
    if (durability === 'process') this.#housekeeping = new Housekeeping(pglite, notify);
  }

  async query<Row extends object = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []) {
    this.#refuse('query');
    return runOn<Row>(this.pglite, sql, parameters);
  }

  async execute(sql: string): Promise<void> {
    this.#refuse('query');
    await executeOn(this.pglite, sql);
  }

  async transaction<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result> {
    this.#refuse('transaction');
    return withRetries(() => this.#attempt(work));
  }

  async #attempt<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result> {
    try {
      return await this.pglite.transaction(async (open) => {
        const { transaction, end } = openTransaction({
          query: (sql, parameters = []) => runOn(open, sql, parameters),
          execute: (sql) => executeOn(open, sql),
        });
        try {
          return await this.#current.enter(() => work(transaction));
        } catch (error) {
          throw new Thrown(error);
        } finally {
          end();
        }
      });
    } catch (error) {
      throw error instanceof Thrown ? error.thrown : explainError(error);
    }
  }

  async ping(milliseconds = 2000): Promise<void> {
    if (this.#closing !== undefined) throw new DatabaseError(closed());
    await answerWithin(milliseconds, () => runOn(this.pglite, 'SELECT 1', []));
  }

  close(): Promise<void> {
    this.#closing ??= this.#shut();
    return this.#closing;
  }

  async #shut(): Promise<void> {
    this.#housekeeping?.stop();
    try {
      // Waits for its turn behind running transactions; leaves less to replay at the next start.
      if (this.durability === 'process') await this.pglite.exec('CHECKPOINT');
    } catch {
      this.notify({
        kind: 'housekeeping',
        message: 'The last checkpoint failed; the next start replays what it left.',
      });
    } finally {
      await this.pglite.close();
      await this.lock?.release();
    }
  }

  #refuse(what: 'query' | 'transaction'): void {
    if (this.#closing !== undefined) throw new DatabaseError(closed());
    this.#current.refuseInside(what);
  }
}

/** Tells what the work threw, to be handed on as it is, from an error of PGlite. */
class Thrown extends Error {
  constructor(readonly thrown: unknown) {
    super('the work of a transaction threw');
  }
}
