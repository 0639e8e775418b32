import type { Severity } from '../report/fault.js';

/** A question about one field of a row. Values are compared as written, without regard to case. */
export type RowCondition =
  | { readonly field: string; readonly isOneOf: readonly string[] }
  | { readonly field: string; readonly isNotOneOf: readonly string[] }
  | { readonly field: string; readonly isFilled: boolean };

interface RuleCommon {
  /** Unique within the standard: lower case with hyphens. */
  readonly id: string;
  /** What is wrong and what to do, in plain English. A message is made from the rule where it is not given. */
  readonly message?: string;
  /** `error` where not given. */
  readonly severity?: Severity;
  readonly clause: string;
}

/** The first must not come after the second: dates, numbers or money. Judged only where both are filled and right. */
export interface OrderRule extends RuleCommon {
  readonly rule: 'order';
  readonly fields: readonly [string, string];
  /** Whether they may be equal; true where not given. */
  readonly orEqual?: boolean;
}

/** How many of the fields must be filled. */
export interface FilledRule extends RuleCommon {
  readonly rule: 'at-least-one' | 'at-most-one' | 'exactly-one' | 'all-or-none';
  readonly fields: readonly string[];
}

/** A field must be filled, or empty, where a condition holds. */
export interface WhenRule extends RuleCommon {
  readonly rule: 'required-when' | 'empty-when';
  readonly field: string;
  readonly when: RowCondition;
}

/** A field must have one of these values where a condition holds. */
export interface ValueWhenRule extends RuleCommon {
  readonly rule: 'one-of-when';
  readonly field: string;
  readonly isOneOf: readonly string[];
  readonly when: RowCondition;
}

/** A field’s number must lie in a range, ends included, where a condition holds. Judged only where it is filled and right. */
export interface RangeWhenRule extends RuleCommon {
  readonly rule: 'range-when';
  readonly field: string;
  readonly min: number;
  readonly max: number;
  readonly when: RowCondition;
}

/** The fields must add up to the total, to within a tolerance (0.005 where not given). */
export interface SumRule extends RuleCommon {
  readonly rule: 'sum';
  readonly fields: readonly string[];
  readonly total: string;
  readonly tolerance?: number;
}

/** No two rows may have the same values in all of these fields. */
export interface UniqueTogetherRule extends RuleCommon {
  readonly rule: 'unique-together';
  readonly fields: readonly string[];
}

/** What must hold within one row across fields. A closed list: nothing is evaluated. */
export type RowRule = OrderRule | FilledRule | WhenRule | ValueWhenRule | RangeWhenRule | SumRule | UniqueTogetherRule;
