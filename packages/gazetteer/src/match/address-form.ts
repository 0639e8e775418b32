import { splitNumbers } from './query-form.js';
import { type AddressToken, addressTokens, hasDigit, textsOf } from './tokens.js';
import { isFiller, isStreetBeginning, isStreetType, namedUnitOf, storeyOf, weightOfWord } from './vocabulary.js';

/** What one LPI says, taken apart as a query is. Words are folded; each list may hold a word twice. */
export interface AddressForm {
  /** Number of the building, or the two ends of its range. */
  readonly building: readonly string[];
  readonly units: readonly string[];
  readonly storeys: readonly string[];
  /** ANNEXE and the like, and other names of a part of a building. */
  readonly namedUnits: readonly string[];
  readonly saysUnit: boolean;
  readonly name: readonly string[];
  readonly organisation: readonly string[];
  /** The street's name, in each language that it has. */
  readonly streets: readonly (readonly string[])[];
  /** Locality, town and area. */
  readonly places: readonly string[];
  /** Numbers that are part of a name. */
  readonly otherNumbers: readonly string[];
}

/** A street's name is looked for in so many words after the number. */
const LONGEST_STREET = 5;

const isWord = (token: AddressToken | undefined): boolean => token?.role === 'word';

/** Where a street's name that begins at a place ends, or -1 where no word there says what it is. */
const endOfStreet = (tokens: readonly AddressToken[], from: number): number => {
  if (isStreetBeginning(tokens[from]?.text ?? '')) return Math.min(from + 3, tokens.length);
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_STREET) && isWord(tokens[at]); at += 1) {
    // CROFT CLOSE and THE GREEN: a kind at the very beginning is the name.
    if (at > from && isStreetType(tokens[at]?.text ?? '')) return at + 1;
  }
  return -1;
};

/** A street that does not say that it is one: up to its first telling word, with what kind of place follows (SOUTH GUNNELS). */
const endOfUntypedStreet = (tokens: readonly AddressToken[], from: number): number => {
  let to = from + 1;
  while (isWord(tokens[to]) && weightOfWord(tokens[to - 1]?.text ?? '') < 1) to += 1;
  const next = tokens[to];
  return isWord(next) && next !== undefined && weightOfWord(next.text) === 0.5 ? to + 1 : to;
};

/** The street of an address without a number: the first kind of street, with the word before it. */
const streetWithoutNumber = (tokens: readonly AddressToken[]): readonly [number, number] => {
  for (let at = 1; at < tokens.length; at += 1) {
    if (isStreetBeginning(tokens[at]?.text ?? '')) return [at, Math.min(at + 3, tokens.length)];
    if (!isStreetType(tokens[at]?.text ?? '') || !isWord(tokens[at - 1])) continue;
    const next = tokens[at + 1]?.text ?? '';
    if (isStreetType(next)) continue;
    const from = at >= 2 && isFiller(tokens[at - 2]?.text ?? '') ? at - 2 : at - 1;
    return [from, at + 1];
  }
  return [tokens.length, tokens.length];
};

/** Where the street stands in the tokens of a whole address, from and to, as far as that can be told. */
const streetSpan = (tokens: readonly AddressToken[]): readonly [number, number] => {
  const numbers = tokens.flatMap(({ role }, at) => (role === 'number' ? [at] : []));
  const lastUnit = tokens.findLastIndex(({ role }) => role === 'unit');
  const anchor = numbers.at(-1) ?? lastUnit;
  if (anchor < 0) return streetWithoutNumber(tokens);
  const from = anchor + 1;
  const to = endOfStreet(tokens, from);
  if (to >= 0) return [from, to];
  return isWord(tokens[from]) ? [from, endOfUntypedStreet(tokens, from)] : [tokens.length, tokens.length];
};

/** The words of a name; none where no word of them names anything, as in FLOOR or THE. */
export const nameOf = (words: readonly string[]): readonly string[] =>
  words.some((word) => !isFiller(word)) ? words : [];

/** Takes a whole address apart: one text of a list, whose parts nobody has told apart. */
export const wholeForm = (text: string, organisation: readonly string[]): AddressForm => {
  const tokens = addressTokens(text);
  const [from, to] = streetSpan(tokens);
  const numbers = tokens.filter(({ role }) => role === 'number');
  const { building, others } = splitNumbers(numbers);
  return {
    building,
    units: [...new Set([...textsOf(tokens, 'unit'), ...others])],
    storeys: textsOf(tokens, 'storey').map((word) => storeyOf(word) ?? word),
    namedUnits: textsOf(tokens, 'named-unit').map((word) => namedUnitOf(word) ?? word),
    saysUnit: tokens.some(({ role }) => role === 'unit-word'),
    name: nameOf(textsOf(tokens.slice(0, from), 'word')),
    organisation,
    streets: from < to ? [textsOf(tokens.slice(from, to), 'word')] : [],
    places: textsOf(tokens.slice(to), 'word'),
    otherNumbers: organisation.filter(hasDigit),
  };
};
