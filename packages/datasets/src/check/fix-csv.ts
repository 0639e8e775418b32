import type { FixReport, Report } from '../report/report.js';
import type { DatasetSource } from '../source/chunks.js';
import type { TabularStandard } from '../standard/standard.js';
import { type FixOptions, resolveOptions } from './options.js';
import { RowWriter } from './row-writer.js';
import { CsvRun } from './run-csv.js';

/** A fix that is under way. */
export interface FixedCsv {
  /** The clean copy, as UTF-8 with commas. Read it to its end: that is what drives the fix. */
  readonly output: AsyncIterable<Uint8Array>;
  /** What was changed; there once `output` was read to its end. */
  readonly result: Promise<FixReport>;
}

/**
 * Makes a clean copy of a CSV file: every fix that is certain is applied and listed, everything else stays as it is. Fixing the
 * copy again changes nothing. Streams: neither file is ever whole in memory.
 *
 * @throws UnfixableError (from `output` and `result`) where a row is too large or too wide to be copied with certainty
 */
export const fixCsv = (source: DatasetSource, standard: TabularStandard, options: FixOptions = {}): FixedCsv => {
  const writer = new RowWriter(Math.max(0, options.maxChanges ?? 10_000));
  let settle: (report: FixReport) => void = () => undefined;
  let fail: (reason: unknown) => void = () => undefined;
  const result = new Promise<FixReport>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  // Whoever reads only `output` learns of a failure there.
  result.catch(() => undefined);
  const finish = (report: Report): void => {
    const { changes, changeCounts, changed, truncated } = writer;
    settle({ changes, changeCounts, changed, truncated, report });
  };
  async function* output(): AsyncGenerator<Uint8Array, void, undefined> {
    let ended = false;
    try {
      finish(yield* new CsvRun(standard, resolveOptions(options), writer).run(source));
      ended = true;
    } catch (error) {
      ended = true;
      fail(error);
      throw error;
    } finally {
      if (!ended) fail(new Error('The clean copy was not read to its end, so the fix is not finished.'));
    }
  }
  return { output: output(), result };
};
