import { createHash } from 'node:crypto';
import type { Context } from '../context.js';

export interface RateLimit {
  /** What is limited, and for whom: `sign-in 192.0.2.7`. Only its SHA-256 is kept. */
  readonly key: string;
  /** How often it may happen in a window. */
  readonly limit: number;
  readonly windowSeconds: number;
}

export interface RateLimitOutcome {
  readonly allowed: boolean;
  /** How often it may still happen in this window. */
  readonly remaining: number;
  /** When the window ends. */
  readonly resetAt: Date;
}

/** Limits that hold across all replicas. Windows are fixed: they begin at multiples of their length. */
export interface RateLimits {
  /** Counts one event and says whether it is still within the limit. */
  count(limit: RateLimit): Promise<RateLimitOutcome>;
  /** Deletes windows that are over, and says how many. Run it every few minutes. */
  sweepExpired(): Promise<number>;
}

/** See `RateLimits`. */
export const createRateLimits = ({ database, now }: Context): RateLimits => ({
  count: async ({ key, limit, windowSeconds }) => {
    const length = windowSeconds * 1000;
    const start = Math.floor(now().getTime() / length) * length;
    const resetAt = new Date(start + length);
    const { rows } = await database.query<{ count: number }>(
      `INSERT INTO records.rate_limits AS r (key_hash, window_start, window_end, count) VALUES ($1, $2, $3, 1)
       ON CONFLICT (key_hash, window_start) DO UPDATE SET count = r.count + 1 RETURNING r.count`,
      [createHash('sha256').update(key).digest(), new Date(start), resetAt],
    );
    const count = rows[0]?.count ?? 1;
    return { allowed: count <= limit, remaining: Math.max(0, limit - count), resetAt };
  },

  sweepExpired: async () => {
    const { rowCount } = await database.query('DELETE FROM records.rate_limits WHERE window_end <= $1', [now()]);
    return rowCount;
  },
});
