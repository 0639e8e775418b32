import type { Encoding } from '../input/encoding.js';
import type { ImportSource } from '../input/source.js';
import { Supply } from '../input/supply.js';
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
  /** Path of the export, plain or packed by gzip or zip, or its bytes in chunks. */
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
  const supply = await Supply.open(options.source);
  const refusals = new Refusals(options);
  const meter = new ProgressMeter(options.onProgress, supply.size);
  const reader = new DtfReader(refusals, (options.now ?? new Date()).toISOString().slice(0, 10));
  const startsRecord = (line: string) => RECORD_START.test(line);
  try {
    for await (const part of supply.parts({ encoding: options.encoding, startsRecord })) {
      refusals.file = part.name;
      for await (const rows of part.rows.batches()) {
        for (const row of rows) reader.read(row);
        meter.bytes = supply.bytesRead;
        meter.rows = reader.rows;
        meter.tell('reading');
        await refusals.flush();
      }
    }

    const late: LateRefusal[] = [];
    const { draft } = reader.drafted;
    const fileAt = (offset: number) => supply.partAt(offset)?.name;
    crossCheck(draft, {
      refuse: (refusal) => late.push(refusal),
      warn: ({ offset, ...warning }) => refusals.warn({ ...warning, file: fileAt(offset) }),
    });
    late.sort((a, b) => a.offset - b.offset);
    for await (const [{ offset, ...refusal }, row] of rereadRows(supply, late)) {
      refusals.refuse({ ...refusal, file: fileAt(offset), row });
      await refusals.flush();
    }

    const source = options.sourceName ?? supply.name ?? 'a stream';
    const { header } = reader;
    const fileCouncil = { name: header?.custodianName, custodianCode: header?.custodianCode };
    const { file, counts } = await writeDraft(draft, 'dtf-7.3', { ...options, source, fileCouncil }, meter, refusals);
    meter.tell('writing', true);
    const findings = dtfFindings(reader);
    const { rowsByType } = reader;
    return reportOf({ source, format: 'dtf-7.3', supply, meter, refusals, rowsByType, findings, file, counts });
  } finally {
    await refusals.close();
  }
};
