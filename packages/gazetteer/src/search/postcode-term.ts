import type { Sections } from '../lookup/sections.js';
import { PACKED_LENGTH } from '../text/postcode.js';
import { BEGINS, EXACT } from './marks.js';
import type { PostcodeRange } from './postcode-range.js';
import type { Term } from './query.js';
import type { ResolvedTerm } from './resolved-term.js';

/** A postcode tells as much as a rare word, and less than two: people mistype them. */
const WEIGHT = 8;

/** A postcode of a query, or the beginning of one. */
export class PostcodeTerm implements ResolvedTerm {
  readonly term: Term;
  readonly number: number;
  readonly expansions = [];
  readonly streets = 0;
  readonly lpis: number;
  readonly weight = WEIGHT;
  readonly wide = false;
  readonly known: boolean;
  readonly #s: Sections;
  readonly #from: number;
  readonly #to: number;
  readonly #level: number;

  constructor(sections: Sections, postcodes: PostcodeRange, term: Term, number: number) {
    this.#s = sections;
    this.term = term;
    this.number = number;
    [this.#from, this.#to] = postcodes.starting(term.text);
    this.known = this.#from < this.#to;
    this.#level = term.text.length === PACKED_LENGTH ? EXACT : BEGINS;
    const { lpiStart } = sections.postcodes;
    this.lpis = (lpiStart[this.#to] ?? 0) - (lpiStart[this.#from] ?? 0);
  }

  levelIn(lpi: number): number {
    const postcode = (this.#s.lpis.postcode[lpi] ?? 0) - 1;
    return postcode >= this.#from && postcode < this.#to ? this.#level : 0;
  }

  each(take: (lpi: number) => void): void {
    const { lpiStart, lpis } = this.#s.postcodes;
    for (let at = lpiStart[this.#from] ?? 0; at < (lpiStart[this.#to] ?? 0); at += 1) take(lpis[at] ?? 0);
  }

  eachWithin(from: number, to: number, take: (lpi: number) => void): void {
    for (let lpi = from; lpi < to; lpi += 1) if (this.levelIn(lpi) > 0) take(lpi);
  }
}
