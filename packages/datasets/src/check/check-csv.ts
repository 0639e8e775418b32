import type { Report } from '../report/report.js';
import type { DatasetSource } from '../source/chunks.js';
import type { TabularStandard } from '../standard/standard.js';
import { type CheckOptions, resolveOptions } from './options.js';
import { CsvRun } from './run-csv.js';

/**
 * Checks a CSV file against a standard, in one pass and in constant memory whatever its size. How the file is cut into pieces
 * makes no difference.
 *
 * @param source bytes from anywhere; Node.js files and standard input are in `@guildhall/datasets/node`
 * @returns what was found; a file that is no CSV at all is a report too, with the fault `file-not-text`
 * @throws TypeError where the source gives something that is not bytes; whatever the source itself throws
 */
export const checkCsv = async (
  source: DatasetSource,
  standard: TabularStandard,
  options: CheckOptions = {},
): Promise<Report> => {
  const run = new CsvRun(standard, resolveOptions(options)).run(source);
  for (;;) {
    const { done, value } = await run.next();
    if (done) return value;
  }
};
