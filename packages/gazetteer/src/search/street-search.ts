import type { Sections } from '../lookup/sections.js';
import { NEAR } from './marks.js';
import type { PostcodeRange } from './postcode-range.js';
import type { Query, Term } from './query.js';
import { TermMarks } from './term-marks.js';
import type { TokenDictionary } from './token-dictionary.js';

const LEVEL_FACTOR: readonly number[] = [0, 0.7, 0, 0.95, 0, 0, 0, 1];

/** Finds streets by their names, with the same forgiveness as addresses. A house number before the name is passed over. */
export class StreetSearch {
  readonly #s: Sections;
  readonly #marks: TermMarks;

  constructor(sections: Sections, dictionary: TokenDictionary, postcodes: PostcodeRange) {
    this.#s = sections;
    this.#marks = new TermMarks(sections, dictionary, postcodes);
  }

  /** Street numbers, best first. */
  find(query: Query): number[] {
    const [terms = []] = query.readings;
    const words = terms.filter((term) => term.kind === 'word' || (term.kind === 'exact' && term.last));
    for (const forgiving of [false, true]) {
      const found = this.#attempt(words, forgiving, true);
      if (found.length > 0) return found;
    }
    return this.#attempt(words, true, false);
  }

  #attempt(terms: readonly Term[], forgiving: boolean, complete: boolean): number[] {
    try {
      const marked = this.#marks.markAll(terms, { forgiving, streetsOnly: true });
      const known = marked.map((term, number) => ({ ...term, number })).filter((term) => term.known);
      const required = known.reduce((sum, { number }) => sum | (NEAR << (number * 3)), 0);
      const total = known.reduce((sum, { weight }) => sum + weight, 0);
      const found: { street: number; score: number }[] = [];
      // Something of the name itself must match: a town's name alone would list its every street.
      for (const street of this.#marks.names.touched) {
        const mark = this.#marks.streets.get(street);
        if (complete && (mark & required) !== required) continue;
        let score = 0;
        let inName = 0;
        for (const { number, weight } of known) {
          const name = (this.#marks.names.get(street) >>> (number * 3)) & 7;
          score += weight * (LEVEL_FACTOR[(mark >>> (number * 3)) & 7] ?? 0);
          if (name !== 0) {
            inName += 1;
            score += 0.2;
          }
        }
        if (!complete && score < total / 2) continue;
        found.push({ street, score: score - 0.4 * Math.max(0, (this.#s.streets.words[street] ?? 0) - inName) });
      }
      return found.sort((a, b) => b.score - a.score || a.street - b.street).map(({ street }) => street);
    } finally {
      this.#marks.clear();
    }
  }
}
