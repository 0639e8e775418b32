import { lowerBound } from '../lookup/binary-search.js';
import type { Sections } from '../lookup/sections.js';
import { type Expansion, expandTerm } from './expand.js';
import { BEGINS, EXACT, Marks } from './marks.js';
import type { PostcodeRange } from './postcode-range.js';
import type { Term } from './query.js';
import type { TokenDictionary } from './token-dictionary.js';

/** A term with what it was found to mean. */
export interface MarkedTerm {
  readonly term: Term;
  /** False where nothing in the gazetteer is like it. */
  readonly known: boolean;
  /** How much it tells: rare words tell more. */
  readonly weight: number;
  /** Set where it stands in so many addresses that they were not marked: `isIn` looks each one up. */
  readonly common?: readonly Expansion[] | undefined;
}

/** Addresses of one term that are marked one by one; beyond that, each candidate is looked up. */
const MOST_MARKED = 40_000;
/** Numbers tell more than words of the same frequency: they are never misspelt. */
const NUMBER_FACTOR = 1.5;

/** Marks the streets and LPIs in which the terms of a query stand. */
export class TermMarks {
  readonly #s: Sections;
  readonly #dictionary: TokenDictionary;
  readonly #postcodes: PostcodeRange;
  readonly streets: Marks;
  /** The same for streets that have the term in their name. */
  readonly names: Marks;
  readonly lpis: Marks;

  constructor(sections: Sections, dictionary: TokenDictionary, postcodes: PostcodeRange) {
    this.#s = sections;
    this.#dictionary = dictionary;
    this.#postcodes = postcodes;
    this.streets = new Marks(sections.streets.usrn.length);
    this.names = new Marks(sections.streets.usrn.length);
    this.lpis = new Marks(sections.lpis.blpu.length);
  }

  clear(): void {
    this.streets.clear();
    this.names.clear();
    this.lpis.clear();
  }

  markAll(
    terms: readonly Term[],
    options: { readonly forgiving: boolean; readonly streetsOnly?: boolean },
  ): MarkedTerm[] {
    return terms.map((term, number) =>
      term.kind === 'postcode' ? this.#markPostcode(term, number) : this.#markToken(term, number, options),
    );
  }

  #markPostcode(term: Term, number: number): MarkedTerm {
    const { lpiStart, lpis } = this.#s.postcodes;
    const [from, to] = this.#postcodes.starting(term.text);
    const level = term.text.length === 7 ? EXACT : BEGINS;
    const end = Math.min(lpiStart[to] ?? 0, (lpiStart[from] ?? 0) + MOST_MARKED);
    for (let at = lpiStart[from] ?? 0; at < end; at += 1) this.lpis.mark(lpis[at] ?? 0, number, level);
    return { term, known: from < to, weight: 8 };
  }

  #markToken(term: Term, number: number, options: { forgiving: boolean; streetsOnly?: boolean }): MarkedTerm {
    const expansions = expandTerm(this.#dictionary, term, options.forgiving);
    const { tokens } = this.#s;
    let streetCount = 0;
    let lpiCount = 0;
    for (const { from, to, level } of expansions) {
      const frequency = this.#dictionary.frequency(from, to);
      streetCount += frequency.streets;
      lpiCount += frequency.lpis;
      for (let at = tokens.streetStart[from] ?? 0; at < (tokens.streetStart[to] ?? 0); at += 1) {
        const posting = tokens.streets[at] ?? 0;
        this.streets.mark(posting >>> 1, number, level);
        if ((posting & 1) === 1) this.names.mark(posting >>> 1, number, level);
      }
    }
    const all = this.#s.lpis.blpu.length;
    const perStreet = all / Math.max(1, this.#s.streets.usrn.length);
    const weight = Math.log(1 + all / (1 + lpiCount + streetCount * perStreet)) + 0.5;
    const marked: MarkedTerm = {
      term,
      known: expansions.length > 0,
      weight: term.kind === 'exact' ? weight * NUMBER_FACTOR : weight,
    };
    if (options.streetsOnly) return marked;
    if (lpiCount > MOST_MARKED) return { ...marked, common: expansions };
    for (const { from, to, level } of expansions) {
      for (let at = tokens.lpiStart[from] ?? 0; at < (tokens.lpiStart[to] ?? 0); at += 1)
        this.lpis.mark(tokens.lpis[at] ?? 0, number, level);
    }
    return marked;
  }

  /** How well a common term stands in one LPI; 0 where it does not. */
  commonLevel(expansions: readonly Expansion[], lpi: number): number {
    const { lpiStart, lpis } = this.#s.tokens;
    let best = 0;
    for (const { from, to, level } of expansions) {
      for (let token = from; token < to && best < level; token += 1) {
        const end = lpiStart[token + 1] ?? 0;
        const at = lowerBound(lpis, lpi, lpiStart[token] ?? 0, end);
        if (at < end && lpis[at] === lpi) best = level;
      }
    }
    return best;
  }
}
