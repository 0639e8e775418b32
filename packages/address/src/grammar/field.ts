import type { CodeList } from '../codes/code-list.js';
import * as codes from '../codes/index.js';

/** I whole number, N decimal number, T text, D date (YYYY-MM-DD), H time (HHMMSS or HH:MM:SS). */
export type FieldKind = 'I' | 'N' | 'T' | 'D' | 'H';

/**
 * How much a field is needed: `needed` – the record is refused without it; `expected` – the standard says mandatory, its
 * absence is a warning; `exact` – may be absent, but a wrong value refuses the record, since dropping it would make
 * another address of it; `optional` – a wrong value is dropped with a warning.
 */
export type FieldNeed = 'needed' | 'expected' | 'exact' | 'optional';

/** One field of a record, at the position it has in `RecordGrammar.fields`. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** Most characters (T) or digits (I; N before the point). */
  readonly length: number;
  /** Digits after the point (N). */
  readonly decimals: number;
  readonly need: FieldNeed;
  readonly codes?: CodeList | undefined;
}

export type Dialect = 'dtf-7.3' | 'addressbase-premium';

/** A record type of a dialect. */
export interface RecordGrammar {
  readonly dialect: Dialect;
  readonly type: number;
  readonly name: string;
  readonly fields: readonly Field[];
  /** Fewest fields that are still this record (trailing fields left out by older files). */
  readonly fewest: number;
  /** Nobody's public source states the fields beyond those listed: any count is accepted and the record is only counted. */
  readonly open: boolean;
}

const CODE_LISTS: Readonly<Record<string, CodeList>> = {
  changeType: codes.CHANGE_TYPE,
  language: codes.LANGUAGE,
  metadataLanguage: codes.METADATA_LANGUAGE,
  streetRecordType: codes.STREET_RECORD_TYPE,
  streetState: codes.STREET_STATE,
  streetSurface: codes.STREET_SURFACE,
  streetClassification: codes.STREET_CLASSIFICATION,
  esuDirection: codes.ESU_DIRECTION,
  blpuStatus: codes.BLPU_LOGICAL_STATUS,
  blpuState: codes.BLPU_STATE,
  lpiStatus: codes.LPI_LOGICAL_STATUS,
  rpc: codes.RPC,
  postal: codes.POSTAL_ADDRESS,
  addressbasePostal: codes.ADDRESSBASE_POSTAL,
  official: codes.OFFICIAL_FLAG,
  country: codes.COUNTRY,
};

const NEEDS: Readonly<Record<string, FieldNeed>> = { '!': 'needed', '+': 'expected', '=': 'exact', '': 'optional' };
const FIELD = /^([A-Z0-9_]+) ([INTDH])(\d*)(?:\.(\d+))?([!+=]?)(?: (\w+))?$/;

/**
 * Reads one line of a grammar table: name, kind with length, `!` needed, `+` expected or `=` exact, code list.
 * `X_COORDINATE N7.2!` is a needed decimal number of at most 7 digits before and 2 after the point.
 */
export const field = (line: string): Field => {
  const match = FIELD.exec(line);
  const list = match?.[6];
  if (!match || (list !== undefined && !(list in CODE_LISTS)))
    throw new Error(`Not a line of a grammar table: ${line}`);
  const [, name = '', kind, length, decimals, mark = ''] = match;
  return {
    name,
    kind: kind as FieldKind,
    length: Number(length) || (kind === 'D' ? 10 : kind === 'H' ? 8 : 0),
    decimals: Number(decimals ?? 0),
    need: NEEDS[mark] ?? 'optional',
    ...(list === undefined ? {} : { codes: CODE_LISTS[list] }),
  };
};

/** Makes a record grammar from its table. */
export const record = (
  dialect: Dialect,
  type: number,
  name: string,
  lines: readonly string[],
  options: { fewest?: number; open?: boolean } = {},
): RecordGrammar => ({
  dialect,
  type,
  name,
  fields: lines.map(field),
  fewest: options.fewest ?? lines.length,
  open: options.open ?? false,
});
