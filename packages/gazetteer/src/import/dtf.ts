import type { ImportSource } from '../input/source.js';
import { Supply } from '../input/supply.js';
import { RecordReader } from './record-reader.js';
import type { ImportReport } from './report.js';
import { type ReadOptions, runImport } from './run.js';

export interface ImportDtfOptions extends Omit<ReadOptions, 'delimiter'> {
  /** Path of the full supply: a file, plain or packed by gzip or zip, or a folder of them; or its bytes in chunks. */
  readonly source: ImportSource;
  /** Change-only updates of it, the oldest first. */
  readonly updates?: readonly ImportSource[] | undefined;
}

/** The day that dates are held against, ISO. */
export const todayOf = (now: Date = new Date()): string => now.toISOString().slice(0, 10);

/**
 * Imports a GeoPlace DTF 7.3 export, and the change-only updates of it, into a gazetteer file.
 *
 * Rows that cannot be kept are reported with line, reason and fix; the others are. Memory is that of the gazetteer,
 * however many bad rows there are, and of one update. Throws ImportError, and leaves an old file as it was, where nothing
 * could be kept or the file is of another format.
 */
export const importDtf = async (options: ImportDtfOptions): Promise<ImportReport> => {
  const supply = await Supply.open(options.source, options.updates);
  return runImport(supply, options, (refusals) => new RecordReader('dtf-7.3', refusals, todayOf(options.now)));
};
