import { lowerBound } from '../lookup/binary-search.js';
import type { Sections } from '../lookup/sections.js';
import { type Expansion, expandTerm } from './expand.js';
import type { OwnTokens } from './own-tokens.js';
import type { Term } from './query.js';
import type { ResolvedTerm } from './resolved-term.js';
import type { TokenDictionary } from './token-dictionary.js';

/** Words that are looked up one by one; a term that stands for more is wide. */
const MOST_LOOKED_UP = 24;
/** Numbers tell more than words of the same frequency: they are never misspelt. */
const NUMBER_FACTOR = 1.5;

/** A word or number of a query, found in the dictionary. */
export class TokenTerm implements ResolvedTerm {
  readonly term: Term;
  readonly number: number;
  readonly expansions: readonly Expansion[];
  readonly streets: number;
  readonly lpis: number;
  readonly weight: number;
  readonly wide: boolean;
  readonly #s: Sections;
  readonly #own: OwnTokens;
  readonly #dictionary: TokenDictionary;
  /** Expansions of few words, which are looked up; the other ones are compared as texts. */
  readonly #narrow: readonly Expansion[];

  constructor(
    parts: { readonly sections: Sections; readonly dictionary: TokenDictionary; readonly own: OwnTokens },
    term: Term,
    number: number,
    forgiving: boolean,
  ) {
    this.#s = parts.sections;
    this.#own = parts.own;
    this.#dictionary = parts.dictionary;
    this.term = term;
    this.number = number;
    this.expansions = expandTerm(parts.dictionary, term, forgiving);
    let [streets, lpis] = [0, 0];
    for (const { from, to } of this.expansions) {
      const frequency = this.#dictionary.frequency(from, to);
      streets += frequency.streets;
      lpis += frequency.lpis;
    }
    this.streets = streets;
    this.lpis = lpis;
    this.#narrow = this.expansions.filter(({ from, to }) => to - from <= MOST_LOOKED_UP);
    this.wide = this.#narrow.length < this.expansions.length;
    const all = this.#s.lpis.blpu.length;
    const perStreet = all / Math.max(1, this.#s.streets.usrn.length);
    const weight = Math.log(1 + all / (1 + lpis + streets * perStreet)) + 0.5;
    this.weight = term.kind === 'exact' ? weight * NUMBER_FACTOR : weight;
  }

  get known(): boolean {
    return this.expansions.length > 0;
  }

  levelIn(lpi: number): number {
    const { lpiStart, lpis } = this.#s.tokens;
    let best = 0;
    for (const { from, to, level } of this.#narrow) {
      for (let token = from; token < to && best < level; token += 1) {
        const end = lpiStart[token + 1] ?? 0;
        const at = lowerBound(lpis, lpi, lpiStart[token] ?? 0, end);
        if (at < end && lpis[at] === lpi) best = level;
      }
    }
    if (!this.wide || best > 0) return best;
    for (const token of this.#own.tokens(lpi)) {
      if (!token.startsWith(this.term.text)) continue;
      for (const { from, to, level } of this.expansions) if (to - from > MOST_LOOKED_UP && level > best) best = level;
    }
    return best;
  }

  each(take: (lpi: number) => void): void {
    const { lpiStart, lpis } = this.#s.tokens;
    for (const { from, to } of this.expansions)
      for (let at = lpiStart[from] ?? 0; at < (lpiStart[to] ?? 0); at += 1) take(lpis[at] ?? 0);
  }

  eachWithin(from: number, to: number, take: (lpi: number) => void): void {
    if (this.wide) {
      for (let lpi = from; lpi < to; lpi += 1) if (this.levelIn(lpi) > 0) take(lpi);
      return;
    }
    const { lpiStart, lpis } = this.#s.tokens;
    for (const expansion of this.#narrow) {
      for (let token = expansion.from; token < expansion.to; token += 1) {
        const end = lpiStart[token + 1] ?? 0;
        for (let at = lowerBound(lpis, from, lpiStart[token] ?? 0, end); at < end; at += 1) {
          const lpi = lpis[at] ?? 0;
          if (lpi >= to) break;
          take(lpi);
        }
      }
    }
  }
}
