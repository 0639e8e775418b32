import type { MatchReasonCode } from './types.js';
import { BEFORE, BEYOND, COSTS, ENOUGH } from './weights.js';

/** What speaks for one address and against it. */
export class Evidence {
  #gain = BEFORE;
  #cost = 0;
  readonly codes: MatchReasonCode[] = [];

  /** Something that agrees. */
  gain(amount: number, code?: MatchReasonCode): void {
    this.#gain += amount;
    if (code !== undefined) this.codes.push(code);
  }

  /** A finding, at its cost or at a share of it. */
  charge(code: keyof typeof COSTS, share = 1): void {
    this.#cost += COSTS[code] * share;
    this.codes.push(code);
  }

  /** A finding that costs so much. */
  take(amount: number, code?: MatchReasonCode): void {
    this.#cost += amount;
    if (code !== undefined) this.codes.push(code);
  }

  /** A finding that costs nothing. */
  note(code: MatchReasonCode): void {
    this.codes.push(code);
  }

  /** Natural logarithm of the odds. */
  get odds(): number {
    return Math.min(ENOUGH, this.#gain) + Math.max(0, this.#gain - ENOUGH) * BEYOND - this.#cost;
  }
}
