const MOST_WORDS = 3000;
const LONGEST_WORD = 60;

/** The words of a text as search compares them: small letters, without accents (ŵ is w), each once. */
export const wordsOf = (text: string): string[] => {
  const folded = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = new Set<string>();
  for (const [word] of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    words.add(word.slice(0, LONGEST_WORD));
    if (words.size === MOST_WORDS) break;
  }
  return [...words];
};

/**
 * A tsquery for texts in which every word of `text` begins a word (a single letter must be the whole word, as it begins too
 * many); undefined when it holds no word.
 */
export const prefixQuery = (text: string): string | undefined => {
  const words = wordsOf(text);
  // Words hold letters and digits alone, so there is nothing to escape.
  return words.length === 0
    ? undefined
    : words.map((word) => (word.length === 1 ? `'${word}'` : `'${word}':*`)).join(' & ');
};
