import { codeOf } from '../report/codes.js';
import type { Fault, Severity } from '../report/fault.js';
import { FAULT_CODES, FAULTS, type FaultCode } from '../report/messages.js';
import type { FaultCounts } from '../report/report.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** The severities of the codes by their numbers, where a field does not say otherwise. */
const DEFAULTS: readonly Severity[] = ['error', ...FAULT_CODES.map((code) => FAULTS[code].severity)];

/**
 * Counts every fault and keeps the first of them. Counting makes nothing, so that a file with a fault in every row costs hardly more
 * than one with none: what a fault says is made only for those that are kept.
 */
export class FaultCollector {
  readonly faults: Fault[] = [];
  total = 0;
  /** Whether what comes may be of rows before those that are kept: it is kept all the same, and `finish` cuts the list. */
  isLate = false;
  readonly #most: number;
  readonly #codes = new Float64Array(FAULT_CODES.length + 1);
  readonly #severities = { error: 0, warning: 0, notice: 0 };
  #columns: Float64Array;

  constructor(most: number) {
    this.#most = most;
    this.#columns = new Float64Array(0);
  }

  /** Makes room for the counts of columns. */
  setColumns(count: number): void {
    this.#columns = new Float64Array(count);
  }

  /** The severity of a code where the standard gives none. */
  static severityOf(code: number): Severity {
    return DEFAULTS[code] as Severity;
  }

  /**
   * Counts a fault.
   *
   * @param column the column's place, or -1
   * @returns whether it is to be kept with `keep`
   */
  count(code: number, severity: Severity, column: number): boolean {
    this.total++;
    this.#codes[code] = (this.#codes[code] as number) + 1;
    this.#severities[severity]++;
    if (column >= 0 && column < this.#columns.length) this.#columns[column] = (this.#columns[column] as number) + 1;
    return this.isLate || this.faults.length < this.#most;
  }

  keep(fault: Fault): void {
    this.faults.push(fault);
  }

  /** Puts the kept faults in the order of their rows, those of the whole file first, and cuts the list. */
  finish(): void {
    // The order in which they were found stays within a row.
    this.faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
    this.faults.length = Math.min(this.faults.length, this.#most);
  }

  columnFaults(column: number): number {
    return this.#columns[column] ?? 0;
  }

  /** Whether there are more faults than are kept. */
  get truncated(): boolean {
    return this.total > this.faults.length;
  }

  counts(headers: readonly string[]): FaultCounts {
    const byCode: Partial<Record<FaultCode, number>> = {};
    this.#codes.forEach((count, code) => {
      if (count > 0) byCode[codeOf(code)] = count;
    });
    const byColumn = new Map<string, number>();
    headers.forEach((header, column) => {
      const count = this.columnFaults(column);
      if (count > 0) byColumn.set(header, (byColumn.get(header) ?? 0) + count);
    });
    return {
      total: this.total,
      bySeverity: Object.fromEntries(SEVERITIES.map((each) => [each, this.#severities[each]])) as Record<
        Severity,
        number
      >,
      byCode,
      byColumn: Object.fromEntries(byColumn),
    };
  }
}
