import { synonymsOf } from '../text/abbreviations.js';
import { allowedEdits, editDistance } from '../text/edit-distance.js';
import type { QueryForm, QueryWord } from './query-form.js';
import { weightOfWord } from './vocabulary.js';

/** A word of the query that a word of an address may be. */
export interface FoundWord {
  /** Places in the query's words; two where the query has parted what the address joins. */
  readonly at: readonly number[];
  /** 1 for the same word, less for an abbreviation, less again for one with typing errors. */
  readonly likeness: number;
}

const SYNONYM = 0.97;
const JOINED = 0.95;
/** By typing errors. */
const MISTYPED = [1, 0.85, 0.7] as const;
/** A word that the gazetteer has elsewhere is hardly a misspelling: MILL is not HILL. */
const KNOWN_ELSEWHERE = 0.6;

const NOTHING: FoundWord = { at: [], likeness: 0 };

/** Finds words of addresses among the words of one query, and remembers what it has found. */
export class WordFinder {
  readonly #words: readonly QueryWord[];
  readonly #places = new Map<string, FoundWord>();
  readonly #found = new Map<string, FoundWord>();
  readonly #isKnown: (word: string) => boolean;
  /** Words of the query that the address at hand has. */
  readonly #explained: Uint8Array;

  /** `isKnown` tells whether the gazetteer has a word anywhere. */
  constructor({ words }: QueryForm, isKnown: (word: string) => boolean) {
    this.#words = words;
    this.#isKnown = isKnown;
    this.#explained = new Uint8Array(words.length);
    for (const [at, { text }] of words.entries()) {
      this.#places.set(text, { at: [at], likeness: 1 });
      const next = words[at + 1]?.text ?? '';
      if (next !== '' && !this.#places.has(text + next))
        this.#places.set(text + next, { at: [at, at + 1], likeness: JOINED });
    }
  }

  /** How well a word of an address stands in the query. */
  find(word: string): FoundWord {
    const exact = this.#places.get(word);
    if (exact !== undefined) return exact;
    let found = this.#found.get(word);
    if (found === undefined) {
      found = this.#synonym(word) ?? this.#mistyped(word);
      this.#found.set(word, found);
    }
    return found;
  }

  /** Begins another address: none of the query's words is explained. */
  begin(): void {
    this.#explained.fill(0);
  }

  /** Notes that the address has what the query means by a word. */
  explain(word: string): void {
    for (const at of this.find(word).at) this.#explained[at] = 1;
  }

  /** The words that nothing in the address explains. */
  unexplained(): QueryWord[] {
    const left: QueryWord[] = [];
    for (let at = 0; at < this.#words.length; at += 1) {
      const word = this.#words[at];
      if (word !== undefined && this.#explained[at] === 0) left.push(word);
    }
    return left;
  }

  /**
   * How much of some words was asked for: 0 to 1 by their weights, 1 for no words.
   */
  share(words: readonly string[]): number {
    let [found, all] = [0, 0];
    for (const word of words) {
      const weight = weightOfWord(word);
      all += weight;
      found += weight * this.find(word).likeness;
    }
    return all === 0 ? 1 : found / all;
  }

  #synonym(word: string): FoundWord | undefined {
    for (const synonym of synonymsOf(word)) {
      const place = this.#places.get(synonym);
      if (place !== undefined) return { at: place.at, likeness: SYNONYM };
      // AVE and AV both stand for AVENUE.
      if (synonym.length > word.length)
        for (const other of synonymsOf(synonym)) {
          const shorter = this.#places.get(other);
          if (shorter !== undefined && other.length > 1) return { at: shorter.at, likeness: SYNONYM };
        }
    }
    return undefined;
  }

  #mistyped(word: string): FoundWord {
    let best = NOTHING;
    if (word.length < 4) return best;
    for (const [at, { text }] of this.#words.entries()) {
      const shorter = Math.min(text.length, word.length);
      const edits = allowedEdits(shorter);
      if (edits === 0 || Math.abs(text.length - word.length) > edits) continue;
      const distance = editDistance(text, word, edits);
      if (distance > edits) continue;
      const likeness = (MISTYPED[distance] ?? 0) * (this.#isKnown(text) ? KNOWN_ELSEWHERE : 1);
      if (likeness > best.likeness) best = { at: [at], likeness };
    }
    return best;
  }
}
