/** Keeps the best of many by score, best first; the one that came first among equals. */
export class Top {
  readonly #size: number;
  readonly #items: number[] = [];
  readonly #scores: number[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  add(item: number, score: number): void {
    const scores = this.#scores;
    if (scores.length === this.#size && score <= (scores.at(-1) ?? 0)) return;
    let at = scores.length;
    while (at > 0 && (scores[at - 1] ?? 0) < score) at -= 1;
    scores.splice(at, 0, score);
    this.#items.splice(at, 0, item);
    if (scores.length > this.#size) {
      scores.pop();
      this.#items.pop();
    }
  }

  /** The items, best first. */
  get items(): readonly number[] {
    return this.#items;
  }

  /** The score of an item by its place. */
  score(place: number): number {
    return this.#scores[place] ?? 0;
  }
}
