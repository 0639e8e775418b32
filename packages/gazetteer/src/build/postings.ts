/** Lists by key, end to end: list `k` is `values[starts[k]] … values[starts[k + 1] - 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Pairs of key and value, gathered in any order of keys; each list keeps the order in which its values came. */
export class Pairs {
  #keys = new Uint32Array(1024);
  #values = new Uint32Array(1024);
  length = 0;

  add(key: number, value: number): void {
    if (this.length === this.#keys.length) {
      const [keys, values] = [this.#keys, this.#values];
      this.#keys = new Uint32Array(keys.length * 2);
      this.#values = new Uint32Array(keys.length * 2);
      this.#keys.set(keys);
      this.#values.set(values);
    }
    this.#keys[this.length] = key;
    this.#values[this.length] = value;
    this.length += 1;
  }

  /** Sorts the pairs by key, after `rank` has renumbered the keys. */
  lists(keyCount: number, rank?: Uint32Array): Lists {
    const starts = new Uint32Array(keyCount + 1);
    const keyAt = (pair: number) => {
      const key = this.#keys[pair] ?? 0;
      return rank === undefined ? key : (rank[key] ?? 0);
    };
    for (let pair = 0; pair < this.length; pair += 1) {
      const key = keyAt(pair);
      starts[key + 1] = (starts[key + 1] ?? 0) + 1;
    }
    for (let key = 0; key < keyCount; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
    const next = starts.slice();
    const values = new Uint32Array(this.length);
    for (let pair = 0; pair < this.length; pair += 1) {
      const key = keyAt(pair);
      const at = next[key] ?? 0;
      values[at] = this.#values[pair] ?? 0;
      next[key] = at + 1;
    }
    return { starts, values };
  }
}
