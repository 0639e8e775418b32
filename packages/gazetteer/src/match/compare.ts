import type { AddressForm } from './address-form.js';
import { compareNumbers, type Numbers } from './compare-numbers.js';
import { comparePostcodes } from './compare-postcode.js';
import { compareUnits } from './compare-units.js';
import {
  compareName,
  comparePlace,
  compareRest,
  compareStreet,
  type KnownOf,
  type WordShares,
  wordShares,
} from './compare-words.js';
import { Evidence } from './evidence.js';
import type { QueryForm } from './query-form.js';
import { COSTS, NAMED_WITHOUT_NUMBER } from './weights.js';
import type { WordFinder } from './word-finder.js';

/** One query, ready to be compared with addresses. */
export interface Comparer extends KnownOf {
  readonly query: QueryForm;
  readonly finder: WordFinder;
}

const NAMED = 0.8;

/** A number that was not asked for matters less where the name was. */
const compareMissingNumber = ({ asked, held }: Numbers, form: AddressForm, shares: WordShares, evidence: Evidence) => {
  if (asked.length > 0 || held.length === 0) return;
  const isNamed = (form.name.length > 0 && shares.name >= NAMED) || shares.organisation >= NAMED;
  evidence.take(isNamed ? NAMED_WITHOUT_NUMBER : COSTS['number-not-asked'], 'number-not-asked');
};

/**
 * Compares an address with a query. Undefined where a number or a unit is another one: numbers are never misspelt, so the
 * two are different addresses, however much else agrees.
 */
export const compare = (
  { query, finder, isKnown, isPlace }: Comparer,
  form: AddressForm,
  postcode: string | undefined,
): Evidence | undefined => {
  const evidence = new Evidence();
  finder.begin();
  const numbers = compareNumbers(query, form, evidence);
  if (numbers === undefined || !compareUnits(numbers, query, form, finder, evidence)) return undefined;
  const postcodeAgrees = comparePostcodes(query.postcode, postcode, evidence);
  const shares = wordShares(form, finder);
  compareMissingNumber(numbers, form, shares, evidence);
  if (numbers.swapped) evidence.charge('number-or-unit');
  compareStreet(shares, postcodeAgrees, evidence);
  compareName(form, shares, evidence);
  comparePlace(form, shares, { postcodeAgrees, isKnown }, evidence);
  compareRest(form, shares, { isKnown, isPlace, afterNumber: query.afterNumber, postcodeAgrees }, evidence);
  return evidence;
};
