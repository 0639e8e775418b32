import type { Context } from '../context.js';
import type { JsonObject } from '../json.js';
import type { JourneyRun, RunDraft, Runs, SaveOutcome } from './run.js';

interface RunRow<State> {
  readonly id: string;
  readonly session_id: string;
  readonly service: string;
  readonly journey_id: string;
  readonly journey_version: string;
  readonly language: string;
  readonly state: State;
  readonly version: number;
  readonly reference: string | null;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const COLUMNS =
  'id, session_id, service, journey_id, journey_version, language, state, version, reference, created_at, updated_at';

const runOf = <State extends object>(row: RunRow<State>): JourneyRun<State> => ({
  id: row.id,
  sessionId: row.session_id,
  service: row.service,
  journeyId: row.journey_id,
  journeyVersion: row.journey_version,
  language: row.language,
  state: row.state,
  version: row.version,
  reference: row.reference ?? undefined,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** See `Runs`. */
export const createRuns = ({ database, now }: Context): Runs => {
  const get = async <State extends object = JsonObject>(sessionId: string, service: string) => {
    const { rows } = await database.query<RunRow<State>>(
      `SELECT ${COLUMNS} FROM records.journey_runs WHERE session_id = $1 AND service = $2`,
      [sessionId, service],
    );
    return rows[0] && runOf(rows[0]);
  };

  const save = async <State extends object = JsonObject>(
    sessionId: string,
    service: string,
    draft: RunDraft<State>,
    base: number | undefined,
  ): Promise<SaveOutcome<State>> => {
    const values = [sessionId, service, draft.journeyId, draft.journeyVersion, draft.language, draft.state, now()];
    const { rows } =
      base === undefined
        ? await database.query<RunRow<State>>(
            `INSERT INTO records.journey_runs
               (session_id, service, journey_id, journey_version, language, state, created_at, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
             ON CONFLICT (session_id, service) DO NOTHING RETURNING ${COLUMNS}`,
            values,
          )
        : await database.query<RunRow<State>>(
            `UPDATE records.journey_runs
             SET journey_id = $3, journey_version = $4, language = $5, state = $6, updated_at = $7, version = version + 1
             WHERE session_id = $1 AND service = $2 AND version = $8 AND reference IS NULL RETURNING ${COLUMNS}`,
            [...values, base],
          );
    if (rows[0] !== undefined) return { outcome: 'saved', run: runOf(rows[0]) };
    const run = await get<State>(sessionId, service);
    return run?.reference === undefined ? { outcome: 'conflict', run } : { outcome: 'submitted', run };
  };

  return {
    get,
    save,

    change: async <State extends object = JsonObject>(
      sessionId: string,
      service: string,
      change: (current: JourneyRun<State> | undefined) => RunDraft<State>,
    ) => {
      let current = await get<State>(sessionId, service);
      // Each conflict means that another request got through, so this ends.
      for (;;) {
        if (current?.reference !== undefined) return { outcome: 'submitted', run: current };
        const saved: SaveOutcome<State> = await save(sessionId, service, change(current), current?.version);
        if (saved.outcome !== 'conflict') return saved;
        current = saved.run;
      }
    },

    delete: async (sessionId, service, runId) => {
      await database.query(
        'DELETE FROM records.journey_runs WHERE session_id = $1 AND service = $2 AND ($3::uuid IS NULL OR id = $3::uuid)',
        [sessionId, service, runId ?? null],
      );
    },
  };
};
