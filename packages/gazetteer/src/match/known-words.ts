import type { TokenDictionary } from '../search/token-dictionary.js';

/** Words whose places are kept. */
const KEPT = 50_000;

/** Looks words up in the dictionary, and keeps what it found: the same words come in query after query. */
export class KnownWords {
  readonly dictionary: TokenDictionary;
  readonly #numbers = new Map<string, number>();

  constructor(dictionary: TokenDictionary) {
    this.dictionary = dictionary;
  }

  /** The number of a word in the dictionary, or -1. */
  find(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.dictionary.find(word);
      if (this.#numbers.size >= KEPT) this.#numbers.clear();
      this.#numbers.set(word, number);
    }
    return number;
  }

  /** Whether a word stands in the name, locality or town of any street. */
  isPlace(word: string): boolean {
    const number = this.find(word);
    return number >= 0 && this.dictionary.frequency(number).streets > 0;
  }
}
