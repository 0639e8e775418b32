import type { AddressForm } from './address-form.js';
import type { Evidence } from './evidence.js';
import type { QueryWord } from './query-form.js';
import { isStreetType, weightOfWord } from './vocabulary.js';
import {
  AFTER_NUMBER,
  COSTS,
  GAINS,
  KIND_BESIDE_POSTCODE,
  MOST_UNEXPLAINED,
  MOST_UNEXPLAINED_WITHOUT_NUMBER,
  NAME_LENGTH,
  NAME_NOT_ASKED_MOST,
  NAME_WORD_NOT_ASKED,
  ONLY_NAME_NOT_ASKED,
  ORGANISATION_NOT_ASKED,
  PLACE_BESIDE_POSTCODE,
  PLACE_NOT_ASKED_MOST,
  PLACE_WORD_NOT_ASKED,
  STREET_BESIDE_POSTCODE,
  STREET_NOT_ASKED,
  UNEXPLAINED_KIND,
  UNEXPLAINED_KNOWN,
  UNEXPLAINED_PLACE,
  UNEXPLAINED_UNKNOWN,
  UNEXPLAINED_WITHOUT_NUMBER,
} from './weights.js';
import type { WordFinder } from './word-finder.js';

/** How much of the words of an address was asked for, and what of the query is left. */
export interface WordShares {
  /** Of the street's name, in the language that fits best; undefined where the address has none. */
  readonly street: number | undefined;
  readonly name: number;
  readonly organisation: number;
  /** Weight of the words of its places that were asked for. */
  readonly place: number;
  /** Words of the query that the address does not have. */
  readonly left: readonly QueryWord[];
}

const explainAll = (words: readonly string[], finder: WordFinder): void => {
  for (const word of words) finder.explain(word);
};

const totalWeight = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOfWord(word), 0);

const bestStreet = (streets: readonly (readonly string[])[], finder: WordFinder): number | undefined => {
  let best: number | undefined;
  for (const street of streets) {
    const share = finder.share(street);
    if (best === undefined || share > best) best = share;
  }
  return best;
};

/** Finds the words of an address in the query. */
export const wordShares = (form: AddressForm, finder: WordFinder): WordShares => {
  let place = 0;
  for (const word of form.places) {
    const { likeness } = finder.find(word);
    if (likeness > 0) place += weightOfWord(word) * likeness;
  }
  for (const street of form.streets) explainAll(street, finder);
  explainAll(form.name, finder);
  explainAll(form.organisation, finder);
  explainAll(form.places, finder);
  return {
    street: bestStreet(form.streets, finder),
    name: finder.share(form.name),
    organisation: form.organisation.length === 0 ? 0 : finder.share(form.organisation),
    place,
    left: finder.unexplained(),
  };
};

const AGREED = 0.9;
const NEARLY = 0.5;
/** A word of the query that may be another name than the address's. */
const mayContradict = ({ weight }: QueryWord): boolean => weight >= 0.5;

/** Compares a street's name: its kind tells little, its name much, and less of both where the postcode agrees. */
export const compareStreet = ({ street, left }: WordShares, postcodeAgrees: boolean, evidence: Evidence): void => {
  if (street === undefined) {
    evidence.note('street-not-held');
    return;
  }
  evidence.gain(GAINS.street * street);
  if (street < NEARLY && !left.some(mayContradict)) {
    evidence.take(STREET_NOT_ASKED * (1 - street), 'street-not-asked');
    return;
  }
  const share = Math.min(1, 1.3 * (1 - street)) * (postcodeAgrees ? STREET_BESIDE_POSTCODE : 1);
  const code = street >= AGREED ? 'street-agreed' : street >= NEARLY ? 'street-nearly' : 'street-contradicted';
  evidence.take(COSTS['street-contradicted'] * share, code);
};

/** The name of a building or business beside a number that tells it already. */
const compareExtraName = (form: AddressForm, { name }: WordShares, evidence: Evidence): void => {
  if (form.name.length === 0) return;
  const weight = totalWeight(form.name);
  evidence.gain(GAINS.nameBesideNumber * name);
  if (name >= NEARLY) evidence.note(name >= AGREED ? 'name-agreed' : 'name-nearly');
  else evidence.note('name-not-asked');
  evidence.take(Math.min(NAME_NOT_ASKED_MOST, NAME_WORD_NOT_ASKED * weight * (1 - name)));
};

/** The name of a building that has no number: it is what tells the building. */
const compareOnlyName = (form: AddressForm, { name, organisation, left }: WordShares, evidence: Evidence): void => {
  if (form.name.length === 0 && form.organisation.length === 0) return;
  const share = Math.max(form.name.length === 0 ? 0 : name, organisation);
  const weight = totalWeight(organisation > name || form.name.length === 0 ? form.organisation : form.name);
  const length = Math.min(NAME_LENGTH.most, Math.max(NAME_LENGTH.least, weight / NAME_LENGTH.full));
  evidence.gain(GAINS.name * share * length);
  if (share < NEARLY && !left.some(mayContradict)) {
    evidence.take(ONLY_NAME_NOT_ASKED * (1 - share), 'name-not-asked');
    return;
  }
  const code = share >= AGREED ? 'name-agreed' : share >= NEARLY ? 'name-nearly' : 'name-contradicted';
  evidence.take(COSTS['name-contradicted'] * (1 - share), code);
};

export const compareName = (form: AddressForm, shares: WordShares, evidence: Evidence): void => {
  if (form.building.length > 0) {
    compareExtraName(form, shares, evidence);
    if (form.organisation.length > 0) {
      evidence.gain(GAINS.organisation * shares.organisation);
      evidence.take(ORGANISATION_NOT_ASKED * (1 - shares.organisation));
    }
  } else compareOnlyName(form, shares, evidence);
};

export const comparePlace = (
  form: AddressForm,
  { place, left }: WordShares,
  { postcodeAgrees, isKnown }: { readonly postcodeAgrees: boolean; readonly isKnown: (word: string) => boolean },
  evidence: Evidence,
): void => {
  if (form.places.length === 0) return;
  if (place >= NEARLY) evidence.gain(GAINS.place * Math.min(1, place), 'place-agreed');
  else if (left.some((word) => mayContradict(word) && isKnown(word.text)))
    evidence.charge('place-contradicted', postcodeAgrees ? PLACE_BESIDE_POSTCODE : 1);
  else evidence.note('place-not-asked');
  evidence.take(Math.min(PLACE_NOT_ASKED_MOST, PLACE_WORD_NOT_ASKED * Math.max(0, totalWeight(form.places) - place)));
};

/** What the gazetteer knows of the words of a query. */
export interface KnownOf {
  /** Whether it has a word anywhere, and whether a street or place has it. */
  readonly isKnown: (word: string) => boolean;
  readonly isPlace: (word: string) => boolean;
}

/** What a word costs that was asked for and is nowhere in an address with a number. */
const costBesideNumber = (
  { text, weight }: QueryWord,
  postcodeAgrees: boolean,
  { isKnown, isPlace }: KnownOf,
): number => {
  if (isStreetType(text)) return postcodeAgrees ? KIND_BESIDE_POSTCODE : UNEXPLAINED_KIND;
  if (!postcodeAgrees && weight === 1 && isPlace(text)) return UNEXPLAINED_PLACE;
  return weight * (isKnown(text) ? UNEXPLAINED_KNOWN : UNEXPLAINED_UNKNOWN);
};

/** What was asked for and is nowhere in the address. A word that the gazetteer does not have at all tells little. */
export const compareRest = (
  form: AddressForm,
  { left }: WordShares,
  asked: KnownOf & { readonly afterNumber: string | undefined; readonly postcodeAgrees: boolean },
  evidence: Evidence,
): void => {
  const isNumbered = form.building.length > 0;
  let cost = 0;
  for (const word of left) {
    cost += isNumbered ? costBesideNumber(word, asked.postcodeAgrees, asked) : word.weight * UNEXPLAINED_WITHOUT_NUMBER;
    if (word.text === asked.afterNumber) cost += word.weight * AFTER_NUMBER;
  }
  const most = isNumbered ? MOST_UNEXPLAINED : MOST_UNEXPLAINED_WITHOUT_NUMBER;
  if (cost > 0) evidence.take(Math.min(most, cost), cost >= UNEXPLAINED_UNKNOWN ? 'words-not-held' : undefined);
};
