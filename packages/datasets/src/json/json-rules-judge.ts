import type { JsonPairRule, JsonRule, JsonUniqueRule } from '../standard/json-rules.js';
import { encodeKey, keysOf, valueAt } from './pointer.js';

/** A rule beyond the schema that is not met. */
export interface RuleFinding {
  readonly rule: JsonRule;
  /** JSON Pointer of the value that is wrong. */
  readonly pointer: string;
  /** The field with which it does not agree, or where the same value was before. */
  readonly other: string;
}

/** Most values of one `unique` rule that are remembered; beyond them it is not judged, and the report says so. */
export const MOST_REMEMBERED = 500_000;

interface Place {
  readonly pointer: string;
  readonly value: unknown;
}

/** The objects that `each` of a rule leads to. */
const placesOf = (document: unknown, each: string): readonly Place[] => {
  let places: readonly Place[] = [{ pointer: '', value: document }];
  for (const key of keysOf(each))
    places = places.flatMap(({ pointer, value }) => {
      if (typeof value !== 'object' || value === null) return [];
      if (key === '*' && Array.isArray(value))
        return value.map((item, index) => ({ pointer: `${pointer}/${index}`, value: item }));
      if (!Object.hasOwn(value, key)) return [];
      return [{ pointer: `${pointer}/${encodeKey(key)}`, value: Reflect.get(value, key) }];
    });
  return places;
};

/** A date or a number on one scale; undefined where it is neither. */
const rank = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
};

/** Whether two values of a pair agree with the rule. */
const agrees = (rule: JsonPairRule, first: unknown, second: unknown): boolean => {
  if (first === undefined || second === undefined) return true;
  if (rule.rule === 'different') return first !== second;
  if (typeof first !== typeof second) return true;
  const [from, to] = [rank(first), rank(second)];
  return from === undefined || to === undefined || from <= to;
};

/** Judges the rules of one document, remembering across the items of its list what must be unique. */
export class RulesJudge {
  private readonly seen = new Map<string, Map<string | number, string>>();
  /** Whether a `unique` rule stopped remembering. */
  isOverfull = false;

  constructor(private readonly rules: readonly JsonRule[]) {}

  /** `base` is the pointer of the value in its file. */
  judge(value: unknown, base: string): readonly RuleFinding[] {
    return this.rules.flatMap((rule) =>
      placesOf(value, rule.each ?? '').flatMap((place) =>
        rule.rule === 'unique' ? this.unique(rule, place, base) : pair(rule, place),
      ),
    );
  }

  private unique(rule: JsonUniqueRule, place: Place, base: string): readonly RuleFinding[] {
    const value = valueAt(place.value, rule.field);
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    let seen = this.seen.get(rule.id);
    if (!seen) {
      seen = new Map();
      this.seen.set(rule.id, seen);
    }
    const before = seen.get(value);
    const pointer = `${place.pointer}${rule.field}`;
    if (before !== undefined) return [{ rule, pointer, other: before }];
    if (seen.size < MOST_REMEMBERED) seen.set(value, `${base}${pointer}`);
    else this.isOverfull = true;
    return [];
  }
}

const pair = (rule: JsonPairRule, place: Place): readonly RuleFinding[] => {
  const [first, second] = rule.fields;
  if (agrees(rule, valueAt(place.value, first), valueAt(place.value, second))) return [];
  return [{ rule, pointer: `${place.pointer}${second}`, other: first.slice(1) }];
};
