import type { Readable } from 'node:stream';
import type { Submission } from '@guildhall/records';
import { stringify } from 'csv-stringify';

/** The columns that every export begins with; one a question follows. */
const FIXED = ['reference', 'service', 'status', 'received', 'changed', 'language', 'channel', 'summary'] as const;

/**
 * Submissions as CSV, streamed: UTF-8 with a byte order mark, so that spreadsheets read Welsh, and one column for each
 * question of `questions`. A value that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export const submissionsCsv = (submissions: AsyncIterable<Submission>, questions: readonly string[]): Readable => {
  const csv = stringify({
    bom: true,
    header: true,
    columns: [...FIXED, ...questions].map((key) => ({ key, header: key })),
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  const write = async (): Promise<void> => {
    for await (const submission of submissions) {
      if (csv.destroyed) return;
      if (!csv.write(rowOf(submission))) await new Promise((resolve) => csv.once('drain', resolve));
    }
    csv.end();
  };
  write().catch((error: unknown) => csv.destroy(error instanceof Error ? error : new Error('the export failed')));
  return csv;
};

const rowOf = (submission: Submission): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(submission.display.map(({ questionId, value }) => [questionId, value.join('\n')])),
  reference: submission.reference,
  service: submission.service,
  status: submission.status,
  received: submission.submittedAt.toISOString(),
  changed: submission.updatedAt.toISOString(),
  language: submission.language,
  channel: submission.channel,
  summary: submission.summary,
});
