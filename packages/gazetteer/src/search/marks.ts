/** How well a term is matched; 3 bits of a mark. `EXACT | BEGINS` is `EXACT`, so that marks of one term can be joined. */
export const NEAR = 1;
export const BEGINS = 3;
export const EXACT = 7;
/** Terms that fit in a mark. */
export const MOST_TERMS = 10;

/** A level at a term's place in a mark. */
export const levelMark = (level: number, term: number): number => level << (term * 3);
/** The level of a term in a mark. */
export const levelAt = (mark: number, term: number): number => (mark >>> (term * 3)) & 7;

/** Marks by street number for one query. Clearing costs as much as was marked, not as much as there is. */
export class Marks {
  readonly #marks: Uint32Array;
  readonly touched: number[] = [];

  constructor(size: number) {
    this.#marks = new Uint32Array(size);
  }

  mark(number: number, term: number, level: number): void {
    const before = this.#marks[number] ?? 0;
    if (before === 0) this.touched.push(number);
    this.#marks[number] = before | levelMark(level, term);
  }

  get(number: number): number {
    return this.#marks[number] ?? 0;
  }

  clear(): void {
    for (const number of this.touched) this.#marks[number] = 0;
    this.touched.length = 0;
  }
}
