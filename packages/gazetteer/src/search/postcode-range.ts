import { partitionPoint } from '../lookup/binary-search.js';
import type { Sections } from '../lookup/sections.js';
import { PACKED_LENGTH } from '../text/postcode.js';

/** Finds postcodes, packed, in the ordered list of a gazetteer. */
export class PostcodeRange {
  readonly #bytes: Buffer;
  readonly #length: number;

  constructor({ bytes }: Sections['postcodes']) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#length = bytes.length / PACKED_LENGTH;
  }

  #at(index: number): string {
    return this.#bytes.toString('latin1', index * PACKED_LENGTH, (index + 1) * PACKED_LENGTH);
  }

  /** The place of a postcode in the list, or -1. */
  find(packed: string): number {
    const at = partitionPoint(this.#length, (index) => this.#at(index) >= packed);
    return at < this.#length && this.#at(at) === packed ? at : -1;
  }

  /** The packed postcode at a place of the list. */
  packed(place: number): string {
    return this.#at(place);
  }

  /** The postcodes that begin with a packed text, as a range of places in the list. */
  starting(packed: string): readonly [number, number] {
    const from = partitionPoint(this.#length, (index) => this.#at(index) >= packed);
    const to = partitionPoint(this.#length, (index) => this.#at(index) >= `${packed}\uffff`);
    return [from, to];
  }
}
