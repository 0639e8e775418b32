import type { Context } from '../context.js';
import { conditionsOf } from './filter.js';
import { storedReference } from './reference.js';
import { SUBMISSION_COLUMNS, type SubmissionRow, submissionOf } from './rows.js';
import type { Submission, SubmissionCount, SubmissionFilter } from './submission.js';

/** See `Submissions.byReference`. */
export const findSubmission = async <Answers extends object>(
  { database }: Context,
  reference: string,
): Promise<Submission<Answers> | undefined> => {
  const stored = storedReference(reference);
  if (stored === undefined) return undefined;
  const { rows } = await database.query<SubmissionRow<Answers>>(
    `SELECT ${SUBMISSION_COLUMNS} FROM records.submissions WHERE reference = $1`,
    [stored],
  );
  return rows[0] && submissionOf(rows[0]);
};

/** See `Submissions.exportRows`. */
export async function* exportSubmissions<Answers extends object>(
  { database }: Context,
  filter: SubmissionFilter,
  batchSize: number,
): AsyncGenerator<Submission<Answers>, void, undefined> {
  let last = 0;
  for (;;) {
    const conditions = conditionsOf(filter);
    conditions.add('id > ?', last);
    const { rows } = await database.query<SubmissionRow<Answers>>(
      `SELECT ${SUBMISSION_COLUMNS} FROM records.submissions ${conditions.where} ORDER BY id
       LIMIT ${conditions.parameter(batchSize)}::bigint`,
      conditions.parameters,
    );
    for (const row of rows) yield submissionOf(row);
    const end = rows.at(-1);
    if (end === undefined || rows.length < batchSize) return;
    last = end.id;
  }
}

/** See `Submissions.counts`. */
export const countSubmissions = async ({ database }: Context): Promise<readonly SubmissionCount[]> => {
  const { rows } = await database.query<SubmissionCount>(
    'SELECT service, status, count(*) AS count FROM records.submissions GROUP BY service, status ORDER BY service, status',
  );
  return rows;
};
