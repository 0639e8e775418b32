import { deletesOf, hashText } from '../text/deletes.js';
import { allowedEdits } from '../text/edit-distance.js';

/**
 * What a word looks like with a letter or two missing, as hashes in order, each with its word: two words that are a few
 * typing errors apart share one. `exact` words are never misspelt.
 */
export const fuzzySections = (tokens: readonly string[], exact: (token: string) => boolean) => {
  const hashes: number[] = [];
  const words: number[] = [];
  for (const [number, token] of tokens.entries()) {
    const edits = allowedEdits(token.length);
    if (edits === 0 || exact(token)) continue;
    for (const text of deletesOf(token, edits)) {
      hashes.push(hashText(text));
      words.push(number);
    }
  }
  const order = Uint32Array.from(hashes.keys()).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  return {
    'fuzzy.hashes': Uint32Array.from(order, (at) => hashes[at] ?? 0),
    'fuzzy.tokens': Uint32Array.from(order, (at) => words[at] ?? 0),
  };
};
