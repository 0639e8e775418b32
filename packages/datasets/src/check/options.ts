import type { DialectReport } from '../report/report.js';

/** How a file is checked. */
export interface CheckOptions {
  /** How many faults are listed; counts are exact whatever it is. Default 1,000. */
  readonly maxFaults?: number;
  /** The largest row, in bytes, that is checked; a larger one is a fault. Bounds memory. Default 8 MiB. */
  readonly maxRowBytes?: number;
  /**
   * How many different values are remembered, of all unique columns together, to find those that are there twice. Twelve bytes
   * each, and as much again while the table grows. Default 3 million.
   */
  readonly uniqueLimit?: number;
  /** The delimiter, where it is known; told by itself otherwise. */
  readonly delimiter?: DialectReport['delimiter'];
  /** Whether values that are set aside for tests (postcodes in ZZ, …) pass. Default false. */
  readonly testValues?: boolean;
  /** The day that `today` in a standard means, as YYYY-MM-DD. Default: the day of the check in UTC. */
  readonly today?: string;
  /** Called now and then with how many bytes were read. */
  readonly onProgress?: (bytes: number) => void;
  /** Stops the check: its promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** How a file is fixed. */
export interface FixOptions extends CheckOptions {
  /** How many changes are listed. Default 10,000. */
  readonly maxChanges?: number;
}

/** Options with everything that was left out. */
export interface ResolvedOptions {
  readonly maxFaults: number;
  readonly maxRowBytes: number;
  readonly uniqueLimit: number;
  readonly delimiter: DialectReport['delimiter'] | undefined;
  readonly testValues: boolean;
  readonly today: string;
  readonly onProgress: ((bytes: number) => void) | undefined;
  readonly signal: AbortSignal | undefined;
}

const SMALLEST_ROW = 1024;

/** Fills in what was left out. */
export const resolveOptions = (options: CheckOptions): ResolvedOptions => ({
  maxFaults: Math.max(0, options.maxFaults ?? 1000),
  maxRowBytes: Math.max(SMALLEST_ROW, options.maxRowBytes ?? 8 * 1024 * 1024),
  uniqueLimit: Math.max(0, options.uniqueLimit ?? 3_000_000),
  delimiter: options.delimiter,
  testValues: options.testValues ?? false,
  today: options.today ?? new Date().toISOString().slice(0, 10),
  onProgress: options.onProgress,
  signal: options.signal,
});
