import type { Context } from '../context.js';
import type { JsonObject } from '../json.js';
import { RecordsError } from '../records-error.js';
import type { NewSession, NewSessionOptions, Session, Sessions } from './session.js';
import { hashOf, isToken, newToken } from './token.js';

const IDLE_MINUTES = 120;
const TOTAL_MINUTES = 24 * 60;
const TOUCH_MILLISECONDS = 60_000;
/** Rows deleted at once, so that a sweep never holds locks for long. */
const SWEEP_ROWS = 1000;

interface SessionRow<Data> {
  readonly id: string;
  readonly data: Data;
  readonly created_at: Date;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
}

const COLUMNS = 'id, data, created_at, last_seen_at, expires_at';

const INSERT = `INSERT INTO records.sessions
    (token_hash, data, created_at, last_seen_at, idle_seconds, expires_at, ends_at)
  VALUES ($1, $2, $3, $3, $4, $5, $6)
  ON CONFLICT (token_hash) DO NOTHING RETURNING ${COLUMNS}`;

const sessionOf = <Data extends object>(row: SessionRow<Data>): Session<Data> => ({
  id: row.id,
  data: row.data,
  createdAt: row.created_at,
  lastSeenAt: row.last_seen_at,
  expiresAt: row.expires_at,
});

/** See `Sessions`. */
export const createSessions = ({ database, now, randomBytes }: Context): Sessions => {
  const newRow = (token: string, options: NewSessionOptions<object>): readonly unknown[] => {
    const { idleMinutes = IDLE_MINUTES, totalMinutes = TOTAL_MINUTES } = options;
    if (!(idleMinutes > 0 && totalMinutes > 0)) {
      throw new RecordsError('bad-input', 'A session lasts for more than 0 minutes.');
    }
    const at = now().getTime();
    return [
      hashOf(token),
      options.data ?? {},
      new Date(at),
      Math.ceil(idleMinutes * 60),
      new Date(at + Math.min(idleMinutes, totalMinutes) * 60_000),
      new Date(at + totalMinutes * 60_000),
    ];
  };
  return {
    open: async <Data extends object = JsonObject>(token: string | undefined) => {
      if (!isToken(token)) return undefined;
      const { rows } = await database.query<SessionRow<Data>>(
        `SELECT ${COLUMNS} FROM records.sessions WHERE token_hash = $1 AND expires_at > $2`,
        [hashOf(token), now()],
      );
      return rows[0] && sessionOf(rows[0]);
    },

    adopt: async <Data extends object = JsonObject>(token: string, options: NewSessionOptions<Data> = {}) => {
      if (!isToken(token)) throw new RecordsError('bad-input', 'A session token is 43 characters of base64url.');
      await database.query('DELETE FROM records.sessions WHERE token_hash = $1 AND expires_at <= $2', [
        hashOf(token),
        now(),
      ]);
      const made = await database.query<SessionRow<Data>>(INSERT, newRow(token, options));
      if (made.rows[0] !== undefined) return sessionOf(made.rows[0]);
      // Two first answers at once, from a double click or two tabs: the other one made it.
      const { rows } = await database.query<SessionRow<Data>>(
        `SELECT ${COLUMNS} FROM records.sessions WHERE token_hash = $1`,
        [hashOf(token)],
      );
      const [row] = rows;
      if (row === undefined) throw new Error('The database returned no session.');
      return sessionOf(row);
    },

    create: async <Data extends object = JsonObject>(options: NewSessionOptions<Data> = {}) => {
      const token = newToken(randomBytes);
      const { rows } = await database.query<SessionRow<Data>>(INSERT, newRow(token, options));
      return withToken(rows, token);
    },

    rotate: async <Data extends object = JsonObject>(id: string) => {
      const token = newToken(randomBytes);
      const { rows } = await database.query<SessionRow<Data>>(
        `UPDATE records.sessions SET token_hash = $2
         WHERE id = $1 AND expires_at > $3 RETURNING ${COLUMNS}`,
        [id, hashOf(token), now()],
      );
      return rows.length === 0 ? undefined : withToken(rows, token);
    },

    touch: async (session) => {
      const at = now();
      if (at.getTime() - session.lastSeenAt.getTime() < TOUCH_MILLISECONDS) return;
      await database.query(
        `UPDATE records.sessions
         SET last_seen_at = $2::timestamptz, expires_at = least($2::timestamptz + make_interval(secs => idle_seconds), ends_at)
         WHERE id = $1 AND expires_at > $2::timestamptz`,
        [session.id, at],
      );
    },

    save: async (id, changes) => {
      const removed = Object.entries(changes)
        .filter(([, value]) => value === undefined)
        .map(([key]) => key);
      const { rowCount } = await database.query(
        'UPDATE records.sessions SET data = (data || $2::jsonb) - $3::text[] WHERE id = $1 AND expires_at > $4',
        [id, changes, removed, now()],
      );
      return rowCount > 0;
    },

    destroy: async (id) => {
      await database.query('DELETE FROM records.sessions WHERE id = $1', [id]);
    },

    sweepExpired: async () => {
      let swept = 0;
      for (;;) {
        const { rowCount } = await database.query(
          `DELETE FROM records.sessions WHERE id IN (
             SELECT id FROM records.sessions WHERE expires_at <= $1 ORDER BY expires_at LIMIT ${SWEEP_ROWS}
             FOR UPDATE SKIP LOCKED)`,
          [now()],
        );
        swept += rowCount;
        if (rowCount < SWEEP_ROWS) return swept;
      }
    },
  };
};

const withToken = <Data extends object>(rows: readonly SessionRow<Data>[], token: string): NewSession<Data> => {
  const [row] = rows;
  if (row === undefined) throw new Error('The database returned no session.');
  return { ...sessionOf(row), token };
};
