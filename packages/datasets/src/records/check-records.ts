import type { FileTrailer } from '@guildhall/address';
import { type CheckOptions, type ResolvedOptions, resolveOptions } from '../check/options.js';
import { DELIMITER_NAMES } from '../csv/delimiter-names.js';
import { CELL } from '../csv/row-reader.js';
import { scanHigh } from '../csv/text.js';
import { tellUtf16 } from '../csv/utf16.js';
import { CONTENT_NAMES, tellContent } from '../detect/tell-content.js';
import type { FaultMessage } from '../report/fault.js';
import { limitMessage } from '../report/messages.js';
import type { DialectReport, EncodingReport, Report } from '../report/report.js';
import { type DatasetSource, peek } from '../source/chunks.js';
import type { RecordRules, Standard } from '../standard/standard.js';
import { ByteRows } from './byte-rows.js';
import { RecordFaults } from './record-faults.js';
import { RecordJudge } from './record-judge.js';
import { cellsOf } from './row-cells.js';
import { tellDelimiter } from './tell-delimiter.js';

/** A standard with rules for records. */
export type RecordStandard = Standard & { readonly records: RecordRules };

const PEEKED = 4096;

/** Trailers count differently between systems: with or without header, metadata, key sequence and the trailer itself. */
const countsThatAgree = ({ records, countsByType }: RecordJudge): readonly number[] => {
  const of = (type: number): number => countsByType.get(type) ?? 0;
  const own = records - of(10) - of(29) - of(98) - of(99);
  // OS counts streets and their names only.
  return [own, own + of(29), own + of(29) + of(98), records - of(99), records, of(11) + of(15)];
};

/** One check of a file of records. */
class RecordsCheck {
  readonly #standard: RecordStandard;
  readonly #options: ResolvedOptions;
  readonly #faults: RecordFaults;
  readonly #judge: RecordJudge;
  readonly #limits: FaultMessage[] = [];
  readonly #high = { sequences: 0, invalid: 0, firstInvalid: -1, undefinedBytes: 0 };
  #sequences = 0;
  /** Rows with bytes that are not UTF-8, the first of them where its place is listed. */
  readonly #badRows: { readonly row: number; readonly byteOffset: number }[] = [];
  #badRowCount = 0;
  #emptyFrom = 0;
  #delimiter: DialectReport['delimiter'] = ',';

  constructor(standard: RecordStandard, options: ResolvedOptions) {
    this.#standard = standard;
    this.#options = options;
    this.#faults = new RecordFaults(options.maxFaults, standard.records);
    this.#judge = new RecordJudge(this.#faults, options);
  }

  async run(source: DatasetSource): Promise<Report> {
    const { head, source: whole } = await peek(source, PEEKED);
    const utf16 = tellUtf16(head);
    this.#delimiter = this.#options.delimiter ?? tellDelimiter(head, utf16?.order);
    let lastRead = 0;
    const rows = new ByteRows(whole, this.#delimiter, utf16?.order, this.#options.maxRowBytes, () => {
      this.#options.signal?.throwIfAborted();
      if (lastRead > 0 || rows.bytesRead > 0) this.#options.onProgress?.(rows.bytesRead);
      lastRead = rows.bytesRead;
    });
    const content = tellContent(head);
    const isText = content === 'text' || content === 'empty';
    try {
      if (isText) await this.#read(rows);
      else this.#faults.add('file-not-text', {}, () => ({ byteOffset: 0, words: CONTENT_NAMES[content] }));
    } finally {
      await rows.close();
    }
    this.#options.onProgress?.(rows.bytesRead);
    if (isText) this.#end(rows);
    const mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
    return this.#report(rows, { name: this.#encodingFaults(utf16?.order), byteOrderMark: utf16?.mark ?? mark });
  }

  async #read(rows: ByteRows): Promise<void> {
    await rows.open();
    while (!this.#judge.isOtherFormat && (await rows.next())) {
      if (rows.isTooLarge) {
        const { row } = rows;
        const byteOffset = rows.offset(rows.from);
        this.#faults.add('row-too-large', { row }, () => ({ byteOffset, parts: { limit: this.#options.maxRowBytes } }));
        await rows.skip();
      } else this.#take(rows);
    }
  }

  #take(rows: ByteRows): void {
    const { reader, row } = rows;
    const cells = cellsOf(rows);
    if (cells.length === 1 && cells[0] === '') {
      if (this.#emptyFrom === 0) this.#emptyFrom = row;
      return;
    }
    this.#emptyRows(row - 1);
    this.#rowFaults(rows);
    const offset = (index: number): number =>
      rows.offset(index < reader.count ? (reader.starts[index] ?? rows.from) : rows.from);
    this.#judge.take({ row, cells, offset });
  }

  /** Empty rows are named once there is something after them: those at the end mean nothing. */
  #emptyRows(to: number): void {
    const from = this.#emptyFrom;
    if (from === 0) return;
    this.#emptyFrom = 0;
    this.#faults.add('row-empty', { row: from }, () => ({ parts: { row: from, other: to } }));
  }

  #rowFaults(rows: ByteRows): void {
    const { reader, row, from, bytes } = rows;
    const { rowFlags } = reader;
    if ((rowFlags & (CELL.unclosed | CELL.stray | CELL.nul | CELL.high)) === 0) return;
    const cellWith = (flag: number) => () => {
      const cell = reader.flags.findIndex((each, index) => index < reader.count && (each & flag) !== 0);
      return { byteOffset: rows.offset(reader.starts[Math.max(cell, 0)] ?? from) };
    };
    if (rowFlags & CELL.unclosed) this.#faults.add('quote-unclosed', { row }, cellWith(CELL.unclosed));
    if (rowFlags & CELL.stray) this.#faults.add('quote-stray', { row }, cellWith(CELL.stray));
    if (rowFlags & CELL.nul) this.#faults.add('nul-byte', { row }, cellWith(CELL.nul));
    if (rowFlags & CELL.high) {
      scanHigh(bytes, from, reader.contentEnd, this.#high);
      this.#sequences += this.#high.sequences;
      if (this.#high.invalid === 0) return;
      this.#badRowCount += 1;
      if (this.#badRows.length < Math.max(1, this.#options.maxFaults))
        this.#badRows.push({ row, byteOffset: rows.offset(this.#high.firstInvalid) });
    }
  }

  #end(rows: ByteRows): void {
    const { header, trailer, trailerRow, records, links, isOtherFormat } = this.#judge;
    if (records === 0 && this.#faults.total === 0) {
      this.#faults.add('file-empty', {}, () => ({ byteOffset: 0 }));
      return;
    }
    if (isOtherFormat) {
      this.#limits.push(OTHER_FORMAT);
      return;
    }
    if (this.#delimiter !== ',') {
      const { en, cy } = DELIMITER_NAMES[this.#delimiter];
      this.#faults.add('delimiter-not-comma', { row: 1 }, () => ({ byteOffset: 0, words: { en, cy } }));
    }
    for (const orphan of links.orphans()) this.#judge.linkFault(orphan);
    if (links.overflowed) this.#limits.push(TOO_MANY);
    if (header?.fileType === 'C') this.#limits.push(CHANGES_ONLY);
    if (trailer) this.#trailer(trailer, trailerRow);
    else this.#faults.add('record-trailer-missing', { row: rows.row }, () => ({ byteOffset: rows.bytesRead }));
  }

  #trailer({ recordCount }: FileTrailer, row: number): void {
    const counts = countsThatAgree(this.#judge);
    if (recordCount === undefined || counts.includes(recordCount)) return;
    this.#faults.add('record-trailer-count', { row, type: 99, field: 'RECORD_COUNT', index: 2 }, () => ({
      value: String(recordCount),
      parts: { limit: recordCount, count: counts[0] ?? 0 },
    }));
  }

  /** A file in windows-1252 has one fault; in a file of two encodings every such row has one. */
  #encodingFaults(utf16: 'utf-16le' | 'utf-16be' | undefined): EncodingReport['name'] {
    if (utf16) this.#faults.add('encoding-utf-16', {}, () => ({ byteOffset: 0 }));
    if (this.#badRowCount === 0) return utf16 ?? (this.#sequences > 0 ? 'utf-8' : 'ascii');
    if (!utf16 && this.#sequences === 0) {
      const byteOffset = this.#badRows[0]?.byteOffset ?? 0;
      this.#faults.add('encoding-windows-1252', {}, () => ({ byteOffset }));
      return 'windows-1252';
    }
    for (const { row, byteOffset } of this.#badRows)
      this.#faults.add('encoding-invalid-bytes', { row }, () => ({ byteOffset }));
    for (let more = this.#badRows.length; more < this.#badRowCount; more += 1)
      this.#faults.add('encoding-invalid-bytes', {});
    return 'mixed';
  }

  #report({ bytesRead }: ByteRows, encoding: EncodingReport): Report {
    const { id, title, version, url } = this.#standard;
    const faults = this.#faults;
    const counts = faults.counts();
    const cut = limitMessage('faults', { limit: faults.listed, count: faults.total });
    return {
      standard: { id, title, version, url },
      kind: 'records',
      passes: counts.bySeverity.error === 0,
      bytes: bytesRead,
      rows: this.#judge.records,
      counts,
      faults: faults.inOrder(),
      truncated: faults.isTruncated,
      limits: faults.isTruncated ? [...this.#limits, cut] : this.#limits,
      encoding,
    };
  }
}

const CHANGES_ONLY: FaultMessage = {
  en: 'The file is a change-only update (FILE_TYPE C): whether its records belong together was not checked.',
  cy: 'Diweddariad newidiadau’n unig yw’r ffeil (FILE_TYPE C): ni wiriwyd a yw ei chofnodion yn perthyn i’w gilydd.',
};

const TOO_MANY: FaultMessage = {
  en: 'The file has more records than are remembered at once: whether they belong together was checked for the first only.',
  cy: 'Mae gan y ffeil fwy o gofnodion nag a gofir ar unwaith: dim ond y rhai cyntaf a wiriwyd am berthyn i’w gilydd.',
};

const OTHER_FORMAT: FaultMessage = {
  en: 'Nothing after that record was checked.',
  cy: 'Ni wiriwyd dim ar ôl y cofnod hwnnw.',
};

const hasRecords = (standard: Standard): standard is RecordStandard => standard.records !== undefined;

/**
 * Checks a file of gazetteer records, such as a DTF 7.3 export, against a standard, in one pass: each record by the grammar of its
 * type, what it says by the semantic checks of BS 7666 and GeoPlace, and whether records belong together. Memory is bounded:
 * of records only fingerprints are kept, as many as `uniqueLimit`.
 *
 * Never throws for what the file holds: what cannot be read is a fault of the report.
 *
 * @param source bytes from anywhere; Node.js files and standard input are in `@guildhall/datasets/node`
 * @throws TypeError where the standard has no rules for records, or the source gives something that is not bytes
 */
export const checkRecords = async (
  source: DatasetSource,
  standard: Standard,
  options: CheckOptions = {},
): Promise<Report> => {
  if (!hasRecords(standard))
    throw new TypeError(`The standard ${standard.id} has no rules for records. It describes ${standard.kind} files.`);
  return new RecordsCheck(standard, resolveOptions(options)).run(source);
};
