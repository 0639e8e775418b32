import { fold, numberFlags, tokensOf } from '../text/fold.js';
import { packPostcode } from '../text/postcode.js';
import { MOST_TERMS } from './marks.js';

/** One thing that was asked for. */
export interface Term {
  /** `exact`: a number, a number with a suffix, the letter of a flat. */
  readonly kind: 'word' | 'exact' | 'postcode';
  /** The token; the packed postcode, or its first characters. */
  readonly text: string;
  /** The text ends in it, so it may be unfinished. */
  readonly last: boolean;
}

export interface Query {
  /** Readings of the text, likeliest first: "14 a mill lane" is 14A before it is 14 and A. */
  readonly readings: readonly (readonly Term[])[];
}

/** Longest text that is looked at, characters. */
const LONGEST = 300;
const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?) ?(\d[ABD-HJLNP-UW-Z]{2})(?![A-Z\d])/g;
/** A postcode that is being typed: outward part, blank, a digit, perhaps a letter. */
const UNFINISHED = /\b([A-Z]{1,2}\d[A-Z\d]?) (\d[A-Z]?)$/;

const postcodeTerms = (folded: string): { terms: Term[]; rest: string } => {
  const terms: Term[] = [];
  let rest = folded.replace(POSTCODE, (whole: string, _outward, _inward, at: number) => {
    const packed = packPostcode(whole);
    if (packed === undefined || terms.length > 0) return whole;
    terms.push({ kind: 'postcode', text: packed, last: at + whole.length === folded.length });
    return ' ';
  });
  const unfinished = terms.length === 0 ? UNFINISHED.exec(rest) : null;
  if (unfinished) {
    terms.push({ kind: 'postcode', text: `${(unfinished[1] ?? '').padEnd(4)}${unfinished[2] ?? ''}`, last: true });
    rest = rest.slice(0, unfinished.index);
  }
  return { terms, rest };
};

/** The outward part of a postcode alone; a unit may be called so too, which is read first. */
const OUTWARD = /^[A-Z]{1,2}\d[A-Z\d]?$/;

const toTerms = (tokens: readonly string[], open: boolean): Term[] => {
  const flags = numberFlags(tokens);
  const seen = new Set<string>();
  const terms: Term[] = [];
  for (const [index, text] of tokens.entries()) {
    if (seen.has(text)) continue;
    seen.add(text);
    const last = open && index === tokens.length - 1;
    terms.push({ kind: flags[index] ? 'exact' : 'word', text, last });
  }
  return terms;
};

const joinSuffixes = (tokens: readonly string[]): string[] => {
  const joined: string[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before !== undefined && /^\d+$/.test(before) && /^[A-Z]$/.test(token))
      joined[joined.length - 1] = before + token;
    else joined.push(token);
  }
  return joined;
};

/** Keeps the terms that tell most where there are more than a mark can hold: numbers and long words. */
const mostTelling = (terms: readonly Term[]): Term[] => {
  if (terms.length <= MOST_TERMS) return [...terms];
  const rank = (term: Term) => (term.kind === 'word' ? term.text.length : 100);
  const kept = new Set([...terms].sort((a, b) => rank(b) - rank(a)).slice(0, MOST_TERMS));
  return terms.filter((term) => kept.has(term));
};

/** Reads what somebody typed. Never throws, whatever it is. */
export const parseQuery = (text: string): Query => {
  const cut = text.slice(0, LONGEST);
  const { terms, rest } = postcodeTerms(fold(cut).replace(/\s+/g, ' ').trimEnd());
  const tokens = tokensOf(rest);
  const open = !/[\s,.]$/.test(cut) && !terms.some((term) => term.last);
  const plain = mostTelling([...terms, ...toTerms(tokens, open)]);
  const joined = joinSuffixes(tokens);
  const readings = [plain];
  if (joined.length < tokens.length) {
    const other = mostTelling([...terms, ...toTerms(joined, open)]);
    // A letter at the very end is likelier the start of a word that is being typed.
    if (open && /^[A-Z]$/.test(tokens.at(-1) ?? '')) readings.push(other);
    else readings.unshift(other);
  }
  const outward = tokens.findLastIndex((token) => OUTWARD.test(token));
  if (terms.length === 0 && outward >= 0) {
    const postcode: Term = { kind: 'postcode', text: tokens[outward] ?? '', last: false };
    readings.push(mostTelling([postcode, ...toTerms(tokens.toSpliced(outward, 1), false)]));
  }
  return { readings };
};
