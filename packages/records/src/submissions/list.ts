import type { Context } from '../context.js';
import { conditionsOf } from './filter.js';
import { SUMMARY_COLUMNS, type SummaryRow, summaryOf } from './rows.js';
import type { SubmissionPage, SubmissionQuery } from './submission.js';

/** Counting and paging stop here: beyond it a page would take longer the more there is, and nobody turns 400 pages. */
const MOST_COUNTED = 10_000;
const MOST_ON_PAGE = 200;
const ON_PAGE = 25;

/** See `Submissions.list`. */
export const listSubmissions = async ({ database }: Context, query: SubmissionQuery): Promise<SubmissionPage> => {
  const pageSize = clamp(query.pageSize, ON_PAGE, MOST_ON_PAGE);
  const counting = conditionsOf(query);
  const counted = await database.query<{ total: number }>(
    `SELECT count(*) AS total FROM
       (SELECT FROM records.submissions ${counting.where} LIMIT ${MOST_COUNTED + 1}) AS matches`,
    counting.parameters,
  );
  const found = counted.rows[0]?.total ?? 0;
  const total = Math.min(found, MOST_COUNTED);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = clamp(query.page, 1, pages);

  const reading = conditionsOf(query);
  const { rows } = await database.query<SummaryRow>(
    `SELECT ${SUMMARY_COLUMNS} FROM records.submissions ${reading.where} ORDER BY created_at DESC, id DESC
     LIMIT ${reading.parameter(pageSize)}::bigint OFFSET ${reading.parameter((page - 1) * pageSize)}::bigint`,
    reading.parameters,
  );
  return { rows: rows.map(summaryOf), total, totalIsExact: found <= MOST_COUNTED, page, pageSize, pages };
};

/** A whole number from 1 to `most`, from what a query string may have held. */
const clamp = (value: number | undefined, otherwise: number, most: number): number =>
  Math.min(most, Math.max(1, Number.isFinite(value) ? Math.trunc(value ?? otherwise) : otherwise));
