import { isExactToken, tokensOf } from '../text/fold.js';
import { fuzzySections } from './fuzzy-index.js';
import { type Lists, Pairs } from './postings.js';

/** Gathers which word stands in which street and which LPI. Streets and LPIs must come in ascending order. */
export class TokenIndex {
  readonly #numbers = new Map<string, number>();
  readonly #tokens: string[] = [];
  readonly #streets = new Pairs();
  readonly #lpis = new Pairs();

  /** Words of a street's name, and of its locality, town and area. */
  street(street: number, names: readonly string[], places: readonly string[]): void {
    const inName = new Set(names.flatMap(tokensOf));
    for (const token of inName) this.#streets.add(this.#number(token), street * 2 + 1);
    for (const token of new Set(places.flatMap(tokensOf)))
      if (!inName.has(token)) this.#streets.add(this.#number(token), street * 2);
  }

  /** Words and numbers of an address itself. Returns how many. */
  lpi(lpi: number, tokens: ReadonlySet<string>): number {
    for (const token of tokens) this.#lpis.add(this.#number(token), lpi);
    return tokens.size;
  }

  #number(token: string): number {
    let number = this.#numbers.get(token);
    if (number === undefined) {
      number = this.#tokens.length;
      this.#numbers.set(token, number);
      this.#tokens.push(token);
    }
    return number;
  }

  sections() {
    const order = this.#tokens.map((_, number) => number).sort((a, b) => compare(this.#tokens[a], this.#tokens[b]));
    const rank = new Uint32Array(order.length);
    for (const [at, number] of order.entries()) rank[number] = at;
    const tokens = order.map((number) => this.#tokens[number] ?? '');
    const buffers = tokens.map((token) => Buffer.from(token));
    const offsets = new Uint32Array(tokens.length + 1);
    for (const [at, buffer] of buffers.entries()) offsets[at + 1] = (offsets[at] ?? 0) + buffer.length;
    const streets: Lists = this.#streets.lists(tokens.length, rank);
    const lpis: Lists = this.#lpis.lists(tokens.length, rank);
    return {
      'token.bytes': new Uint8Array(Buffer.concat(buffers)),
      'token.offsets': offsets,
      'token.streetStart': streets.starts,
      'token.streets': streets.values,
      'token.lpiStart': lpis.starts,
      'token.lpis': lpis.values,
      ...fuzzySections(tokens, isExactToken),
    };
  }
}

const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);
