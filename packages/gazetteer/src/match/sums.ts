/** Sums by number for one query. Clearing costs as much as was added to, not as much as there is. */
export class Sums {
  readonly #sums: Float32Array;
  readonly touched: number[] = [];

  constructor(size: number) {
    this.#sums = new Float32Array(size);
  }

  add(number: number, amount: number): void {
    const before = this.#sums[number] ?? 0;
    if (before === 0) this.touched.push(number);
    this.#sums[number] = before + amount;
  }

  get(number: number): number {
    return this.#sums[number] ?? 0;
  }

  clear(): void {
    for (const number of this.touched) this.#sums[number] = 0;
    this.touched.length = 0;
  }
}
