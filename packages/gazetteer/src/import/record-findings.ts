import type { RecordTally } from './record-tally.js';
import type { FileFinding } from './report.js';

/** Trailers count differently between systems: with or without header, metadata and trailer themselves. */
const countsThatAgree = (tally: RecordTally): number[] => {
  const of = (type: number) => tally.rowsByType[type] ?? 0;
  const records = tally.rows - of(10) - of(29) - of(98) - of(99);
  // OS counts streets and descriptors only.
  return [records, records + of(29), records + of(29) + of(98), tally.rows - of(99), tally.rows, of(11) + of(15)];
};

/** What is to be said of one file as a whole. */
const findingsOf = (tally: RecordTally): FileFinding[] => {
  if (tally.rows === 0)
    return [{ code: 'empty-file', message: 'The file holds no rows', fix: 'Export again from the gazetteer' }];
  const findings: FileFinding[] = [];
  if (tally.header === undefined)
    findings.push({
      code: 'missing-header',
      message: 'The file has no header (record 10)',
      fix: 'Check that the file is whole from its first line on',
    });
  if (tally.header?.fileType === 'C' && !tally.isUpdate)
    findings.push({
      code: 'change-only-update',
      message:
        'The header says that this is a change-only update (FILE_TYPE C): the gazetteer now holds only what it names',
      fix: 'Import a full supply (FILE_TYPE F), and give this file as an update of it',
    });
  if (tally.trailer === undefined)
    findings.push({
      code: 'missing-trailer',
      message: `The file has no trailer (record 99): it ends at line ${tally.lastLine}`,
      fix: 'Copy or export the file again: its end may be missing',
    });
  const stated = tally.trailer?.recordCount;
  if (stated !== undefined && !countsThatAgree(tally).includes(stated))
    findings.push({
      code: 'trailer-count-mismatch',
      message: `The trailer counts ${stated} records, the file holds ${countsThatAgree(tally)[0]}`,
      fix: 'Copy or export the file again: rows were lost or added on the way',
    });
  if (tally.rowsAfterTrailer > 0)
    findings.push({
      code: 'rows-after-trailer',
      message: `${tally.rowsAfterTrailer} rows follow the trailer (record 99)`,
      fix: 'Give the volumes of a supply as files of their own in a folder or zip, or remove what follows the trailer',
    });
  return findings;
};

/** A trailer names the volume that comes next, 0 where there is none. */
const missingVolumes = (tallies: readonly RecordTally[]): FileFinding[] => {
  const findings: FileFinding[] = [];
  for (const source of new Set(tallies.map((tally) => tally.source))) {
    const own = tallies.filter((tally) => tally.source === source);
    const volumes = new Set(own.map(({ header }) => header?.volume));
    for (const { file, trailer } of own) {
      const next = trailer?.nextVolume ?? 0;
      if (next === 0 || volumes.has(next)) continue;
      const message = `The trailer says that volume ${next} comes next, which is not there`;
      findings.push({
        code: 'missing-volume',
        message,
        fix: 'Give all volumes of the supply together',
        ...named(file),
      });
    }
  }
  return findings;
};

const updatesOutOfOrder = (tallies: readonly RecordTally[]): FileFinding[] => {
  const findings: FileFinding[] = [];
  let [latest, latestSource] = ['', 0];
  for (const { file, header, source } of tallies) {
    const date = header?.processDate ?? '';
    if (source !== latestSource && date !== '' && date < latest) {
      const message = `The update is of ${date}, and follows one of ${latest}`;
      const fix = 'Give the updates in the order of their dates';
      findings.push({ code: 'updates-out-of-order', message, fix, ...named(file) });
    }
    if (date >= latest) [latest, latestSource] = [date, source];
  }
  return findings;
};

const named = (file: string | undefined) => (file === undefined ? {} : { file });

/** What is to be said of the files of a supply and of its updates. */
export const recordFindings = (tallies: readonly RecordTally[]): FileFinding[] => [
  ...tallies.flatMap((tally) => findingsOf(tally).map((finding) => ({ ...finding, ...named(tally.file) }))),
  ...missingVolumes(tallies),
  ...updatesOutOfOrder(tallies),
];
