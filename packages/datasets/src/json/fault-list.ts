import type { Fault, FaultMessage, Severity } from '../report/fault.js';
import { FAULTS, type FaultCode, type MessageParts, messageOf } from '../report/messages.js';
import type { FaultCounts } from '../report/report.js';
import type { Position } from './position.js';

/** Most names by which faults are counted; a hostile file could have millions. */
const MOST_NAMES = 1_000;
const MOST_VALUE_CHARACTERS = 200;
const MOST_POINTER_CHARACTERS = 500;

/** What a fault needs beside its code. */
export interface FaultDetails {
  readonly parts?: MessageParts;
  readonly welshParts?: MessageParts;
  /** English words of a rule's own; the Welsh is then that of the code. */
  readonly message?: string | undefined;
  readonly pointer?: string;
  readonly position?: Position | undefined;
  readonly value?: string | undefined;
  readonly valueType?: Fault['valueType'] | undefined;
  readonly clause?: string | undefined;
  readonly rule?: string;
  readonly severity?: Severity | undefined;
  /** The key by which it is counted. */
  readonly name?: string;
}

/** A value as a fault shows it. */
export const shownValue = (value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const characters = [...text.slice(0, MOST_VALUE_CHARACTERS * 2)];
  return characters.length > MOST_VALUE_CHARACTERS
    ? `${characters.slice(0, MOST_VALUE_CHARACTERS).join('')}…`
    : text.slice(0, MOST_VALUE_CHARACTERS * 2);
};

/** A key or a pointer as a fault carries it: a hostile file has keys of megabytes. */
const cut = (text: string): string =>
  text.length > MOST_POINTER_CHARACTERS ? `${text.slice(0, MOST_POINTER_CHARACTERS)}…` : text;

const cutParts = (parts: MessageParts | undefined): MessageParts | undefined =>
  parts &&
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? cut(part) : part]));

/** Counts faults exactly and keeps the first of them. */
export class FaultList {
  private readonly kept: Fault[] = [];
  total = 0;
  private readonly bySeverity: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  private readonly byCode: Partial<Record<FaultCode, number>> = {};
  private readonly byName = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** Whether further faults are only counted. */
  get isFull(): boolean {
    return this.kept.length >= this.most;
  }

  get errors(): number {
    return this.bySeverity.error;
  }

  add(code: FaultCode, details: FaultDetails): void {
    const severity = details.severity ?? FAULTS[code].severity;
    this.total += 1;
    this.bySeverity[severity] += 1;
    this.byCode[code] = (this.byCode[code] ?? 0) + 1;
    const name = details.name === undefined ? undefined : cut(details.name);
    if (name !== undefined && (this.byName.has(name) || this.byName.size < MOST_NAMES))
      this.byName.set(name, (this.byName.get(name) ?? 0) + 1);
    if (!this.isFull) this.kept.push(faultOf(code, severity, details));
  }

  counts(): FaultCounts {
    return {
      total: this.total,
      bySeverity: this.bySeverity,
      byCode: this.byCode,
      byColumn: Object.fromEntries(this.byName),
    };
  }

  /** The faults that were kept, in the order of the file. */
  faults(): readonly Fault[] {
    return this.kept.toSorted((a, b) => (a.byteOffset ?? 0) - (b.byteOffset ?? 0));
  }

  get isTruncated(): boolean {
    return this.total > this.kept.length;
  }
}

const messageFor = (code: FaultCode, details: FaultDetails): FaultMessage => {
  const message = messageOf(code, cutParts(details.parts), cutParts(details.welshParts));
  return details.message === undefined ? message : { en: details.message, cy: message.cy };
};

const faultOf = (code: FaultCode, severity: Severity, details: FaultDetails): Fault => ({
  code,
  severity,
  message: messageFor(code, details),
  ...(details.name === undefined ? {} : { field: cut(details.name) }),
  ...(details.pointer === undefined ? {} : { pointer: cut(details.pointer) }),
  ...(details.position
    ? { line: details.position.line, character: details.position.column, byteOffset: details.position.offset }
    : {}),
  ...(details.value === undefined ? {} : { value: details.value }),
  ...(details.valueType === undefined ? {} : { valueType: details.valueType }),
  ...(details.clause === undefined ? {} : { clause: details.clause }),
  ...(details.rule === undefined ? {} : { rule: details.rule }),
});
