/** An address found, by the numbers of its BLPU and of the LPI that matched. */
export interface Hit {
  readonly blpu: number;
  readonly lpi: number;
  readonly score: number;
}

const byScore = (a: Hit, b: Hit) => b.score - a.score || a.lpi - b.lpi;

/** One hit for each BLPU: its best. */
export class BestHits {
  readonly #hits = new Map<number, Hit>();

  get size(): number {
    return this.#hits.size;
  }

  add(blpu: number, lpi: number, score: number): void {
    const before = this.#hits.get(blpu);
    if (before === undefined || score > before.score) this.#hits.set(blpu, { blpu, lpi, score });
  }

  /** Best first; the natural order of the gazetteer among equals. */
  sorted(): Hit[] {
    return [...this.#hits.values()].sort(byScore);
  }
}
