import type { Context } from '../context.js';
import { RecordsError } from '../records-error.js';

/** See `Submissions.clearDemo`. Guarded twice: by the mode of these records, and by that of each submission. */
export const clearDemo = async ({ database, mode }: Context): Promise<number> => {
  if (mode !== 'demo') throw new RecordsError('not-demo', `Only demo mode can be cleared; this is ${mode} mode.`);
  return database.transaction(async (transaction) => {
    await transaction.query('DELETE FROM records.journey_runs');
    const { rowCount } = await transaction.query(`DELETE FROM records.submissions WHERE mode = 'demo'`);
    return rowCount;
  });
};
