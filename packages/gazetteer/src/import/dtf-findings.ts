import type { DtfReader } from './dtf-reader.js';
import type { FileFinding } from './report.js';

/** Trailers count differently between systems: with or without header, metadata and trailer themselves. */
const countsThatAgree = (reader: DtfReader): number[] => {
  const of = (type: number) => reader.rowsByType[type] ?? 0;
  const records = reader.rows - of(10) - of(29) - of(98) - of(99);
  // OS counts streets and descriptors only.
  return [records, records + of(29), records + of(29) + of(98), reader.rows - of(99), reader.rows, of(11) + of(15)];
};

/** What is to be said of the file as a whole. */
export const dtfFindings = (reader: DtfReader): FileFinding[] => {
  if (reader.rows === 0)
    return [{ code: 'empty-file', message: 'The file holds no rows', fix: 'Export again from the gazetteer' }];
  const findings: FileFinding[] = [];
  if (reader.header === undefined)
    findings.push({
      code: 'missing-header',
      message: 'The file has no header (record 10)',
      fix: 'Check that the file is whole from its first line on',
    });
  if (reader.header?.fileType === 'C')
    findings.push({
      code: 'change-only-update',
      message:
        'The header says that this is a change-only update (FILE_TYPE C): the gazetteer now holds only what it names',
      fix: 'Import a full supply (FILE_TYPE F)',
    });
  if (reader.trailer === undefined)
    findings.push({
      code: 'missing-trailer',
      message: `The file has no trailer (record 99): it ends at line ${reader.lastLine}`,
      fix: 'Copy or export the file again: its end may be missing',
    });
  const stated = reader.trailer?.recordCount;
  if (stated !== undefined && !countsThatAgree(reader).includes(stated))
    findings.push({
      code: 'trailer-count-mismatch',
      message: `The trailer counts ${stated} records, the file holds ${countsThatAgree(reader)[0]}`,
      fix: 'Copy or export the file again: rows were lost or added on the way',
    });
  if (reader.rowsAfterTrailer > 0)
    findings.push({
      code: 'rows-after-trailer',
      message: `${reader.rowsAfterTrailer} rows follow the trailer (record 99)`,
      fix: 'Import each volume of a supply by itself, or remove what follows the trailer',
    });
  return findings;
};
