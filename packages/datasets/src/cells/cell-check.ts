import type { MessageParts } from '../report/messages.js';

/** What can be said of a wrong value beyond its code. */
export interface Explanation {
  /** What is filled into the message. */
  readonly parts?: MessageParts;
  readonly welshParts?: MessageParts;
  /** What it must become, where that is certain. */
  readonly fix?: string | undefined;
  /** What it would become if the column had its months before its days; only where it can be read both ways. */
  readonly monthFirst?: string | undefined;
  /** What it may have been meant to be. */
  readonly suggestion?: string | undefined;
}

/** The check of one column's values, compiled from its field. Bytes are UTF-8, not empty, without spaces around them. */
export interface CellCheck {
  /** 0 where the value is right, or the number of a fault code. Makes nothing where it can. */
  readonly check: (bytes: Uint8Array, start: number, end: number) => number;
  /** More about a value that `check` found wrong. */
  readonly explain: (text: string, code: number) => Explanation;
  /** The value as a number that can be put in order or added up; NaN where it is none. */
  readonly key?: (bytes: Uint8Array, start: number, end: number) => number;
}

/** What a check may need to know beside the field. */
export interface CheckContext {
  /** The day of the check, as YYYY-MM-DD. */
  readonly today: string;
  /** Whether values that are set aside for tests pass. */
  readonly testValues: boolean;
}
