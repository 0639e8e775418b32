import { lowerBound, partitionPoint } from '../lookup/binary-search.js';
import type { Sections } from '../lookup/sections.js';
import { deletesOf, hashText } from '../text/deletes.js';
import { allowedEdits, editDistance } from '../text/edit-distance.js';

/** The words of a gazetteer in order, each with the streets and LPIs that it stands in. */
export class TokenDictionary {
  readonly #bytes: Buffer;
  readonly #s: Sections;
  readonly length: number;

  constructor(sections: Sections) {
    const { bytes, offsets } = sections.tokens;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#s = sections;
    this.length = offsets.length - 1;
  }

  text(token: number): string {
    const { offsets } = this.#s.tokens;
    return this.#bytes.toString('utf8', offsets[token] ?? 0, offsets[token + 1] ?? 0);
  }

  #lowerBound(text: string): number {
    return partitionPoint(this.length, (token) => this.text(token) >= text);
  }

  /** The number of a word, or -1. */
  find(text: string): number {
    const at = this.#lowerBound(text);
    return at < this.length && this.text(at) === text ? at : -1;
  }

  /** The words that begin with a text: from, up to but without to. */
  prefix(text: string): readonly [number, number] {
    return this.between(text, text);
  }

  /** The words from the first that begins with one text to the last that begins with another. */
  between(first: string, last: string): readonly [number, number] {
    return [this.#lowerBound(first), this.#lowerBound(`${last}\uffff`)];
  }

  /** Words within the typing errors that a word of this length is forgiven, nearest first. */
  near(text: string): number[] {
    const edits = allowedEdits(text.length);
    if (edits === 0) return [];
    const { hashes, tokens } = this.#s.fuzzy;
    const candidates = new Set<number>();
    for (const shorter of deletesOf(text, edits)) {
      const hash = hashText(shorter);
      for (let at = lowerBound(hashes, hash); hashes[at] === hash; at += 1) candidates.add(tokens[at] ?? 0);
    }
    const found: { token: number; distance: number }[] = [];
    for (const token of candidates) {
      const distance = editDistance(text, this.text(token), edits);
      if (distance > 0 && distance <= edits) found.push({ token, distance });
    }
    return found.sort((a, b) => a.distance - b.distance || a.token - b.token).map(({ token }) => token);
  }

  /** How many streets and LPIs the words from `from` to `to` stand in, repeats counted. */
  frequency(from: number, to = from + 1): { readonly streets: number; readonly lpis: number } {
    const { streetStart, lpiStart } = this.#s.tokens;
    return {
      streets: (streetStart[to] ?? 0) - (streetStart[from] ?? 0),
      lpis: (lpiStart[to] ?? 0) - (lpiStart[from] ?? 0),
    };
  }
}
