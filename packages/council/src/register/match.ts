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
  /** How many of `names`, from the first, are its full name in a language. */
  readonly full: number;
  /** How many of `names`, from the first, are full or short names; the rest are alternatives. */
  readonly own: number;
}

const formsOf = (name: string): NameForms => {
  const tellingWords = tellingWordsOf(name);
  return { whole: wordsOf(name).join(' '), telling: tellingWords.join(' '), tellingWords };
};

export const searchable = (council: Council): Searchable => {
  const full = [council.name.en, ...(council.name.cy === undefined ? [] : [council.name.cy])];
  const alternatives = [...council.alternativeNames, ...(council.slug === undefined ? [] : [council.slug])];
  return {
    council,
    names: [...full, council.shortName, ...alternatives].map(formsOf),
    full: full.length,
    own: full.length + 1,
  };
};

/** A query in the same forms. */
export const queryForms = formsOf;

const sharedPrefix = (words: readonly string[], query: readonly string[]): boolean =>
  query.every(
    (word, index) => (index === query.length - 1 ? words[index]?.startsWith(word) : words[index] === word) === true,
  );

const anyOrder = (words: readonly string[], query: readonly string[]): boolean =>
  query.every((word) => words.some((candidate) => candidate.startsWith(word)));

/** The words of a name that stand against as many words of the query, to forgive slips of the hand in the first of them. */
const sameLength = (words: readonly string[], query: readonly string[]): string =>
  words.slice(0, query.length).join(' ');

const isSlip = (candidate: string, query: string): boolean => {
  const slips = Math.floor(query.length / 5);
  if (slips === 0 || Math.abs(candidate.length - query.length) > slips) return false;
  return editDistance(candidate, query) <= slips;
};

/** How well one name answers a query, from 0 (not at all) to 90 (it says which council it is). */
const scoreOfName = (name: NameForms, query: NameForms): number => {
  if (name.whole === query.whole || name.telling === query.telling) return 90;
  if (sharedPrefix(name.tellingWords, query.tellingWords)) return 70;
  if (query.telling.length >= 3 && anyOrder(name.tellingWords, query.tellingWords)) return 50;
  if (isSlip(name.telling, query.telling)) return 40;
  return isSlip(sameLength(name.tellingWords, query.tellingWords), query.telling) ? 35 : 0;
};

/** What a council that has ended is put back by, so that its successor goes first where its name answers too. */
const ENDED = 25;
/** What an alternative name is put back by. */
const ALTERNATIVE = 2;

/**
 * How well a council answers a query, from 0 (not at all) to 100 (the query is its full name): its own names before
 * alternative ones, current councils before those that have ended.
 */
export const scoreOf = ({ council, names, full, own }: Searchable, query: NameForms): number => {
  const scores = names.map((name, index) => {
    if (index < full && name.whole === query.whole) return 100;
    const score = scoreOfName(name, query);
    if (score === 0) return 0;
    return score - (index < own ? 0 : ALTERNATIVE) - (council.current ? 0 : ENDED);
  });
  return Math.max(...scores);
};
