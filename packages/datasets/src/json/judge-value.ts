import type { Fault, Severity } from '../report/fault.js';
import type { JsonDocument, JsonRules } from '../standard/json-rules.js';
import { type FaultList, shownValue } from './fault-list.js';
import { wordsOf } from './finding-words.js';
import type { RuleFinding, RulesJudge } from './json-rules-judge.js';
import { type Finding, type Judge, lastKey } from './judge.js';
import { keysOf, valueAt } from './pointer.js';
import type { Position } from './position.js';
import type { Place } from './walk-json.js';

/** A value that was read, and how to find where its parts stand. */
export interface ReadValue {
  readonly value: unknown;
  /** JSON Pointer of the value in its document. */
  readonly base: string;
  /** What to call the value in a message. */
  readonly name: string;
  /** The places of the parts at these pointers (from this value), and of their keys. */
  readonly locate: (pointers: readonly string[]) => {
    readonly places: ReadonlyMap<string, Place>;
    readonly positions: ReadonlyMap<number, Position>;
  };
}

/** By what a value is judged. */
export interface Judges {
  readonly rules: JsonRules;
  readonly document: JsonDocument;
  readonly schema: Judge | undefined;
  readonly beyond: RulesJudge | undefined;
}

const SEVERITIES: readonly string[] = ['error', 'warning', 'notice'];
const severityOf = (text: string | undefined): Severity | undefined =>
  SEVERITIES.includes(text ?? '') ? (text as Severity) : undefined;

/** Keywords whose place is that of a key and not of its value. */
const AT_KEY: ReadonlySet<string> = new Set(['unknown-key']);
/** Keywords for which the value itself tells nothing. */
const WITHOUT_VALUE: ReadonlySet<string> = new Set(['required', 'dependencies', 'dependentRequired', 'unknown-key']);

const isPersonalKey = (pointer: string, rules: JsonRules): boolean =>
  (rules.personalKeys ?? []).some((key) => keysOf(pointer).includes(key));

/** The value of a fault, where it may be shown and is short enough to be worth it. */
const shownOf = (read: ReadValue, finding: Finding, rules: JsonRules): string | undefined => {
  if (finding.isPersonal || WITHOUT_VALUE.has(finding.keyword) || isPersonalKey(read.base + finding.pointer, rules))
    return undefined;
  const value = valueAt(read.value, finding.pointer);
  return typeof value === 'object' && value !== null ? undefined : shownValue(value);
};

const typeOf = (value: unknown): Fault['valueType'] => {
  if (value === null) return 'null';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : undefined;
};

/** Judges a value and adds what is wrong with it to the list. */
export const judgeValue = (read: ReadValue, judges: Judges, faults: FaultList): void => {
  const findings = judges.schema?.judge(read.value) ?? [];
  const broken = judges.beyond?.judge(read.value, read.base) ?? [];
  if (findings.length === 0 && broken.length === 0) return;
  const pointers = [...findings, ...broken].map(({ pointer }) => pointer);
  const located = faults.isFull ? undefined : read.locate(pointers);
  const positionOf = (pointer: string, atKey: boolean): Position | undefined => {
    const place = located?.places.get(pointer);
    return place && located?.positions.get(atKey ? place.key : place.value);
  };
  for (const finding of findings)
    addFinding(finding, read, judges, faults, positionOf(finding.pointer, AT_KEY.has(finding.keyword)));
  for (const finding of broken) addBroken(finding, read, judges, faults, positionOf(finding.pointer, false));
};

const addFinding = (
  finding: Finding,
  read: ReadValue,
  { rules, document }: Judges,
  faults: FaultList,
  position: Position | undefined,
): void => {
  const { code, parts, welshParts } = wordsOf(finding, read.name);
  const shown = faults.isFull ? undefined : shownOf(read, finding, rules);
  faults.add(code, {
    parts,
    welshParts,
    pointer: read.base + finding.pointer,
    position,
    value: shown,
    valueType:
      finding.keyword === 'type' && shown !== undefined ? typeOf(valueAt(read.value, finding.pointer)) : undefined,
    clause: finding.clause ?? document.clause,
    severity: severityOf(finding.severity),
    name: String(parts.field),
  });
};

const RULE_CODES = { order: 'json-order', different: 'json-different', unique: 'json-not-unique' } as const;

const addBroken = (
  { rule, pointer, other }: RuleFinding,
  read: ReadValue,
  { rules }: Judges,
  faults: FaultList,
  position: Position | undefined,
): void => {
  const field = lastKey(pointer);
  const value = isPersonalKey(read.base + pointer, rules) ? undefined : shownValue(valueAt(read.value, pointer));
  faults.add(RULE_CODES[rule.rule], {
    parts: { field, other },
    message: rule.message,
    pointer: read.base + pointer,
    position,
    value,
    clause: rule.clause,
    rule: rule.id,
    severity: rule.severity,
    name: field,
  });
};
