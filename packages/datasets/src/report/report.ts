import type { Standard } from '../standard/standard.js';
import type { Fault, FaultMessage, Severity } from './fault.js';
import type { FaultCode } from './messages.js';

/** How the bytes of a file were told to be written. */
export interface EncodingReport {
  /** `mixed`: most is UTF-8, but some bytes are not; each is a fault. */
  readonly name: 'ascii' | 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed';
  readonly byteOrderMark: boolean;
}

/** How the rows and cells of a file were told to be set apart. */
export interface DialectReport {
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly lineEnding: 'LF' | 'CRLF' | 'CR' | 'mixed';
  /** The row with the headers, as a spreadsheet numbers it: above 1 where lines with a title stand over it. */
  readonly headerRow: number;
}

/**
 * How a header was matched: `exact`; `normalised` (case, spaces, hyphens, underscores apart); `alias` or `typo` of the standard's
 * own lists; `duplicate` of a column further left; `unknown`, with the nearest field as a suggestion where one is near.
 */
export type HeaderMatch = 'exact' | 'normalised' | 'alias' | 'typo' | 'duplicate' | 'unknown' | 'empty';

/** One column of the file. */
export interface ColumnReport {
  /** Counted from 0. */
  readonly index: number;
  readonly letter: string;
  /** As the file writes it. */
  readonly header: string;
  /** The field of the standard that it was read as. */
  readonly field?: string;
  readonly match: HeaderMatch;
  /** The field it may have been meant to be. */
  readonly suggestion?: string;
  /** Cells with a value, of the columns that were read as a field. */
  readonly filled: number;
  readonly faults: number;
}

/** Exact counts, however many faults are listed. */
export interface FaultCounts {
  readonly total: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byCode: Readonly<Partial<Record<FaultCode, number>>>;
  /** By header as the file writes it; faults of the file as a whole are not in it. */
  readonly byColumn: Readonly<Record<string, number>>;
}

/** What a check found. */
export interface Report {
  readonly standard: Pick<Standard, 'id' | 'title' | 'version' | 'url'>;
  readonly kind: 'csv' | 'json' | 'records';
  /** True where there is no error; warnings and notices may remain. */
  readonly passes: boolean;
  /** Bytes read. */
  readonly bytes: number;
  /** Rows below the header that hold anything; for JSON, records. */
  readonly rows: number;
  readonly counts: FaultCounts;
  /** In the order of the file, as many as `maxFaults` allows. */
  readonly faults: readonly Fault[];
  /** True where there are more faults than are listed. */
  readonly truncated: boolean;
  /** What was not checked, and why: a limit reached, for example. */
  readonly limits: readonly FaultMessage[];
  readonly encoding: EncodingReport;
  /** For JSON and YAML: the kind of document that it was taken for. */
  readonly document?: string;
  /** For CSV. */
  readonly dialect?: DialectReport;
  /** For CSV: the columns of the file, left to right. */
  readonly columns?: readonly ColumnReport[];
  /** For CSV: fields of the standard that the file has no column for. */
  readonly missingFields?: readonly string[];
}

/** One change that a fix made. */
export interface Change {
  readonly code: FaultCode;
  /** The row in the file as it was. */
  readonly row?: number;
  readonly column?: string;
  readonly letter?: string;
  readonly byteOffset?: number;
  /** The value before and after; not there for a personal field. */
  readonly from?: string;
  readonly to?: string;
}

/** What a fix did. */
export interface FixReport {
  /** As many as `maxChanges` allows, in the order of the file. */
  readonly changes: readonly Change[];
  readonly changeCounts: Readonly<Partial<Record<FaultCode, number>>>;
  readonly changed: number;
  readonly truncated: boolean;
  /** What the check of the file as it was found. */
  readonly report: Report;
}
