import type { PGlite } from '@electric-sql/pglite';
import type { Notify } from '../notice.js';

const EVERY_MILLISECONDS = 60_000;
const CHECKPOINT_BYTES = 32 * 1024 * 1024;
const VACUUM_MILLISECONDS = 6 * 3_600_000;

/**
 * PGlite has none of PostgreSQL's background processes. Without a checkpoint its write-ahead log would grow for ever, and
 * be replayed whole after a kill; without a vacuum so would its tables.
 */
export class Housekeeping {
  readonly #timer: NodeJS.Timeout;
  #checkpointAt: bigint | undefined;
  #vacuumedAt = Date.now();
  #stopped = false;

  constructor(
    private readonly pglite: PGlite,
    private readonly notify: Notify,
  ) {
    this.#timer = setInterval(() => void this.run(), EVERY_MILLISECONDS);
    this.#timer.unref();
  }

  /** One round: a checkpoint when enough was written, a vacuum when it is time. Errors become notices. */
  async run(): Promise<void> {
    try {
      const { rows } = await this.pglite.query<{ at: string }>(
        "SELECT (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::text AS at",
      );
      const at = BigInt(rows[0]?.at ?? 0);
      this.#checkpointAt ??= at;
      if (!this.#stopped && at - this.#checkpointAt > CHECKPOINT_BYTES) {
        await this.pglite.exec('CHECKPOINT');
        this.#checkpointAt = at;
      }
      if (!this.#stopped && Date.now() - this.#vacuumedAt > VACUUM_MILLISECONDS) {
        await this.pglite.exec('VACUUM (ANALYZE)');
        this.#vacuumedAt = Date.now();
      }
    } catch {
      if (!this.#stopped)
        this.notify({ kind: 'housekeeping', message: 'A checkpoint or vacuum of the database failed.' });
    }
  }

  stop(): void {
    this.#stopped = true;
    clearInterval(this.#timer);
  }
}
