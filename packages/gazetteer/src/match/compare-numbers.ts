import type { AddressForm } from './address-form.js';
import type { Evidence } from './evidence.js';
import { type QueryForm, splitNumbers } from './query-form.js';
import { END_OF_RANGE, GAINS } from './weights.js';

/** Numbers of both sides, once it is settled which are buildings' and which are units'. */
export interface Numbers {
  readonly asked: readonly string[];
  readonly askedUnits: readonly string[];
  readonly held: readonly string[];
  readonly heldUnits: readonly string[];
  /** A unit of one side was taken for the building of the other: UNIT 3 MILL LANE for 3 MILL LANE. */
  readonly swapped: boolean;
}

const all = (some: readonly string[], of: readonly string[]): boolean => some.every((one) => of.includes(one));

/** The numbers asked for, without those that the address has in a name. */
const askedNumbers = (query: QueryForm, { otherNumbers, building, units }: AddressForm) => {
  if (otherNumbers.length === 0) return { building: query.building, units: query.units };
  const isName = (text: string) => otherNumbers.includes(text) && !building.includes(text) && !units.includes(text);
  const split = splitNumbers(query.numbers.filter(({ text }) => !isName(text)));
  return {
    building: split.building,
    units: [...new Set([...query.namedNumbers, ...split.others])].filter((text) => !isName(text)),
  };
};

const settleNumbers = (query: QueryForm, form: AddressForm): Numbers => {
  const { building: held, units: heldUnits } = form;
  const { building: asked, units: askedUnits } = askedNumbers(query, form);
  const [askedUnit, heldUnit] = [askedUnits[0] ?? '', heldUnits[0] ?? ''];
  const plain = { asked, askedUnits, held, heldUnits, swapped: false };
  if (asked.length === 0 && askedUnits.length === 1 && heldUnits.length === 0 && held.includes(askedUnit))
    return { ...plain, asked: askedUnits, askedUnits: [], swapped: true };
  if (held.length === 0 && heldUnits.length === 1 && askedUnits.length === 0 && asked.includes(heldUnit))
    return { ...plain, held: heldUnits, heldUnits: [], swapped: true };
  // A dash that was left out, or parts in another order.
  if (!query.saysUnit && askedUnits.length > 0) {
    if (held.length === 2 && heldUnits.length === 0 && all([...asked, ...askedUnits], held))
      return { ...plain, asked: held, askedUnits: [] };
    if (askedUnits.length === 1 && held.includes(askedUnit) && all(asked, heldUnits))
      return { ...plain, asked: askedUnits, askedUnits: asked };
  }
  return plain;
};

const PLAIN = /^\d+$/;
const numberOf = (number: string): number => Number.parseInt(number, 10);

/** Whether a number lies between the ends of a range, on the same side of the street. */
const isWithin = (number: string, [from = '', to = '']: readonly string[]): boolean => {
  if (to === '' || !PLAIN.test(number)) return false;
  const value = numberOf(number);
  return value > numberOf(from) && value < numberOf(to) && (value - numberOf(from)) % 2 === 0;
};

/** 14A beside 14 with a flat A: `whole` is written with the suffix. */
const isSuffixed = (whole: readonly string[], number: readonly string[], units: readonly string[]): boolean =>
  whole.length === 1 && number.length === 1 && units.length === 1 && whole[0] === `${number[0]}${units[0]}`;

/** What of the units is still to be compared; undefined where the numbers are of different buildings. */
type UnitsLeft = Pick<Numbers, 'askedUnits' | 'heldUnits'> | undefined;

const compareBuildings = (numbers: Numbers, evidence: Evidence): UnitsLeft => {
  const { asked, askedUnits, held, heldUnits } = numbers;
  if (all(asked, held)) {
    evidence.gain(GAINS.number);
    if (asked.length < held.length) evidence.charge('number-in-range', END_OF_RANGE);
    else evidence.note('number-agreed');
    return numbers;
  }
  if (asked.some((one) => held.includes(one)) || (asked.length === 1 && isWithin(asked[0] ?? '', held))) {
    evidence.gain(GAINS.number);
    evidence.charge('number-in-range');
    return numbers;
  }
  const suffixed =
    (askedUnits.length === 0 && isSuffixed(asked, held, heldUnits)) ||
    (heldUnits.length === 0 && isSuffixed(held, asked, askedUnits));
  if (!suffixed) return undefined;
  evidence.gain(GAINS.number);
  evidence.charge('number-suffix-as-flat');
  return { askedUnits: [], heldUnits: [] };
};

/**
 * Compares the numbers of buildings. Gives the numbers with what of the units is left to compare, or undefined where the two are
 * different buildings. A number that was not asked for is charged by the caller, who knows whether a name was.
 */
export const compareNumbers = (query: QueryForm, form: AddressForm, evidence: Evidence): Numbers | undefined => {
  const numbers = settleNumbers(query, form);
  const { asked, held, askedUnits, heldUnits } = numbers;
  if (asked.length > 0 && held.length > 0) {
    const left = compareBuildings(numbers, evidence);
    return left === undefined ? undefined : { ...numbers, ...left };
  }
  if (asked.length > 0) {
    // "3 ROSE COURT" is no other flat of ROSE COURT.
    if (heldUnits.length > 0 && askedUnits.length === 0) return undefined;
    evidence.charge('number-not-held');
  }
  return numbers;
};
