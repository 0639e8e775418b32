/** What the rules of a row may ask of it, by the field's place in the standard. It is used again for every row. */
export class RowState {
  /** 1 where the row has a value. */
  readonly filled: Uint8Array;
  /** The value as a number where the field is right and can be put in order; else NaN. */
  readonly keys: Float64Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Answers to the conditions that rules ask, by the condition's place. */
  readonly answers: Uint8Array;

  constructor(fields: number, conditions: number) {
    this.filled = new Uint8Array(fields);
    this.keys = new Float64Array(fields);
    this.low = new Int32Array(fields);
    this.high = new Int32Array(fields);
    this.answers = new Uint8Array(conditions);
  }

  clear(): void {
    this.filled.fill(0);
    this.keys.fill(Number.NaN);
    this.low.fill(0);
    this.high.fill(0);
    this.answers.fill(0);
  }
}
