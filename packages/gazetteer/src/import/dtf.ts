import type { Encoding } from '../input/encoding.js';
import { RowStream } from '../input/row-stream.js';
import { type ImportSource, openSource } from '../input/source.js';
import { crossCheck, type LateRefusal } from './cross-check.js';
import { dtfFindings } from './dtf-findings.js';
import { DtfReader } from './dtf-reader.js';
import { type ImportTarget, writeDraft } from './finish.js';
import { type ProgressCallback, ProgressMeter } from './progress.js';
import { type RefusalOptions, Refusals } from './refusals.js';
import type { ImportReport } from './report.js';
import { reportOf } from './report-of.js';
import { rereadRows } from './reread.js';

export interface ImportDtfOptions extends ImportTarget, RefusalOptions {
  /** Path of the export, or its bytes in chunks. */
  readonly source: ImportSource;
  /** Default `auto`: told from the file. */
  readonly encoding?: Encoding | 'auto' | undefined;
  readonly onProgress?: ProgressCallback | undefined;
}

const RECORD_START = /^"?\d\d"?[,;\t|]/;

/**
 * Imports a GeoPlace DTF 7.3 export into a gazetteer file.
 *
 * Rows that cannot be kept are reported with line, reason and fix; the others are. Memory is that of the gazetteer,
 * however many bad rows there are. Throws ImportError, and leaves an old file as it was, where nothing could be kept or
 * the file is of another format.
 */
export const importDtf = async (options: ImportDtfOptions): Promise<ImportReport> => {
  const opened = await openSource(options.source);
  const refusals = new Refusals(options);
  const meter = new ProgressMeter(options.onProgress, opened.size);
  const stream = new RowStream(opened, {
    encoding: options.encoding,
    startsRecord: (line) => RECORD_START.test(line),
  });
  const reader = new DtfReader(refusals, (options.now ?? new Date()).toISOString().slice(0, 10));
  try {
    for await (const rows of stream.batches()) {
      for (const row of rows) reader.read(row);
      meter.bytes = stream.bytes;
      meter.rows = reader.rows;
      meter.tell('reading');
      await refusals.flush();
    }

    const late: LateRefusal[] = [];
    const { draft } = reader.drafted;
    crossCheck(draft, { refuse: (refusal) => late.push(refusal), warn: (warning) => refusals.warn(warning) });
    late.sort((a, b) => a.offset - b.offset);
    for await (const [{ offset: _, ...refusal }, row] of rereadRows(opened.path, late, stream.encoding)) {
      refusals.refuse({ ...refusal, row });
      await refusals.flush();
    }

    const source = options.sourceName ?? opened.name ?? 'a stream';
    const { header } = reader;
    const fileCouncil = { name: header?.custodianName, custodianCode: header?.custodianCode };
    const { file, counts } = await writeDraft(draft, 'dtf-7.3', { ...options, source, fileCouncil }, meter, refusals);
    meter.tell('writing', true);
    const findings = dtfFindings(reader);
    const { rowsByType } = reader;
    return reportOf({ source, format: 'dtf-7.3', stream, meter, refusals, rowsByType, findings, file, counts });
  } finally {
    await refusals.close();
  }
};
