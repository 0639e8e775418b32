import type { RecordFaultCode, SemanticWarningCode } from '@guildhall/address';
import type { GazetteerFormat } from '../build/metadata.js';
import type { Encoding } from '../input/encoding.js';
import type { Delimiter } from '../input/fields.js';
import type { RowFault } from '../input/rows.js';

/** Why a row was refused. */
export type RefusalCode =
  | RowFault
  | Exclude<RecordFaultCode, 'zero-padded'>
  | 'truncated-last-line'
  | 'other-format'
  | 'duplicate-uprn'
  | 'duplicate-usrn'
  | 'duplicate-lpi-key'
  | 'duplicate-key'
  | 'lpi-without-blpu'
  | 'lpi-without-street'
  | 'blpu-without-lpi'
  | 'descriptor-without-street'
  | 'street-without-descriptor'
  | 'record-without-blpu'
  | 'nothing-to-delete'
  | 'nothing-to-update'
  | 'not-a-uprn'
  | 'no-address';

/** A row that is not in the gazetteer, with its reason and what to do about it. */
export interface RefusedRow {
  /** Line of the file where the row begins, counted from 1. */
  readonly line: number;
  /** The file of a zip, of a folder or among updates; absent where the supply is one plain file. */
  readonly file?: string | undefined;
  readonly code: RefusalCode;
  readonly message: string;
  readonly fix: string;
  /** Record type of DTF or AddressBase Premium, where the row has one. */
  readonly recordType?: number | undefined;
  /** The row as it stands in the file, cut to 200 characters. Absent where it could not be read again. */
  readonly row?: string | undefined;
}

/** A finding about the file as a whole. */
export interface FileFinding {
  readonly code:
    | 'missing-header'
    | 'missing-trailer'
    | 'trailer-count-mismatch'
    | 'rows-after-trailer'
    | 'change-only-update'
    | 'missing-volume'
    | 'updates-out-of-order'
    | 'empty-file';
  readonly message: string;
  readonly fix: string;
  /** The file of a zip, of a folder or among updates, where there are several. */
  readonly file?: string | undefined;
}

/** A row that was kept although something about it is not right. */
export interface RowWarning {
  readonly line: number;
  readonly file?: string | undefined;
  readonly code: WarningCode;
  readonly message: string;
  readonly recordType?: number | undefined;
}
export type WarningCode =
  | RecordFaultCode
  | SemanticWarningCode
  | 'two-approved-lpis'
  | 'parent-not-in-file'
  | 'update-of-unknown'
  | 'not-a-postcode'
  | 'another-address'
  | 'no-uprn';

export type ImportPhase = 'reading' | 'building' | 'writing';

/** Where an import is. */
export interface ImportProgress {
  readonly phase: ImportPhase;
  /** Bytes read so far as they lie on disk, packed or not, and of how many where that is known. */
  readonly bytes: number;
  readonly totalBytes?: number | undefined;
  readonly rows: number;
  readonly rowsPerSecond: number;
}

/** What an import did. Counts are exact; the lists are cut where `refusalsCut` and `warningsCut` say so. */
export interface ImportReport {
  /** File name, or what the caller named the source. */
  readonly source: string;
  /** What the file was told to be, or found to be. */
  readonly format: GazetteerFormat;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** Of text, that is unpacked. */
  readonly bytes: number;
  /** Rows that are not empty, header and trailer included. */
  readonly rows: number;
  /** Rows by record type, or `row` in a list. */
  readonly rowsByType: Readonly<Record<string, number>>;
  readonly accepted: number;
  readonly refused: number;
  readonly refusedByCode: Readonly<Partial<Record<RefusalCode, number>>>;
  /** The first refused rows, in the order they were found. */
  readonly refusals: readonly RefusedRow[];
  /** True where more rows were refused than `refusals` lists. */
  readonly refusalsCut: boolean;
  readonly warned: number;
  readonly warnedByCode: Readonly<Partial<Record<WarningCode, number>>>;
  readonly warnings: readonly RowWarning[];
  readonly warningsCut: boolean;
  readonly findings: readonly FileFinding[];
  /** Properties that got their point from OS Open UPRN, where that was given. */
  readonly pointsFilled?: number | undefined;
  readonly milliseconds: number;
  readonly rowsPerSecond: number;
  /** The file written. */
  readonly file: { readonly path: string; readonly bytes: number; readonly sha256: string };
  readonly counts: {
    readonly addresses: number;
    readonly lpis: number;
    readonly streets: number;
    readonly postcodes: number;
  };
}
