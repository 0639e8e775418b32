import type { GazetteerFormat } from '../build/metadata.js';
import type { ImportSource } from '../input/source.js';
import { Supply } from '../input/supply.js';
import { CsvReader, type CsvReaderOptions } from './csv-reader.js';
import { detectFormat, PEEKED_BYTES } from './detect.js';
import { todayOf } from './dtf.js';
import { FlatReader } from './flat-reader.js';
import { ImportError } from './import-error.js';
import { RecordReader } from './record-reader.js';
import type { Refusals } from './refusals.js';
import type { ImportReport } from './report.js';
import { type FormatReader, type ReadOptions, runImport } from './run.js';

export interface ImportGazetteerOptions extends ReadOptions, CsvReaderOptions {
  /** Path of the supply: a file, plain or packed by gzip or zip, or a folder of them; or its bytes in chunks. */
  readonly source: ImportSource;
  /** Change-only updates of it, the oldest first. Not for a list of addresses. */
  readonly updates?: readonly ImportSource[] | undefined;
  /** What the supply is; default `auto`: told from its first rows, and said in the report. */
  readonly format?: GazetteerFormat | 'auto' | undefined;
}

/** The reader of a format. */
export const readerOf = (
  format: GazetteerFormat,
  options: Pick<ImportGazetteerOptions, 'assignTestUprns' | 'council' | 'custodianCode' | 'now'>,
  refusals: Refusals,
): FormatReader => {
  const custodianCode = options.custodianCode ?? options.council?.custodianCode;
  switch (format) {
    case 'dtf-7.3':
    case 'addressbase-premium':
      return new RecordReader(format, refusals, todayOf(options.now));
    case 'address-list':
      return new CsvReader(refusals, { assignTestUprns: options.assignTestUprns, custodianCode });
    default:
      return new FlatReader(format, refusals, custodianCode);
  }
};

const formatOf = async (supply: Supply, options: ImportGazetteerOptions): Promise<GazetteerFormat> => {
  const { format = 'auto', updates = [] } = options;
  const found = format === 'auto' ? detectFormat(await supply.peek(PEEKED_BYTES)) : format;
  if (found === 'os-open-uprn') {
    throw new ImportError(
      'not-this-format',
      `${supply.name ?? 'The source'} is OS Open UPRN, which has points and no addresses. Give an address file as the source, and this one as points. Nothing was written.`,
    );
  }
  if (found === 'address-list' && updates.length > 0) {
    const message = 'A list of addresses has no updates: give the newest list as the source. Nothing was written.';
    throw new ImportError('not-this-format', message);
  }
  return found;
};

/**
 * Imports a council's addresses into a gazetteer file, telling the format from the file: GeoPlace DTF 7.3, OS AddressBase
 * Premium (v1 and v2), Plus, Core and standard, or a list of addresses with a header. `format` in the report says which.
 *
 * Rows that cannot be kept are reported with line, reason and fix; the others are. Updates are applied in the order of
 * their records' PRO_ORDER. Throws ImportError, and leaves an old file as it was, where nothing could be kept.
 */
export const importGazetteer = async (options: ImportGazetteerOptions): Promise<ImportReport> => {
  const supply = await Supply.open(options.source, options.updates);
  const format = await formatOf(supply, options).catch(async (error: unknown) => {
    await supply.close();
    throw error;
  });
  return runImport(supply, options, (refusals) => readerOf(format, options, refusals));
};
