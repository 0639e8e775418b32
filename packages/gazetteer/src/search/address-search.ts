import { LPI_INDEXED, lpiStatus, lpiTokens } from '../build/flags.js';
import type { Sections } from '../lookup/sections.js';
import { NEAR } from './marks.js';
import type { OwnTokens } from './own-tokens.js';
import type { PostcodeRange } from './postcode-range.js';
import type { Query, Term } from './query.js';
import { type MarkedTerm, TermMarks } from './term-marks.js';
import type { TokenDictionary } from './token-dictionary.js';

/** An address found, by BLPU number, best first. */
export interface Hit {
  readonly blpu: number;
  readonly lpi: number;
  readonly score: number;
}

/** Most addresses that one search ranks. `total` counts no further. */
export const MOST_HITS = 1000;
/** Candidates that are looked at before the search settles for what it has. */
const MOST_CANDIDATES = 60_000;
/** Streets whose addresses are offered where not every word matches. */
const MOST_STREETS = 20;
/** Share of the query's weight that a match with missing parts must reach. */
const LEAST_SHARE = 0.5;

const LEVEL_FACTOR: readonly number[] = [0, 0.7, 0, 0.95, 0, 0, 0, 1];

type Accept = (lpi: number) => boolean;

/** Finds addresses for a query: every part first, then with typing errors forgiven, then with parts missing. */
export class AddressSearch {
  readonly #s: Sections;
  readonly #marks: TermMarks;
  readonly #own: OwnTokens;

  constructor(sections: Sections, dictionary: TokenDictionary, postcodes: PostcodeRange, own: OwnTokens) {
    this.#s = sections;
    this.#marks = new TermMarks(sections, dictionary, postcodes);
    this.#own = own;
  }

  /** The best hits, one for each BLPU. `accepts` filters LPIs by their number. */
  find(query: Query, accepts: Accept): Hit[] {
    for (const forgiving of [false, true]) {
      for (const terms of query.readings) {
        const hits = this.#attempt(terms, forgiving, false, accepts);
        if (hits.length > 0) return hits;
      }
    }
    const [first = []] = query.readings;
    return this.#attempt(first, true, true, accepts);
  }

  #attempt(terms: readonly Term[], forgiving: boolean, partial: boolean, accepts: Accept): Hit[] {
    try {
      const marked = this.#marks.markAll(terms, { forgiving });
      const known = marked.map((term, number) => ({ ...term, number })).filter((term) => term.known);
      if (known.length === 0) return [];
      // A number that stands nowhere in the gazetteer must not be passed over; an unknown word may (a county, a business).
      if (!partial && marked.some((term) => !term.known && term.term.kind === 'exact')) return [];
      return partial ? this.#partial(marked, known, accepts) : this.#complete(known, accepts);
    } finally {
      this.#marks.clear();
    }
  }

  /** Addresses that match every known term. */
  #complete(known: readonly NumberedTerm[], accepts: Accept): Hit[] {
    const hits = new BestHits();
    const required = known.reduce((sum, { number }) => sum | (NEAR << (number * 3)), 0);
    const consider = (lpi: number) => {
      if (!this.#isCandidate(lpi, accepts)) return;
      const mark = this.#markOf(lpi, known);
      if ((mark & required) === required) hits.add(this.#s.lpis.blpu[lpi] ?? 0, lpi, this.#score(lpi, mark, known));
    };
    const { touched } = this.#marks.lpis;
    for (let at = 0; at < touched.length && at < MOST_CANDIDATES; at += 1) consider(touched[at] ?? 0);
    for (const street of this.#marks.streets.touched) {
      if (hits.size >= MOST_HITS) break;
      const common = known.reduce((sum, term) => (term.common ? sum | (NEAR << (term.number * 3)) : sum), 0);
      if (((this.#marks.streets.get(street) | common) & required) !== required) continue;
      const { lpiStart } = this.#s.streets;
      for (let lpi = lpiStart[street] ?? 0; lpi < (lpiStart[street + 1] ?? 0); lpi += 1) consider(lpi);
    }
    if (touched.length === 0 && this.#marks.streets.touched.length === 0) this.#commonOnly(known, consider, hits);
    return hits.sorted();
  }

  /** Nothing but words that stand everywhere, such as "flat": the first addresses with the first of them. */
  #commonOnly(known: readonly NumberedTerm[], consider: (lpi: number) => void, hits: BestHits): void {
    const { lpiStart, lpis } = this.#s.tokens;
    for (const { from } of known[0]?.common ?? []) {
      for (let at = lpiStart[from] ?? 0; at < (lpiStart[from + 1] ?? 0) && hits.size < MOST_HITS; at += 1)
        consider(lpis[at] ?? 0);
    }
  }

  /** Addresses that match the more telling part of the query. Numbers are never another number. */
  #partial(all: readonly MarkedTerm[], known: readonly NumberedTerm[], accepts: Accept): Hit[] {
    const weightOf = (terms: readonly MarkedTerm[]) =>
      terms.reduce((sum, term) => sum + (term.known ? term.weight : 1), 0);
    const least = weightOf(all) * LEAST_SHARE;
    // A number alone is found in every street: half of the words must match too.
    const words = known.filter(({ term }) => term.kind === 'word');
    const leastWords = weightOf(all.filter(({ term }) => term.kind === 'word')) * LEAST_SHARE;
    const numbers = all.filter(({ term }) => term.kind === 'exact').map(({ term }) => term.text);
    const found: Hit[] = [];
    const consider = (lpi: number) => {
      if (!this.#isCandidate(lpi, accepts)) return;
      const mark = this.#markOf(lpi, known);
      if (this.#weight(mark, known) < least || this.#weight(mark, words) < leastWords) return;
      found.push({ blpu: this.#s.lpis.blpu[lpi] ?? 0, lpi, score: this.#score(lpi, mark, known) });
    };
    const { touched } = this.#marks.lpis;
    for (let at = 0; at < touched.length && at < MOST_CANDIDATES; at += 1) consider(touched[at] ?? 0);
    if (numbers.length === 0) {
      const streets = this.#marks.streets.touched
        .map((street) => ({ street, weight: this.#weight(this.#marks.streets.get(street), known) }))
        .filter(({ weight }) => weight >= least)
        .sort((a, b) => b.weight - a.weight || a.street - b.street)
        .slice(0, MOST_STREETS);
      const { lpiStart } = this.#s.streets;
      for (const { street } of streets)
        for (let lpi = lpiStart[street] ?? 0; lpi < (lpiStart[street + 1] ?? 0); lpi += 1) consider(lpi);
    }
    found.sort(byScore);
    const hits = new BestHits();
    for (const { blpu, lpi, score } of found.slice(0, MOST_HITS))
      if (this.#numbersFit(lpi, numbers)) hits.add(blpu, lpi, score);
    return hits.sorted();
  }

  /**
   * Whether an address may stand for a query some of whose parts it lacks: it has every number asked for; or all of its
   * numbers were asked for and the last one, the building's, is among them; or it has none and its name was asked for.
   */
  #numbersFit(lpi: number, numbers: readonly string[]): boolean {
    if (numbers.length === 0) return true;
    const own = this.#own.numbers(lpi);
    if (numbers.every((number) => own.has(number))) return true;
    if (own.size === 0) return this.#marks.lpis.get(lpi) !== 0;
    return [...own].every((number) => numbers.includes(number)) && own.has(numbers.at(-1) ?? '');
  }

  #isCandidate(lpi: number, accepts: Accept): boolean {
    return ((this.#s.lpis.flags[lpi] ?? 0) & LPI_INDEXED) !== 0 && accepts(lpi);
  }

  #markOf(lpi: number, known: readonly NumberedTerm[]): number {
    let mark = this.#marks.lpis.get(lpi) | this.#marks.streets.get(this.#s.lpis.street[lpi] ?? 0);
    for (const { common, number } of known)
      if (common !== undefined) mark |= this.#marks.commonLevel(common, lpi) << (number * 3);
    return mark;
  }

  #weight(mark: number, known: readonly NumberedTerm[]): number {
    let sum = 0;
    for (const { number, weight } of known) sum += weight * (LEVEL_FACTOR[(mark >>> (number * 3)) & 7] ?? 0);
    return sum;
  }

  /** Weight of what matches, less what the address has beyond it: "14 Mill Lane" before "Flat 1, 14 Old Mill Lane". */
  #score(lpi: number, mark: number, known: readonly NumberedTerm[]): number {
    const street = this.#s.lpis.street[lpi] ?? 0;
    const own = this.#marks.lpis.get(lpi);
    const inName = this.#marks.names.get(street);
    let ownTerms = 0;
    let nameTerms = 0;
    for (const { number, common } of known) {
      if (((own >>> (number * 3)) & 7) !== 0 || common !== undefined) ownTerms += 1;
      if (((inName >>> (number * 3)) & 7) !== 0) nameTerms += 1;
    }
    const ownExtra = Math.max(0, lpiTokens(this.#s.lpis.flags[lpi] ?? 0) - ownTerms);
    const nameExtra = Math.max(0, (this.#s.streets.words[street] ?? 0) - nameTerms);
    const alternative = lpiStatus(this.#s.lpis.flags[lpi] ?? 0) === 1 ? 0 : 0.2;
    return this.#weight(mark, known) - ownExtra * 0.3 - nameExtra * 0.4 - alternative;
  }
}

type NumberedTerm = MarkedTerm & { readonly number: number };

const byScore = (a: Hit, b: Hit) => b.score - a.score || a.lpi - b.lpi;

/** One hit for each BLPU: its best. */
class BestHits {
  readonly #hits = new Map<number, Hit>();

  get size(): number {
    return this.#hits.size;
  }

  add(blpu: number, lpi: number, score: number): void {
    const before = this.#hits.get(blpu);
    if (before === undefined || score > before.score) this.#hits.set(blpu, { blpu, lpi, score });
  }

  sorted(): Hit[] {
    return [...this.#hits.values()].sort(byScore).slice(0, MOST_HITS);
  }
}
