import { FaultCollector } from '../check/collector.js';
import { lettersOf } from '../csv/letters.js';
import { numberOf } from '../report/codes.js';
import type { Fault, Severity } from '../report/fault.js';
import { type FaultCode, type MessageParts, messageOf } from '../report/messages.js';
import type { FaultCounts } from '../report/report.js';
import type { RecordRules } from '../standard/standard.js';
import { FIELD_NAMES, placeOfName } from './record-fields.js';
import type { Words } from './record-words.js';

/** Where a fault is. */
export interface FaultPlace {
  readonly row?: number;
  readonly type?: number | undefined;
  /** The field's name and its place in the record, counted from 0. */
  readonly field?: string | undefined;
  readonly index?: number;
}

/** What a fault says, made only where it is listed. */
export interface FaultContent {
  readonly byteOffset?: number;
  readonly value?: string | undefined;
  readonly words?: Words;
  readonly parts?: MessageParts;
  readonly welshParts?: MessageParts;
}

const LONGEST_VALUE = 200;

/** Counts every fault of records and keeps the first of them, in the form that all reports share. */
export class RecordFaults {
  readonly #collector: FaultCollector;
  readonly #clauses: Readonly<Record<string, string>>;

  constructor(most: number, { clauses }: RecordRules) {
    this.#collector = new FaultCollector(most);
    this.#collector.setColumns(FIELD_NAMES.length);
    this.#clauses = clauses;
  }

  /**
   * @param rule the name of the check of the grammar or of the semantics, by which its clause is found
   * @param content asked for only where the fault is listed
   */
  add(
    code: FaultCode,
    place: FaultPlace,
    content: () => FaultContent = () => ({}),
    rule?: string,
    severity: Severity = FaultCollector.severityOf(numberOf(code)),
  ): void {
    if (!this.#collector.count(numberOf(code), severity, placeOfName(place.field))) return;
    const { byteOffset, value, words, parts = {}, welshParts = {} } = content();
    const { row, type, field, index } = place;
    const clause = this.#clauseOf(code, place, rule);
    this.#collector.keep({
      code,
      severity,
      message: messageOf(
        code,
        { ...(words ? { form: words.en } : {}), ...parts },
        { ...(words ? { form: words.cy } : {}), ...welshParts },
      ),
      ...(row === undefined ? {} : { row }),
      ...(type === undefined ? {} : { recordType: type }),
      ...(field === undefined ? {} : { column: field, field }),
      ...(index === undefined ? {} : { letter: lettersOf(index), columnIndex: index }),
      ...(byteOffset === undefined ? {} : { byteOffset }),
      ...(value ? { value: value.slice(0, LONGEST_VALUE) } : {}),
      ...(clause === undefined ? {} : { clause }),
      ...(rule === undefined ? {} : { rule }),
    });
  }

  /** The clause of a check, of a code, or of the record layout with the very field. */
  #clauseOf(code: FaultCode, { type, field }: FaultPlace, rule: string | undefined): string | undefined {
    const clauses = this.#clauses;
    const own = (rule === undefined ? undefined : clauses[rule]) ?? clauses[code];
    if (own !== undefined || !code.startsWith('record-')) return own;
    return [clauses.grammar, type === undefined ? undefined : `type ${type}`, field].filter(Boolean).join(', ');
  }

  get total(): number {
    return this.#collector.total;
  }

  get isTruncated(): boolean {
    return this.#collector.truncated;
  }

  /** How many are listed. */
  get listed(): number {
    return this.#collector.faults.length;
  }

  counts(): FaultCounts {
    return this.#collector.counts(FIELD_NAMES);
  }

  /** Those that are listed, in the order of the file. */
  inOrder(): readonly Fault[] {
    return this.#collector.faults
      .map((fault, at) => ({ fault, at }))
      .sort((a, b) => (a.fault.row ?? 0) - (b.fault.row ?? 0) || a.at - b.at)
      .map(({ fault }) => fault);
  }
}
