/** A repeatable source of randomness: the same seed gives the same numbers on every machine (mulberry32). */
export class Random {
  #state: number;

  /** Each part of the seed matters, so that every street has numbers of its own. */
  constructor(...seed: readonly number[]) {
    this.#state = seed.reduce((hash, part) => Math.imul(hash ^ (part >>> 0), 0x9e3779b1) ^ (hash >>> 15), 0x2545f491);
    this.next();
  }

  /** From 0 up to but without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.next() * list.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from: the list is empty');
    return item;
  }

  /** Picks by `weight`. */
  weighted<T extends { readonly weight: number }>(list: readonly T[]): T {
    let rest = this.next() * list.reduce((sum, { weight }) => sum + weight, 0);
    for (const item of list) {
      rest -= item.weight;
      if (rest < 0) return item;
    }
    return this.pick(list);
  }
}
