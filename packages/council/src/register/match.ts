import { editDistance } from '../read/suggest.js';
import type { Council } from './council.js';
import { tellingWordsOf, wordsOf } from './search-name.js';

/** One name of a council in the forms that a query is compared with. */
interface NameForms {
  readonly whole: string;
  readonly telling: string;
  readonly tellingWords: readonly string[];
}

/** A council with the forms of its names, made once. */
export interface Searchable {
  readonly council: Council;
  readonly names: readonly NameForms[];
  /** The first few of `names` are its name and short name; the rest are alternatives and count for a little less. */
  readonly own: number;
}

const formsOf = (name: string): NameForms => {
  const tellingWords = tellingWordsOf(name);
  return { whole: wordsOf(name).join(' '), telling: tellingWords.join(' '), tellingWords };
};

export const searchable = (council: Council): Searchable => {
  const own = [council.name.en, ...(council.name.cy === undefined ? [] : [council.name.cy]), council.shortName];
  const alternatives = [...council.alternativeNames, ...(council.slug === undefined ? [] : [council.slug])];
  return { council, names: [...own, ...alternatives].map(formsOf), own: own.length };
};

/** A query in the same forms. */
export const queryForms = formsOf;

const sharedPrefix = (words: readonly string[], query: readonly string[]): boolean =>
  query.every(
    (word, index) => (index === query.length - 1 ? words[index]?.startsWith(word) : words[index] === word) === true,
  );

const anyOrder = (words: readonly string[], query: readonly string[]): boolean =>
  query.every((word) => words.some((candidate) => candidate.startsWith(word)));

/** How well one name answers a query, from 0 (not at all) to 100 (it is the name). */
const scoreOfName = (name: NameForms, query: NameForms): number => {
  if (name.whole === query.whole) return 100;
  if (name.telling === query.telling) return 90;
  if (sharedPrefix(name.tellingWords, query.tellingWords)) return 70;
  if (query.telling.length >= 3 && anyOrder(name.tellingWords, query.tellingWords)) return 50;
  const slips = Math.floor(query.telling.length / 5);
  if (slips > 0 && Math.abs(name.telling.length - query.telling.length) <= slips) {
    const distance = editDistance(name.telling, query.telling);
    if (distance <= slips) return 40 - distance;
  }
  return 0;
};

/** How well a council answers a query: its own names before its alternative ones. 0 for not at all. */
export const scoreOf = ({ names, own }: Searchable, query: NameForms): number =>
  Math.max(
    ...names.map((name, index) => {
      const score = scoreOfName(name, query);
      return score === 0 || index < own ? score : score - 2;
    }),
  );
