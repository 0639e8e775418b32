import { synonymsOf } from '../text/abbreviations.js';
import { BEGINS, EXACT, NEAR } from './marks.js';
import type { Term } from './query.js';
import type { TokenDictionary } from './token-dictionary.js';

/** Words of the dictionary that a term may mean, from–to, and how well. */
export interface Expansion {
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

/** A misspelt word has at most this many readings. */
const MOST_NEAR = 20;

/** What a term may mean. `forgiving` adds words that are some typing errors away even where the word itself is known. */
export const expandTerm = (dictionary: TokenDictionary, term: Term, forgiving: boolean): Expansion[] => {
  const found: Expansion[] = [];
  const add = (token: number, level: number) => {
    if (token >= 0) found.push({ from: token, to: token + 1, level });
  };
  add(dictionary.find(term.text), EXACT);
  if (term.kind === 'word') for (const synonym of synonymsOf(term.text)) add(dictionary.find(synonym), EXACT);
  if (term.last) {
    const [from, to] = dictionary.prefix(term.text);
    if (from < to) found.push({ from, to, level: BEGINS });
  }
  // A house that was divided: who asks for 14 may mean 14A, where there is no 14.
  if (forgiving && term.kind === 'exact' && /^\d+$/.test(term.text)) {
    const [from, to] = dictionary.between(`${term.text}A`, `${term.text}Z`);
    if (from < to) found.push({ from, to, level: NEAR });
  }
  if (term.kind === 'word' && (forgiving || found.length === 0))
    for (const token of dictionary.near(term.text).slice(0, MOST_NEAR)) add(token, NEAR);
  return found;
};
