import type { WrittenContainer } from '../container/write.js';
import type { Supply } from '../input/supply.js';
import type { ProgressMeter } from './progress.js';
import type { Refusals } from './refusals.js';
import type { ImportReport } from './report.js';

/** Puts the report of a finished import together. */
export const reportOf = (done: {
  readonly source: string;
  readonly format: ImportReport['format'];
  readonly supply: Supply;
  readonly meter: ProgressMeter;
  readonly refusals: Refusals;
  readonly rowsByType: Readonly<Record<string, number>>;
  readonly findings: ImportReport['findings'];
  readonly file: WrittenContainer;
  readonly counts: ImportReport['counts'];
}): ImportReport => {
  const { supply, meter, refusals, ...rest } = done;
  const { refused, refusedByCode, refusalsCut, warned, warnedByCode, warnings, warningsCut } = refusals;
  return {
    ...rest,
    encoding: supply.encoding,
    delimiter: supply.delimiter,
    bytes: supply.bytes,
    rows: meter.rows,
    accepted: meter.rows - refused,
    refused,
    refusedByCode,
    refusals: refusals.refusals,
    refusalsCut,
    warned,
    warnedByCode,
    warnings,
    warningsCut,
    milliseconds: Math.round(meter.milliseconds),
    rowsPerSecond: meter.rowsPerSecond,
  };
};
