import { lowerBound } from '../lookup/binary-search.js';
import type { Sections } from '../lookup/sections.js';
import { levelAt, Marks } from './marks.js';
import type { ResolvedTerm } from './resolved-term.js';

/** Streets of one term that are marked one by one; a more frequent term is looked up for the streets that matter. */
const MOST_MARKED = 1500;

/** Tells in which streets the terms of a query stand: in all that a street says, and in its name alone. */
export class StreetMarks {
  readonly #s: Sections;
  readonly #all: Marks;
  readonly #names: Marks;
  /** Streets in which the frequent terms have been looked up. */
  readonly #looked: Marks;
  #frequent: readonly ResolvedTerm[] = [];

  constructor(sections: Sections) {
    this.#s = sections;
    this.#all = new Marks(sections.streets.usrn.length);
    this.#names = new Marks(sections.streets.usrn.length);
    this.#looked = new Marks(sections.streets.usrn.length);
  }

  /**
   * Begins a query. `driver` is marked in any case, so that `touched` lists its streets; without one every term is.
   */
  begin(terms: readonly ResolvedTerm[], driver?: ResolvedTerm): void {
    const isFrequent = (term: ResolvedTerm) =>
      driver !== undefined && term !== driver && !term.wide && term.streets > MOST_MARKED;
    this.#frequent = terms.filter(isFrequent);
    for (const term of terms) if (!isFrequent(term)) this.#markAll(term);
  }

  #markAll({ number, expansions }: ResolvedTerm): void {
    const { streetStart, streets } = this.#s.tokens;
    for (const { from, to, level } of expansions) {
      for (let at = streetStart[from] ?? 0; at < (streetStart[to] ?? 0); at += 1)
        this.#mark(streets[at] ?? 0, number, level);
    }
  }

  #mark(posting: number, number: number, level: number): void {
    this.#all.mark(posting >>> 1, number, level);
    if ((posting & 1) === 1) this.#names.mark(posting >>> 1, number, level);
  }

  #lookUp(street: number): void {
    if (this.#frequent.length === 0 || this.#looked.get(street) !== 0) return;
    this.#looked.mark(street, 0, 1);
    const { streetStart, streets } = this.#s.tokens;
    for (const { number, expansions } of this.#frequent) {
      for (const { from, to, level } of expansions) {
        for (let token = from; token < to; token += 1) {
          const end = streetStart[token + 1] ?? 0;
          const at = lowerBound(streets, street * 2, streetStart[token] ?? 0, end);
          const posting = streets[at] ?? 0;
          if (at < end && posting >>> 1 === street) this.#mark(posting, number, level);
        }
      }
    }
  }

  /** Streets that were marked. */
  get touched(): readonly number[] {
    return this.#all.touched;
  }

  /** Streets that were marked for their names. */
  get touchedNames(): readonly number[] {
    return this.#names.touched;
  }

  /** The marked streets of the driver. */
  streetsOf(driver: ResolvedTerm): number[] {
    return this.#all.touched.filter((street) => levelAt(this.#all.get(street), driver.number) !== 0);
  }

  /** Terms that stand in a street's name, locality, town or area. */
  get(street: number): number {
    this.#lookUp(street);
    return this.#all.get(street);
  }

  /** Terms that stand in a street's name. */
  inName(street: number): number {
    this.#lookUp(street);
    return this.#names.get(street);
  }

  clear(): void {
    this.#all.clear();
    this.#names.clear();
    this.#looked.clear();
    this.#frequent = [];
  }
}
