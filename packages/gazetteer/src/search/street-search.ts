import type { Sections } from '../lookup/sections.js';
import { levelAt } from './marks.js';
import type { OwnTokens } from './own-tokens.js';
import type { Query, Term } from './query.js';
import { nameCost, weightOf } from './score.js';
import { StreetMarks } from './street-marks.js';
import type { TokenDictionary } from './token-dictionary.js';
import { TokenTerm } from './token-term.js';

/** Share of the query's weight that a street must match where it does not match all. */
const LEAST_SHARE = 0.5;
/** A word in the name is worth a little more than the same word in the town. */
const IN_NAME = 0.2;

/** Finds streets by their names, with the same forgiveness as addresses. A house number before the name is passed over. */
export class StreetSearch {
  readonly #s: Sections;
  readonly #dictionary: TokenDictionary;
  readonly #own: OwnTokens;
  readonly #marks: StreetMarks;

  constructor(sections: Sections, dictionary: TokenDictionary, own: OwnTokens) {
    this.#s = sections;
    this.#dictionary = dictionary;
    this.#own = own;
    this.#marks = new StreetMarks(sections);
  }

  /** Street numbers, best first. */
  find(query: Query): number[] {
    const [reading = []] = query.readings;
    const words = reading.filter((term) => term.kind === 'word' || (term.kind === 'exact' && term.last));
    for (const forgiving of [false, true]) {
      const found = this.#attempt(words, forgiving, true);
      if (found.length > 0) return found;
    }
    return this.#attempt(words, true, false);
  }

  #attempt(reading: readonly Term[], forgiving: boolean, complete: boolean): number[] {
    const parts = { sections: this.#s, dictionary: this.#dictionary, own: this.#own };
    const terms = reading
      .map((term, number) => new TokenTerm(parts, term, number, forgiving))
      .filter((term) => term.known);
    try {
      this.#marks.begin(terms);
      const least = terms.reduce((sum, { weight }) => sum + weight, 0) * LEAST_SHARE;
      const found: { street: number; score: number }[] = [];
      // Something of the name itself must match: a town's name alone would list its every street.
      for (const street of this.#marks.touchedNames) {
        const mark = this.#marks.get(street);
        if (complete && terms.some(({ number }) => levelAt(mark, number) === 0)) continue;
        const weight = weightOf(mark, terms);
        if (weight < least) continue;
        const names = this.#marks.inName(street);
        const inName = terms.filter(({ number }) => levelAt(names, number) !== 0).length;
        found.push({ street, score: weight + inName * IN_NAME - nameCost(this.#s, this.#marks, street, terms) });
      }
      return found.sort((a, b) => b.score - a.score || a.street - b.street).map(({ street }) => street);
    } finally {
      this.#marks.clear();
    }
  }
}
