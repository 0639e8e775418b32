import { fold, normaliseToken } from '../text/fold.js';
import {
  isBuildingKind,
  isFlatWord,
  isFloorWord,
  isLand,
  isPlainStorey,
  isThoroughfare,
  isUnitWord,
  namedUnitOf,
  storeyOf,
} from './vocabulary.js';

/** What a token of an address does there. */
export type Role = 'word' | 'unit-word' | 'unit' | 'storey' | 'named-unit' | 'number';

export interface AddressToken {
  readonly text: string;
  readonly role: Role;
  /** A number that a dash joins to the one after it: the two are the ends of a range. */
  readonly joined: boolean;
}

const TOKEN = /[\p{L}\p{N}]+/gu;
/** Letters that follow a house number. I and O are digits misread, and Y is the Welsh article. */
const SUFFIX = /^[A-HJ-NP-XZ]$/;
export const hasDigit = (text: string): boolean => /\d/.test(text);

/** The texts of the tokens that do one thing. */
export const textsOf = (tokens: readonly AddressToken[], role: Role): string[] =>
  tokens.filter((token) => token.role === role).map(({ text }) => text);

interface RawToken {
  text: string;
  joined: boolean;
}

const rawTokens = (text: string): RawToken[] => {
  const folded = fold(text).replaceAll('R/O ', 'REAR OF ');
  const found: RawToken[] = [];
  let end = 0;
  for (const match of folded.matchAll(TOKEN)) {
    const before = found.at(-1);
    const token = normaliseToken(match[0]);
    if (before !== undefined && /\d$/.test(before.text) && SUFFIX.test(token) && isGap(folded, end, match.index)) {
      before.text += token;
    } else {
      if (before !== undefined && hasDigit(before.text) && hasDigit(token))
        before.joined = /^\s*[-–—]\s*$/.test(folded.slice(end, match.index));
      found.push({ text: token, joined: false });
    }
    end = match.index + match[0].length;
  }
  return found;
};

/** Whether only a blank or nothing stands there: "14 A" is 14A, "14, A" is not. */
const isGap = (text: string, from: number, to: number): boolean =>
  to - from <= 1 && !/[^\s]/.test(text.slice(from, to));

/** Whether a word that may be a storey stands beside one that makes it one: FIRST FLOOR, TOP FLAT, GROUND AND FIRST FLOORS. */
const isStorey = (tokens: readonly RawToken[], at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  if (storeyOf(text) === undefined) return false;
  if (isPlainStorey(text) || isFloorWord(tokens[at - 1]?.text ?? '')) return true;
  let next = at + 1;
  while (tokens[next]?.text === 'AND' || storeyOf(tokens[next]?.text ?? '') !== undefined) next += 1;
  const word = tokens[next]?.text ?? '';
  return isFloorWord(word) || word === 'FLAT' || word === 'FFLAT';
};

const roleOf = (tokens: readonly RawToken[], at: number, before: Role | undefined): Role => {
  const text = tokens[at]?.text ?? '';
  if (isLand(text, tokens[at + 1]?.text ?? '')) return 'named-unit';
  if (isUnitWord(text)) return 'unit-word';
  if (hasDigit(text))
    return before === 'unit-word' || (before === 'unit' && tokens[at - 1]?.joined) ? 'unit' : 'number';
  if (text.length === 1 && /[A-Z]/.test(text)) {
    if (before === 'unit-word') return 'unit';
    // "B 153 WEXFORD ROAD"; the A of "A HALF" and the Y of a Welsh name are words.
    if (at === 0 && hasDigit(tokens[1]?.text ?? '')) return 'unit';
  }
  if (isStorey(tokens, at)) return 'storey';
  if (namedUnitOf(text) !== undefined) return 'named-unit';
  return 'word';
};

/** The tokens of an address as it is written, each with what it does. */
export const addressTokens = (text: string): AddressToken[] => {
  const raw = rawTokens(text);
  const found: AddressToken[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const { text: own, joined } = raw[at] ?? { text: '', joined: false };
    const before = found.at(-1);
    let role = roleOf(raw, at, before?.role);
    // "FLAT NO 3": the word between does not part them.
    if (role === 'number' && before?.text === 'NO' && found.at(-2)?.role === 'unit-word') role = 'unit';
    found.push({ text: own, role, joined });
  }
  return withBuilding(found);
};

/** A street's name has so many words before the one that says what it is. */
const LONGEST_NAME = 3;

/** Whether what follows a place is the name of a street, and so of no building. */
const beginsStreet = (tokens: readonly AddressToken[], from: number): boolean => {
  for (let at = from; at <= from + LONGEST_NAME && tokens[at]?.role === 'word'; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (isBuildingKind(text)) return false;
    if (at > from && isThoroughfare(text)) return true;
  }
  return false;
};

/**
 * The only number after FLAT is the building's where a storey says which flat, or where a street follows at once: FIRST FLOOR FLAT 21
 * PEPPERPOT ROAD, FLAT 74 HIGH STREET.
 */
const withBuilding = (tokens: AddressToken[]): AddressToken[] => {
  const numbers = tokens.filter(({ role, text }) => role === 'number' || (role === 'unit' && hasDigit(text)));
  const [only] = numbers;
  if (numbers.length !== 1 || only?.role !== 'unit') return tokens;
  const at = tokens.indexOf(only);
  const isBare = isFlatWord(tokens[at - 1]?.text ?? '') && beginsStreet(tokens, at + 1);
  if (!isBare && !tokens.some(({ role }) => role === 'storey')) return tokens;
  return tokens.map((token) => (token === only ? { ...token, role: 'number' } : token));
};
