import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Submission } from '@guildhall/records';
import { stringify } from 'csv-stringify';
import { PLACE_FACT_NAMES, placeFacts } from './place-facts.js';

/** The columns that every export begins with; one a question follows, and a last one for questions no longer asked. */
const FIXED = ['reference', 'service', 'status', 'received', 'changed', 'language', 'channel', 'summary'] as const;
const OTHER = 'other answers';

/** A question's column is called by its id, and kept apart from a fixed column of the same name. */
const columnOf = (questionId: string): string =>
  (FIXED as readonly string[]).includes(questionId) ? `answers.${questionId}` : questionId;

/** A question of the export: one that asks for a place has a column for each fact about it too, `where.uprn`. */
export interface ExportQuestion {
  readonly id: string;
  readonly isPlace: boolean;
}

const columnsOf = ({ id, isPlace }: ExportQuestion): readonly string[] => [
  columnOf(id),
  ...(isPlace ? PLACE_FACT_NAMES.map((name) => `${columnOf(id)}.${name}`) : []),
];

const placesOf = (submission: Submission): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(submission.answers).flatMap(([id, answer]) =>
      placeFacts(answer).map(({ name, value }) => [`${columnOf(id)}.${name}`, value]),
    ),
  );

const rowOf = (submission: Submission, questions: ReadonlySet<string>): Readonly<Record<string, string>> => ({
  ...placesOf(submission),
  ...Object.fromEntries(
    submission.display
      .filter(({ questionId }) => questions.has(questionId))
      .map(({ questionId, value }) => [columnOf(questionId), value.join('\n')]),
  ),
  [OTHER]: submission.display
    .filter(({ questionId }) => !questions.has(questionId))
    .map(({ label, value }) => `${label}: ${value.join(', ')}`)
    .join('\n'),
  reference: submission.reference,
  service: submission.service,
  status: submission.status,
  received: submission.submittedAt.toISOString(),
  changed: submission.updatedAt.toISOString(),
  language: submission.language,
  channel: submission.channel,
  summary: submission.summary,
});

/**
 * Writes submissions to `destination` as CSV, as they come: UTF-8 with a byte order mark, so that spreadsheets read Welsh,
 * and columns for each of `questions`. A value that a spreadsheet would run as a formula gets an apostrophe
 * before it. `begin` is called once the first of them has been read, so that a database that is away can still be told of
 * in another way; when it fails later, `destination` is cut off.
 */
export const writeCsv = async (
  submissions: AsyncIterable<Submission>,
  questions: readonly ExportQuestion[],
  destination: NodeJS.WritableStream,
  begin: () => void,
): Promise<void> => {
  const ids = new Set(questions.map(({ id }) => id));
  const iterator = submissions[Symbol.asyncIterator]();
  let next = await iterator.next();
  async function* rows() {
    try {
      for (; !next.done; next = await iterator.next()) yield rowOf(next.value, ids);
    } finally {
      await iterator.return?.();
    }
  }
  begin();
  const csv = stringify({
    bom: true,
    header: true,
    // Every cell is quoted: left to itself the library leaves a lone line feed bare, and a line of an answer would
    // begin a row of its own.
    quoted: true,
    columns: [...FIXED, ...questions.flatMap(columnsOf), OTHER].map((key) => ({ key, header: key })),
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  await pipeline(Readable.from(rows()), csv, destination);
};
