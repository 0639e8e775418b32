/** A value as two numbers of 32 bits: together a fingerprint that two different values share about once in 2^64 pairs. */
export const print = { low: 0, high: 0 };

/** Puts the fingerprint of bytes into `print`. */
export const fingerprint = (bytes: Uint8Array, start: number, end: number): void => {
  let low = 0x811c9dc5 ^ (end - start);
  let high = 0x9747b28c;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul((high ^ byte) + (high << 5), 0x5bd1e995);
  }
  low ^= low >>> 16;
  low = Math.imul(low, 0x85ebca6b);
  low ^= low >>> 13;
  high ^= high >>> 15;
  high = Math.imul(high, 0xc2b2ae35);
  high ^= high >>> 16;
  print.low = low;
  print.high = high;
};

const SMALLEST = 1024;

/**
 * Values that were seen, by their fingerprints, with the row each was seen in first. Twelve bytes a place; once the limit is reached
 * no new ones are kept, and what was kept is still compared.
 */
export class SeenValues {
  /** How many are kept. */
  size = 0;
  /** Whether values came that could not be kept. */
  overflowed = false;
  readonly #limit: number;
  #low = new Int32Array(SMALLEST);
  #high = new Int32Array(SMALLEST);
  #rows = new Uint32Array(SMALLEST);
  #mask = SMALLEST - 1;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The row in which a value was seen first, or 0 where it was not. */
  rowOf(low: number, high: number): number {
    let slot = low & this.#mask;
    while (this.#rows[slot] !== 0) {
      if (this.#low[slot] === low && this.#high[slot] === high) return this.#rows[slot] as number;
      slot = (slot + 1) & this.#mask;
    }
    return 0;
  }

  /** The row in which a value was seen before, or 0 where it was not. Rows count from 1. */
  add(low: number, high: number, row: number): number {
    let slot = low & this.#mask;
    while (this.#rows[slot] !== 0) {
      if (this.#low[slot] === low && this.#high[slot] === high) return this.#rows[slot] as number;
      slot = (slot + 1) & this.#mask;
    }
    if (this.size >= this.#limit) {
      this.overflowed = true;
      return 0;
    }
    this.#low[slot] = low;
    this.#high[slot] = high;
    this.#rows[slot] = row;
    this.size++;
    if (this.size > this.#mask * 0.8) this.#grow();
    return 0;
  }

  #grow(): void {
    const low = this.#low;
    const high = this.#high;
    const rows = this.#rows;
    const places = rows.length * 2;
    this.#mask = places - 1;
    this.#low = new Int32Array(places);
    this.#high = new Int32Array(places);
    this.#rows = new Uint32Array(places);
    for (let from = 0; from < rows.length; from++) {
      if (rows[from] === 0) continue;
      let slot = (low[from] as number) & this.#mask;
      while (this.#rows[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#low[slot] = low[from] as number;
      this.#high[slot] = high[from] as number;
      this.#rows[slot] = rows[from] as number;
    }
  }
}
