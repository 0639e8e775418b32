import type { Context } from '../context.js';

/** Rows deleted at once, so that erasing never holds locks for long. */
const BATCH = 500;

/** See `Submissions.eraseBefore`. History and outbox rows go with their submission. */
export const eraseBefore = async ({ database }: Context, moment: Date): Promise<number> => {
  let erased = 0;
  for (;;) {
    const { rowCount } = await database.query(
      `DELETE FROM records.submissions WHERE id IN (
         SELECT id FROM records.submissions WHERE created_at < $1 ORDER BY created_at LIMIT ${BATCH}
         FOR UPDATE SKIP LOCKED)`,
      [moment],
    );
    erased += rowCount;
    if (rowCount < BATCH) return erased;
  }
};
