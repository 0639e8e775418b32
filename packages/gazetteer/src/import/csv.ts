import type { ImportSource } from '../input/source.js';
import { Supply } from '../input/supply.js';
import { CsvReader, type CsvReaderOptions } from './csv-reader.js';
import type { ImportReport } from './report.js';
import { type ReadOptions, runImport } from './run.js';

export interface ImportCsvOptions extends ReadOptions, CsvReaderOptions {
  /** Path of the list: a file, plain or packed by gzip or zip, or a folder of them; or its bytes in chunks. */
  readonly source: ImportSource;
}

/**
 * Imports a plain address list (CSV, tab or semicolon separated, with a header) into a gazetteer file.
 *
 * Columns are found by their names in many spellings: UPRN, address (or its lines), postcode, easting and northing or
 * latitude and longitude, name, classification. A row without a UPRN is kept with the list's own identifier; it has no
 * UPRN, unless `assignTestUprns` is set. Throws ImportError where no column can be an address or nothing could be kept.
 */
export const importCsv = async (options: ImportCsvOptions): Promise<ImportReport> => {
  const supply = await Supply.open(options.source);
  const custodianCode = options.custodianCode ?? options.council?.custodianCode;
  const { assignTestUprns } = options;
  return runImport(supply, options, (refusals) => new CsvReader(refusals, { assignTestUprns, custodianCode }));
};
