import { memoised } from '../cells/memo.js';
import { SeenValues } from '../check/fingerprints.js';
import { decode } from '../csv/text.js';
import { numberOf } from '../report/codes.js';
import type { FaultCode, MessageParts } from '../report/messages.js';
import type { Field } from '../standard/field.js';
import type { RowCondition, RowRule } from '../standard/row-rule.js';
import type { RowState } from './row-state.js';

/** A question about one cell, asked while it is read. */
export interface CellQuestion {
  /** The field's place. */
  readonly field: number;
  /** Where the answer is kept in the state. */
  readonly answer: number;
  /** 1 for yes. */
  readonly ask: (bytes: Uint8Array, start: number, end: number) => number;
}

/** A rule that is ready to be held against rows. */
export interface CompiledRule {
  readonly rule: RowRule;
  readonly code: number;
  /** The field that a fault is told of. */
  readonly field: number;
  readonly isBroken: (state: RowState, row: number) => boolean;
  /** What is filled into the message, of the row that was judged last. */
  readonly parts: () => { readonly parts: MessageParts; readonly welshParts: MessageParts };
  /** For rules that remember values. */
  readonly seen?: SeenValues;
}

/** The rules of a standard, ready, and what they need from the cells. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  readonly questions: readonly CellQuestion[];
  /** Fields whose value is needed as a number, and whose fingerprint is. */
  readonly keyed: ReadonlySet<number>;
  readonly printed: ReadonlySet<number>;
}

type Judge = (state: RowState) => boolean;

const COUNTS = {
  'at-least-one': ['at least one', 'o leiaf un'],
  'at-most-one': ['at most one', 'un ar y mwyaf'],
  'exactly-one': ['exactly one', 'union un'],
  'all-or-none': ['all or none', 'y cyfan neu ddim un'],
} as const;

const CODES: Readonly<Record<RowRule['rule'], FaultCode>> = {
  order: 'rule-order',
  'at-least-one': 'rule-filled',
  'at-most-one': 'rule-filled',
  'exactly-one': 'rule-filled',
  'all-or-none': 'rule-filled',
  'required-when': 'rule-required-when',
  'empty-when': 'rule-empty-when',
  'one-of-when': 'rule-one-of-when',
  'range-when': 'rule-range-when',
  sum: 'rule-sum',
  'unique-together': 'rule-unique-together',
};

/** Rules that ask for a value: a file without the column breaks them too. */
const ASKS: Readonly<Partial<Record<RowRule['rule'], true>>> = {
  'at-least-one': true,
  'exactly-one': true,
  'required-when': true,
};

const quoted = (names: readonly string[]): string => names.map((name) => `‘${name}’`).join(', ');

/** A standard's rule names a field that the standard does not have. */
export class RuleFieldError extends Error {
  override readonly name = 'RuleFieldError';
}

/**
 * Makes a standard's rules ready.
 *
 * @param present whether the file has a column for a field
 * @throws RuleFieldError where a rule names a field that the standard does not have
 */
export const compileRules = (
  rules: readonly RowRule[],
  fields: readonly Field[],
  present: (field: number) => boolean,
  uniqueLimit: number,
): CompiledRules => {
  const places = new Map(fields.map(({ name }, index) => [name, index]));
  const questions: CellQuestion[] = [];
  const keyed = new Set<number>();
  const printed = new Set<number>();

  const placeOf = (name: string, rule: RowRule): number => {
    const place = places.get(name);
    if (place === undefined)
      throw new RuleFieldError(`The rule ‘${rule.id}’ names the field ‘${name}’, which the standard does not have.`);
    return place;
  };

  const isOneOf = (field: number, values: readonly string[]): Judge => {
    const known = new Set(values.map((value) => value.toLowerCase()));
    const answer = questions.length;
    const ask = memoised((bytes, start, end) => (known.has(decode(bytes, start, end).toLowerCase()) ? 1 : 0));
    questions.push({ field, answer, ask });
    return (state) => state.answers[answer] === 1;
  };

  const condition = (when: RowCondition, rule: RowRule): Judge => {
    const field = placeOf(when.field, rule);
    if ('isFilled' in when) return (state) => (state.filled[field] === 1) === when.isFilled;
    if ('isOneOf' in when) return isOneOf(field, when.isOneOf);
    const among = isOneOf(field, when.isNotOneOf);
    return (state) => state.filled[field] === 1 && !among(state);
  };

  const compiled: CompiledRule[] = [];
  for (const rule of rules) {
    const code = numberOf(CODES[rule.rule]);
    const named = 'fields' in rule ? rule.fields : [rule.field];
    const involved = named.map((name) => placeOf(name, rule));
    if (!ASKS[rule.rule] && !involved.some(present)) continue;
    switch (rule.rule) {
      case 'order': {
        const [first, second] = involved as [number, number];
        keyed.add(first).add(second);
        const { orEqual = true } = rule;
        const parts = { column: rule.fields[1], other: rule.fields[0] };
        compiled.push({
          rule,
          code,
          field: second,
          // NaN on either side is neither more nor less: what is not there or not right is not judged here.
          isBroken: ({ keys }) => {
            const a = keys[first] as number;
            const b = keys[second] as number;
            return orEqual ? a > b : a >= b;
          },
          parts: () => ({ parts, welshParts: parts }),
        });
        break;
      }
      case 'at-least-one':
      case 'at-most-one':
      case 'exactly-one':
      case 'all-or-none': {
        const kind = rule.rule;
        const other = quoted(rule.fields);
        const [en, cy] = COUNTS[kind];
        compiled.push({
          rule,
          code,
          field: involved[0] as number,
          isBroken: ({ filled }) => {
            let count = 0;
            for (const place of involved) count += filled[place] as number;
            if (kind === 'at-least-one') return count === 0;
            if (kind === 'at-most-one') return count > 1;
            return kind === 'exactly-one' ? count !== 1 : count !== 0 && count !== involved.length;
          },
          parts: () => ({ parts: { form: en, other }, welshParts: { form: cy, other } }),
        });
        break;
      }
      case 'required-when':
      case 'empty-when': {
        const field = placeOf(rule.field, rule);
        const holds = condition(rule.when, rule);
        const wrong = rule.rule === 'required-when' ? 0 : 1;
        const parts = { column: rule.field, other: rule.when.field };
        compiled.push({
          rule,
          code,
          field,
          isBroken: (state) => state.filled[field] === wrong && holds(state),
          parts: () => ({ parts, welshParts: parts }),
        });
        break;
      }
      case 'one-of-when': {
        const field = placeOf(rule.field, rule);
        const holds = condition(rule.when, rule);
        const right = isOneOf(field, rule.isOneOf);
        const parts = { column: rule.field, other: rule.when.field, form: quoted(rule.isOneOf) };
        compiled.push({
          rule,
          code,
          field,
          isBroken: (state) => state.filled[field] === 1 && holds(state) && !right(state),
          parts: () => ({ parts, welshParts: parts }),
        });
        break;
      }
      case 'range-when': {
        const field = placeOf(rule.field, rule);
        const holds = condition(rule.when, rule);
        const { min, max } = rule;
        keyed.add(field);
        const parts = { column: rule.field, other: rule.when.field };
        compiled.push({
          rule,
          code,
          field,
          // NaN lies on neither side: what is not there or not right is not judged here.
          isBroken: (state) => {
            const value = state.keys[field] as number;
            return (value < min || value > max) && holds(state);
          },
          parts: () => ({
            parts: { ...parts, limit: `${min} to ${max}` },
            welshParts: { ...parts, limit: `${min} i ${max}` },
          }),
        });
        break;
      }
      case 'sum': {
        const total = placeOf(rule.total, rule);
        const { tolerance = 0.005 } = rule;
        for (const place of [...involved, total]) keyed.add(place);
        const parts = { column: rule.total, other: quoted(rule.fields) };
        compiled.push({
          rule,
          code,
          field: total,
          isBroken: ({ keys, filled }) => {
            let sum = 0;
            let any = false;
            for (const place of involved) {
              // An empty part adds nothing; one that is wrong leaves the sum unknown.
              if (filled[place] === 0) continue;
              sum += keys[place] as number;
              any = true;
            }
            return any && Math.abs(sum - (keys[total] as number)) > tolerance;
          },
          parts: () => ({ parts, welshParts: parts }),
        });
        break;
      }
      case 'unique-together': {
        const seen = new SeenValues(uniqueLimit);
        for (const place of involved) printed.add(place);
        let other = 0;
        const form = quoted(rule.fields);
        compiled.push({
          rule,
          code,
          field: involved[0] as number,
          seen,
          isBroken: ({ filled, low, high }, row) => {
            let a = 17;
            let b = 23;
            let any = false;
            for (const place of involved) {
              any ||= filled[place] === 1;
              a = Math.imul(a ^ (low[place] as number), 0x01000193) ^ (a >>> 15);
              b = Math.imul(b ^ (high[place] as number), 0x5bd1e995) ^ (b >>> 13);
            }
            other = any ? seen.add(a, b, row) : 0;
            return other !== 0;
          },
          parts: () => ({ parts: { form, other }, welshParts: { form, other } }),
        });
        break;
      }
    }
  }
  return { rules: compiled, questions, keyed, printed };
};
