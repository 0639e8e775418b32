import type { Encoding } from '../input/encoding.js';
import type { Delimiter } from '../input/fields.js';
import type { ImportSource } from '../input/source.js';
import { Supply } from '../input/supply.js';
import { CsvReader, type CsvReaderOptions } from './csv-reader.js';
import { type ImportTarget, writeDraft } from './finish.js';
import { type ProgressCallback, ProgressMeter } from './progress.js';
import { type RefusalOptions, Refusals } from './refusals.js';
import type { FileFinding, ImportReport } from './report.js';
import { reportOf } from './report-of.js';

export interface ImportCsvOptions extends ImportTarget, RefusalOptions, CsvReaderOptions {
  /** Path of the list, plain or packed by gzip or zip, or its bytes in chunks. */
  readonly source: ImportSource;
  /** Default `auto`: told from the file. */
  readonly encoding?: Encoding | 'auto' | undefined;
  /** Default: told from the first line. */
  readonly delimiter?: Delimiter | undefined;
  readonly onProgress?: ProgressCallback | undefined;
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
  const refusals = new Refusals(options);
  const meter = new ProgressMeter(options.onProgress, supply.size);
  const custodianCode = options.custodianCode ?? options.council?.custodianCode;
  const reader = new CsvReader(refusals, { assignTestUprns: options.assignTestUprns, custodianCode });
  const plausible = (fields: readonly string[]) => reader.plausible(fields);
  const { encoding, delimiter } = options;
  try {
    for await (const part of supply.parts({ encoding, delimiter, plausible })) {
      refusals.file = part.name;
      for await (const rows of part.rows.batches()) {
        for (const row of rows) reader.read(row);
        meter.bytes = supply.bytesRead;
        meter.rows = reader.rows;
        meter.tell('reading');
        await refusals.flush();
      }
      reader.endPart();
    }
    meter.rows = reader.rows;
    const source = options.sourceName ?? supply.name ?? 'a stream';
    const findings: FileFinding[] =
      reader.rows > 0 ? [] : [{ code: 'empty-file', message: 'The file holds no rows', fix: 'Export the list again' }];
    const { file, counts } = await writeDraft(reader.draft, 'address-list', { ...options, source }, meter, refusals);
    const rowsByType = { row: reader.rows };
    return reportOf({ source, format: 'address-list', supply, meter, refusals, rowsByType, findings, file, counts });
  } finally {
    await refusals.close();
  }
};
