import { LPI_INDEXED } from '../build/flags.js';
import type { Sections } from '../lookup/sections.js';
import { BestHits, type Hit } from './best-hits.js';
import { levelAt, levelMark } from './marks.js';
import type { OwnTokens } from './own-tokens.js';
import type { PostcodeRange } from './postcode-range.js';
import { PostcodeTerm } from './postcode-term.js';
import type { Query, Term } from './query.js';
import type { ResolvedTerm } from './resolved-term.js';
import { nameCost, scoreOf, weightOf } from './score.js';
import { StreetMarks } from './street-marks.js';
import type { TokenDictionary } from './token-dictionary.js';
import { TokenTerm } from './token-term.js';

/** Most addresses that one search ranks; `total` counts no further. */
export const MOST_HITS = 500;
/** Streets, and addresses of one word, that a search looks at where not every part matches. */
const MOST_STREETS = 40;
const MOST_OF_ONE_WORD = 4000;
/** Streets whose addresses are compared word by word for a term that is only just begun. */
const MOST_WIDE_STREETS = 60;
/** Share of the query, and of its words, that a match with missing parts must reach. */
const LEAST_SHARE = 0.5;
/** What is unknown to the gazetteer (a county, a business) is hardly held against a match. */
const UNKNOWN_WEIGHT = 1;

type Accept = (lpi: number) => boolean;
type Take = (lpi: number) => void;

/** Finds addresses for a query: with every part first, then with typing errors forgiven, then with parts missing. */
export class AddressSearch {
  readonly #s: Sections;
  readonly #dictionary: TokenDictionary;
  readonly #postcodes: PostcodeRange;
  readonly #own: OwnTokens;
  readonly #marks: StreetMarks;

  constructor(sections: Sections, dictionary: TokenDictionary, postcodes: PostcodeRange, own: OwnTokens) {
    this.#s = sections;
    this.#dictionary = dictionary;
    this.#postcodes = postcodes;
    this.#own = own;
    this.#marks = new StreetMarks(sections);
  }

  /** The best hits, one for each BLPU. `accepts` filters LPIs by their number. */
  find(query: Query, accepts: Accept): Hit[] {
    const accept: Accept = (lpi) => ((this.#s.lpis.flags[lpi] ?? 0) & LPI_INDEXED) !== 0 && accepts(lpi);
    for (const forgiving of [false, true]) {
      for (const reading of query.readings) {
        const hits = this.#attempt(reading, forgiving, (terms) => this.#complete(terms, accept));
        if (hits.length > 0) return hits;
      }
    }
    const [first = []] = query.readings;
    return this.#attempt(first, true, (terms) => this.#partial(terms, accept));
  }

  #attempt(reading: readonly Term[], forgiving: boolean, search: (terms: readonly ResolvedTerm[]) => Hit[]): Hit[] {
    const parts = { sections: this.#s, dictionary: this.#dictionary, own: this.#own };
    const terms = reading.map((term, number) =>
      term.kind === 'postcode'
        ? new PostcodeTerm(this.#s, this.#postcodes, term, number)
        : new TokenTerm(parts, term, number, forgiving),
    );
    try {
      return search(terms);
    } finally {
      this.#marks.clear();
    }
  }

  /** Addresses that match every known term. */
  #complete(terms: readonly ResolvedTerm[], accept: Accept): Hit[] {
    const known = terms.filter((term) => term.known);
    if (known.length === 0 || !canBePassedOver(terms)) return [];
    const driver = rarest(known);
    this.#marks.begin(known, driver);
    const hits = new BestHits();
    const take: Take = (lpi) => {
      if (hits.size >= MOST_HITS || !accept(lpi)) return;
      const own = this.#ownMark(lpi, known, this.#marks.get(this.#s.lpis.street[lpi] ?? 0));
      if (own >= 0) hits.add(this.#s.lpis.blpu[lpi] ?? 0, lpi, scoreOf(this.#s, this.#marks, lpi, own, known));
    };
    this.#throughStreets(driver, known, take, () => hits.size >= MOST_HITS);
    if (!driver.wide || known.length === 1) driver.each(take);
    return hits.sorted();
  }

  /** Addresses in the streets that have the driving term, narrowed by the term that is rarest in them. */
  #throughStreets(driver: ResolvedTerm, known: readonly ResolvedTerm[], take: Take, enough: () => boolean): void {
    const { lpiStart } = this.#s.streets;
    let wide = 0;
    for (const street of this.#bestFirst(this.#marks.streetsOf(driver), known)) {
      if (enough()) return;
      const mark = this.#marks.get(street);
      const missing = known.filter(({ number }) => levelAt(mark, number) === 0);
      const [from, to] = [lpiStart[street] ?? 0, lpiStart[street + 1] ?? 0];
      if (missing.length === 0) {
        for (let lpi = from; lpi < to; lpi += 1) take(lpi);
        continue;
      }
      const narrow = rarest(missing);
      if (narrow.wide) {
        wide += 1;
        if (wide > MOST_WIDE_STREETS) continue;
      }
      narrow.eachWithin(from, to, take);
    }
  }

  /** Streets in the order of what they match, so that a search that stops early has seen the best. */
  #bestFirst(streets: readonly number[], known: readonly ResolvedTerm[]): number[] {
    return streets
      .map((street) => ({
        street,
        score: weightOf(this.#marks.get(street), known) - nameCost(this.#s, this.#marks, street, known),
      }))
      .sort((a, b) => b.score - a.score || a.street - b.street)
      .map(({ street }) => street);
  }

  /** A mark of the terms that stand in the address itself and not in its street; -1 where one stands in neither. */
  #ownMark(lpi: number, known: readonly ResolvedTerm[], street: number): number {
    let own = 0;
    for (const term of known) {
      if (levelAt(street, term.number) !== 0) continue;
      const level = term.levelIn(lpi);
      if (level === 0) return -1;
      own |= levelMark(level, term.number);
    }
    return own;
  }

  /** Addresses that match the more telling part of the query. Numbers are never another number. */
  #partial(terms: readonly ResolvedTerm[], accept: Accept): Hit[] {
    const known = terms.filter((term) => term.known);
    this.#marks.begin(known);
    const words = terms.filter(({ term }) => term.kind === 'word');
    const numbers = terms.filter(({ term }) => term.kind === 'exact');
    const postcode = terms.find(({ term }) => term.kind === 'postcode');
    const hits = new BestHits();
    const seen = new Set<number>();
    const take: Take = (lpi) => {
      if (seen.has(lpi) || !accept(lpi)) return;
      seen.add(lpi);
      let own = 0;
      for (const term of known) own |= levelMark(term.levelIn(lpi), term.number);
      const mark = own | this.#marks.get(this.#s.lpis.street[lpi] ?? 0);
      if (shareOf(mark, terms) < LEAST_SHARE) return;
      // A number alone is found in every street: half of the words must match too, or one of them with the postcode.
      const share = words.length === 0 ? 1 : shareOf(mark, words);
      const near = postcode !== undefined && levelAt(mark, postcode.number) !== 0;
      if (share < LEAST_SHARE && !(near && share > 0)) return;
      if (!this.#numbersFit(lpi, own, numbers)) return;
      hits.add(this.#s.lpis.blpu[lpi] ?? 0, lpi, scoreOf(this.#s, this.#marks, lpi, own, known));
    };
    for (const term of known) if (!term.wide && term.lpis <= MOST_OF_ONE_WORD) term.each(take);
    const { lpiStart } = this.#s.streets;
    const streets = this.#bestFirst(this.#marks.touched, known).slice(0, MOST_STREETS);
    for (const street of streets) {
      for (let lpi = lpiStart[street] ?? 0; lpi < (lpiStart[street + 1] ?? 0); lpi += 1) take(lpi);
    }
    return hits.sorted().slice(0, MOST_HITS);
  }

  /**
   * Whether an address may stand for a query some of whose parts it lacks: it has every number asked for; or all of its
   * numbers were asked for and the last one, the building's, is among them; or it has none and its own name was asked for.
   */
  #numbersFit(lpi: number, own: number, numbers: readonly ResolvedTerm[]): boolean {
    if (numbers.every(({ number }) => levelAt(own, number) === 7)) return true;
    const asked = numbers.map(({ term }) => term.text);
    const had = this.#own.numbers(lpi);
    if (had.size === 0) return own !== 0;
    return had.has(asked.at(-1) ?? '') && [...had].every((number) => asked.includes(number));
  }
}

/** What a term costs to drive a search: a street is narrowed at once, an address is looked at one by one. */
const costOf = (term: ResolvedTerm): number => term.lpis + term.streets * 2 + (term.wide ? 1e9 : 0);

const rarest = (terms: readonly ResolvedTerm[]): ResolvedTerm => {
  const [first, ...others] = terms;
  if (first === undefined) throw new RangeError('A search needs a term');
  return others.reduce((best, term) => (costOf(term) < costOf(best) ? term : best), first);
};

/**
 * Whether what the gazetteer does not know at all may be left out of a query: an unknown word (a county, a business) may,
 * where another word or a postcode is known; an unknown number never.
 */
const canBePassedOver = (terms: readonly ResolvedTerm[]): boolean => {
  const unknown = terms.filter((term) => !term.known);
  if (unknown.some(({ term }) => term.kind === 'exact')) return false;
  return unknown.length === 0 || terms.some((term) => term.known && term.term.kind !== 'exact');
};

/** How much of the terms a mark holds, by weight or by count, whichever says more. Unknown terms weigh little. */
const shareOf = (mark: number, terms: readonly ResolvedTerm[]): number => {
  let [weight, total, count] = [0, 0, 0];
  for (const term of terms) {
    const matched = levelAt(mark, term.number) !== 0;
    const own = term.known ? term.weight : UNKNOWN_WEIGHT;
    total += own;
    if (matched) weight += own;
    if (matched) count += 1;
  }
  return Math.max(weight / total, count / terms.length);
};
