import type { AddressForm } from './address-form.js';
import type { Numbers } from './compare-numbers.js';
import type { Evidence } from './evidence.js';
import type { QueryForm } from './query-form.js';
import { GAINS, MORE_STOREYS, PARTLY_NUMBERED, UNNUMBERED_ASKED, UNNUMBERED_HELD } from './weights.js';
import type { WordFinder } from './word-finder.js';

/** How one way of naming a unit compares: by number, by storey or by name. */
type Kind =
  | 'none'
  | 'agreed'
  | 'partly'
  | 'asked-only'
  | 'held-only'
  | 'letter-as-number'
  | 'top-storey'
  | 'contradicted';

const compareSets = (asked: readonly string[], held: readonly string[]): Kind => {
  if (asked.length === 0) return held.length === 0 ? 'none' : 'held-only';
  if (held.length === 0) return 'asked-only';
  const askedMore = asked.some((one) => !held.includes(one));
  const heldMore = held.some((one) => !asked.includes(one));
  if (askedMore && heldMore) return 'contradicted';
  return askedMore || heldMore ? 'partly' : 'agreed';
};

/** B is the second letter: FLAT B may be what the gazetteer calls FLAT 2. */
const isLetterOf = (letter: string, number: string): boolean =>
  /^[A-Z]$/.test(letter) && letter.charCodeAt(0) - 64 === Number(number);

const compareIds = (asked: readonly string[], held: readonly string[]): Kind => {
  const kind = compareSets(asked, held);
  const [one = '', other = ''] = [asked[0], held[0]];
  const single = asked.length === 1 && held.length === 1;
  if (kind === 'contradicted' && single && (isLetterOf(one, other) || isLetterOf(other, one)))
    return 'letter-as-number';
  return kind;
};

const isLow = (storey: string): boolean => storey === 'ground' || storey === 'basement' || storey === 'lower';

const compareStoreys = (asked: readonly string[], held: readonly string[]): Kind => {
  const kind = compareSets(asked, held);
  if (kind !== 'contradicted') return kind;
  if (asked.some((one) => held.includes(one))) return 'partly';
  const other = asked.includes('top') ? held : held.includes('top') ? asked : undefined;
  return other !== undefined && !other.some(isLow) ? 'top-storey' : 'contradicted';
};

const compareNames = (query: QueryForm, form: AddressForm, words: WordFinder): Kind => {
  const isAsked = (name: string) => query.namedUnits.includes(name) || words.find(name).likeness > 0;
  const held = form.namedUnits.filter(isAsked);
  for (const name of held) words.explain(name);
  const isHeld = (name: string) => form.namedUnits.includes(name) || form.name.includes(name);
  const askedMore = query.namedUnits.some((name) => !isHeld(name));
  if (form.namedUnits.length === 0) return askedMore ? 'asked-only' : 'none';
  if (held.length === 0) return askedMore ? 'contradicted' : 'held-only';
  return held.length < form.namedUnits.length || askedMore ? 'partly' : 'agreed';
};

const guessOf = (kinds: readonly Kind[]): 'unit-letter-as-number' | 'unit-top-storey' | undefined => {
  if (kinds.includes('letter-as-number')) return 'unit-letter-as-number';
  return kinds.includes('top-storey') ? 'unit-top-storey' : undefined;
};

/** Compares the parts of a building. False where they are different ones. */
export const compareUnits = (
  numbers: Numbers,
  query: QueryForm,
  form: AddressForm,
  words: WordFinder,
  evidence: Evidence,
): boolean => {
  const ids = compareIds(numbers.askedUnits, numbers.heldUnits);
  const kinds = [ids, compareStoreys(query.storeys, form.storeys), compareNames(query, form, words)];
  if (kinds.includes('contradicted')) return false;
  const guess = guessOf(kinds);
  if (guess !== undefined) {
    evidence.charge(guess);
    if (guess === 'unit-top-storey') evidence.take(MORE_STOREYS * (form.storeys.length - 1));
    return true;
  }
  const agrees = kinds.includes('agreed') || kinds.includes('partly');
  const differs = kinds.some((kind) => kind === 'partly' || kind === 'asked-only' || kind === 'held-only');
  if (agrees && differs) {
    evidence.gain(GAINS.unit);
    evidence.charge('unit-partly', ids === 'partly' ? PARTLY_NUMBERED : 1);
  } else if (agrees) evidence.gain(GAINS.unit, 'unit-agreed');
  else if (kinds.includes('asked-only')) evidence.charge('unit-not-held');
  else if (kinds.includes('held-only')) evidence.charge('unit-not-asked');
  else {
    evidence.gain(GAINS.noUnit);
    if (query.saysUnit === form.saysUnit || numbers.swapped) return true;
    if (query.saysUnit) evidence.take(UNNUMBERED_ASKED, 'unit-not-held');
    else evidence.take(UNNUMBERED_HELD, 'unit-not-asked');
  }
  return true;
};
