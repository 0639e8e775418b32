/**
 * Marks by street or LPI number for one query. Clearing costs as much as was marked, not as much as there is.
 * A mark holds 3 bits a term: 1 near enough (a typing error), 3 begins so, 7 exactly so.
 */
export class Marks {
  readonly marks: Uint32Array;
  readonly touched: number[] = [];

  constructor(size: number) {
    this.marks = new Uint32Array(size);
  }

  mark(number: number, term: number, level: number): void {
    const before = this.marks[number] ?? 0;
    if (before === 0) this.touched.push(number);
    this.marks[number] = before | (level << (term * 3));
  }

  get(number: number): number {
    return this.marks[number] ?? 0;
  }

  clear(): void {
    for (const number of this.touched) this.marks[number] = 0;
    this.touched.length = 0;
  }
}

/** How well a term is matched. */
export const NEAR = 1;
export const BEGINS = 3;
export const EXACT = 7;
/** Terms that fit in a mark. */
export const MOST_TERMS = 10;
