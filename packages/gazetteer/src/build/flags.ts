/** How the small codes of an LPI and a BLPU are packed into one number each. */

export const packBlpuFlags = (status: number, state: number, rpc: number): number =>
  (status & 15) | ((state & 15) << 4) | ((rpc & 15) << 8);
export const blpuStatus = (flags: number): number => flags & 15;

export const LPI_OFFERED = 1 << 12;
export const LPI_WHOLE = 1 << 13;
export const LPI_INDEXED = 1 << 14;

export const packLpiFlags = (lpi: {
  status: number;
  language: number;
  postal: number;
  official: number;
  offered: boolean;
  whole: boolean;
  indexed: boolean;
  /** Count of the address's own tokens, that is without its street's. */
  tokens: number;
}): number =>
  (lpi.status & 15) |
  ((lpi.language & 3) << 4) |
  ((lpi.postal & 7) << 6) |
  ((lpi.official & 7) << 9) |
  (lpi.offered ? LPI_OFFERED : 0) |
  (lpi.whole ? LPI_WHOLE : 0) |
  (lpi.indexed ? LPI_INDEXED : 0) |
  (Math.min(63, lpi.tokens) << 16);

export const lpiStatus = (flags: number): number => flags & 15;
export const lpiLanguage = (flags: number): number => (flags >> 4) & 3;
export const lpiPostal = (flags: number): number => (flags >> 6) & 7;
export const lpiTokens = (flags: number): number => (flags >> 16) & 63;

const SHOWN_LPI: readonly number[] = [1, 3, 6];
const SHOWN_BLPU: readonly number[] = [1, 6];
const GONE: readonly number[] = [7, 8, 9];

/** Whether search may find it at all: historical and rejected records are kept for lookup by UPRN only. */
export const isIndexed = (lpi: number, blpu: number): boolean => !GONE.includes(lpi) && !GONE.includes(blpu);

/**
 * Whether it is offered to residents as a postal address: approved or provisional, receives post, and neither a street
 * record (class PS) nor an object of interest (class Z).
 */
export const isOffered = (record: {
  readonly lpiStatus: number;
  readonly blpuStatus: number;
  readonly postal: string;
  readonly classification: string;
  readonly paoText: string;
}): boolean =>
  SHOWN_LPI.includes(record.lpiStatus) &&
  SHOWN_BLPU.includes(record.blpuStatus) &&
  record.postal !== 'N' &&
  !/^(?:PS|Z)/i.test(record.classification) &&
  !/^STREET RECORD$/i.test(record.paoText);
