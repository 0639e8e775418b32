import { PACKED_LENGTH, packPostcode } from '../text/postcode.js';
import { Pairs } from './postings.js';

/** Numbers the postcodes of a gazetteer in order, from 1; 0 is none. */
export class PostcodeIndex {
  readonly #packed: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #lpis = new Pairs();

  constructor(texts: Iterable<string>) {
    const packed = new Set<string>();
    for (const text of texts) {
      const one = packPostcode(text);
      if (one !== undefined) packed.add(one);
    }
    this.#packed = [...packed].sort();
    this.#numbers = new Map(this.#packed.map((one, index) => [one, index + 1]));
  }

  get length(): number {
    return this.#packed.length;
  }

  numberOf(text: string): number {
    return this.#numbers.get(packPostcode(text) ?? '') ?? 0;
  }

  add(postcode: number, lpi: number): void {
    if (postcode > 0) this.#lpis.add(postcode - 1, lpi);
  }

  sections() {
    const bytes = Buffer.alloc(this.#packed.length * PACKED_LENGTH);
    for (const [at, packed] of this.#packed.entries()) bytes.write(packed, at * PACKED_LENGTH, 'latin1');
    const { starts, values } = this.#lpis.lists(this.#packed.length);
    return { 'postcode.bytes': new Uint8Array(bytes), 'postcode.lpiStart': starts, 'postcode.lpis': values };
  }
}
