import { fold } from '../text/fold.js';
import { packPostcode } from '../text/postcode.js';
import { addressTokens } from './tokens.js';
import { namedUnitOf, storeyOf, weightOfWord } from './vocabulary.js';

/** A word that was asked for. Numbers, storeys and letters of flats are not among them. */
export interface QueryWord {
  readonly text: string;
  readonly weight: number;
}

/** What an address in question says, taken apart. */
export interface QueryForm {
  /** Packed; undefined where it has none that can be read. */
  readonly postcode: string | undefined;
  /** Every number that no word before it makes a unit's. */
  readonly numbers: readonly LooseNumber[];
  /** Numbers and letters that a word before them makes a unit's. */
  readonly namedNumbers: readonly string[];
  /** Numbers of the building, or the two ends of its range. */
  readonly building: readonly string[];
  /** Numbers and letters of flats and units. */
  readonly units: readonly string[];
  readonly storeys: readonly string[];
  /** ANNEXE, REAR and the like. */
  readonly namedUnits: readonly string[];
  /** It says FLAT, UNIT or the like. */
  readonly saysUnit: boolean;
  readonly words: readonly QueryWord[];
  /** The word right after the building's number: the number belongs to what it names. */
  readonly afterNumber: string | undefined;
}

/** Longest text that is looked at, characters. */
const LONGEST = 400;
/** Most words that are compared; an address has no more, and whoever sends a letter is not answered at length. */
const MOST_WORDS = 40;
const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?)[ ,.]{0,2}(\d[ABD-HJLNP-UW-Z]{2})(?![A-Z\d])/g;
/** What looks like a postcode at the end and is none: MKA 7NP. */
const DAMAGED = /\b[A-Z][A-Z\d]{1,3} ?[\dOI][A-Z]{2}\s*$/;

/** Takes the postcodes out of a folded text. The last one counts. */
const splitPostcode = (folded: string): { readonly postcode: string | undefined; readonly rest: string } => {
  let postcode: string | undefined;
  const rest = folded.replace(POSTCODE, (whole: string) => {
    const packed = packPostcode(whole);
    postcode = packed ?? postcode;
    return packed === undefined ? whole : ' ';
  });
  return { postcode, rest: postcode === undefined ? dropDamaged(rest) : rest };
};

const dropDamaged = (folded: string): string => {
  const match = DAMAGED.exec(folded);
  const [found = ''] = match ?? [];
  return match !== null && /\d/.test(found) && !/^[A-Z]+ \d[A-Z]$/.test(found) ? folded.slice(0, match.index) : folded;
};

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** A number that no word before it makes a unit's. */
export interface LooseNumber {
  readonly text: string;
  /** It and the next one are the ends of a range. */
  readonly joined: boolean;
}

/** The last of the loose numbers, with the other end of its range, is the building's; the ones before are units. */
export const splitNumbers = (numbers: readonly LooseNumber[]): { building: string[]; others: string[] } => {
  const last = numbers.at(-1);
  if (last === undefined) return { building: [], others: [] };
  const before = numbers.at(-2);
  const building = before?.joined ? [before.text, last.text] : [last.text];
  const others = numbers.slice(0, numbers.length - building.length).map(({ text }) => text);
  return { building, others: others.filter((text) => !building.includes(text)) };
};

/** Reads an address in question. Never throws, whatever it is. */
export const queryForm = (text: string): QueryForm => {
  const folded = fold(text.slice(0, LONGEST)).replace(/\s+/g, ' ');
  const { postcode, rest } = splitPostcode(folded);
  const tokens = addressTokens(rest);
  const numbers = tokens.filter(({ role }) => role === 'number');
  const { building, others } = splitNumbers(numbers);
  const ofRole = (role: string) => tokens.filter((token) => token.role === role).map((token) => token.text);
  const next = tokens[tokens.findLastIndex(({ role }) => role === 'number') + 1];
  const words = distinct(ofRole('word')).slice(0, MOST_WORDS);
  return {
    postcode,
    numbers,
    building,
    namedNumbers: distinct(ofRole('unit')),
    units: distinct([...ofRole('unit'), ...others]),
    storeys: distinct(ofRole('storey').map((word) => storeyOf(word) ?? word)),
    namedUnits: distinct(ofRole('named-unit').map((word) => namedUnitOf(word) ?? word)),
    saysUnit: tokens.some(({ role }) => role === 'unit-word'),
    words: words.map((word) => ({ text: word, weight: weightOfWord(word) })),
    afterNumber: numbers.length > 0 && next?.role === 'word' ? next.text : undefined,
  };
};

/** Shorter words are not taken for two: they are too often a part of something else. */
const SHORTEST_JOINED = 7;
const SHORTEST_PART = 3;

/** The two words that a word was joined of, where it is unknown and both of them are known. */
const partsOf = (word: string, isKnown: (word: string) => boolean): readonly string[] => {
  if (word.length < SHORTEST_JOINED || isKnown(word)) return [word];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(isKnown)) return parts;
  }
  return [word];
};

/** Parts words that were joined: MILLLANE is MILL LANE. `isKnown` tells whether the gazetteer has a word anywhere. */
export const withWordsParted = (query: QueryForm, isKnown: (word: string) => boolean): QueryForm => {
  const parted = query.words.map(({ text }) => partsOf(text, isKnown));
  if (parted.every((parts) => parts.length === 1)) return query;
  const after = query.words.findIndex(({ text }) => text === query.afterNumber);
  return {
    ...query,
    words: distinct(parted.flat()).map((text) => ({ text, weight: weightOfWord(text) })),
    afterNumber: parted[after]?.[0],
  };
};
