import type { LabelOptions } from './lpi-label.js';
import { type PafPremiseParts, pafPremise } from './paf-premise.js';
import { titleCase } from './title-case.js';

/** The parts of a postal (PAF) address as a delivery point record has them. An absent, empty or blank part is left out. */
export interface PafAddress extends PafPremiseParts {
  readonly organisationName?: string | undefined;
  readonly departmentName?: string | undefined;
  readonly dependentThoroughfare?: string | undefined;
  readonly thoroughfare?: string | undefined;
  readonly doubleDependentLocality?: string | undefined;
  readonly dependentLocality?: string | undefined;
  readonly postTown?: string | undefined;
  readonly postcode?: string | undefined;
}

/** The Welsh names that a delivery point record has beside the others. */
export interface WelshPafNames {
  readonly welshDependentThoroughfare?: string | undefined;
  readonly welshThoroughfare?: string | undefined;
  readonly welshDoubleDependentLocality?: string | undefined;
  readonly welshDependentLocality?: string | undefined;
  readonly welshPostTown?: string | undefined;
}

export interface PafLabelOptions extends Omit<LabelOptions, 'administrativeArea'> {
  /** How many lines there may be above the post town, 1 or more; what is more shares lines. Default: as many as there are. */
  readonly maxLines?: number | undefined;
}

const clean = (text: string | undefined): string => (text ?? '').trim().replace(/\s+/g, ' ');

/** Shares lines until there are few enough: first those of one premise, then the last ones. */
const fit = (above: readonly string[], below: readonly string[], most: number): readonly string[] => {
  const lines = [...above, ...below];
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), lines.slice(most - 1).join(', ')];
};

const postalLines = (address: PafAddress, most: number): readonly string[] => {
  const { lines, prefix, premise } = pafPremise(address);
  const places = [
    address.dependentThoroughfare,
    address.thoroughfare,
    address.doubleDependentLocality,
    address.dependentLocality,
  ]
    .map(clean)
    .filter((line) => line !== '');
  const above = [clean(address.organisationName), clean(address.departmentName), ...lines].filter(
    (line) => line !== '',
  );
  if (prefix === '') return fit(above, places, most);
  const [street, ...rest] = places;
  // Where there is neither street nor locality the premise is all there is to say.
  return street === undefined
    ? fit([...above.slice(0, above.length - lines.length), premise], [], most)
    : fit(above, [prefix + street, ...rest], most);
};

const CASES = {
  title: titleCase,
  upper: (line: string) => line.toUpperCase(),
  supplied: (line: string) => line,
} as const;

/**
 * The label of a postal (PAF) address. Order: organisation, department, sub-building, building, number with street, localities, post
 * town, postcode. Never mix parts of a PAF address with parts of a geographic one. Source: Royal Mail, Programmers’ Guide to PAF.
 */
export function pafLabel(address: PafAddress, options: PafLabelOptions & { readonly style: 'lines' }): string[];
export function pafLabel(
  address: PafAddress,
  options?: PafLabelOptions & { readonly style?: 'single' | undefined },
): string;
export function pafLabel(address: PafAddress, options: PafLabelOptions = {}): string | string[] {
  const { maxLines = Number.POSITIVE_INFINITY } = options;
  if (!(maxLines >= 1)) throw new RangeError(`maxLines is ${maxLines}: an address has at least 1 line.`);
  const cased = CASES[options.case ?? 'title'];
  const lines = [...postalLines(address, maxLines), clean(address.postTown)].filter((line) => line !== '').map(cased);
  const postcode = clean(address.postcode).toUpperCase();
  if (postcode !== '') lines.push(postcode);
  return options.style === 'lines' ? lines : lines.join(', ');
}

/** The address with each name in Welsh where the record has it, field by field. */
export const inWelsh = <A extends PafAddress & WelshPafNames>(address: A): A => {
  const or = (welsh: string | undefined, other: string | undefined) => (clean(welsh) === '' ? other : welsh);
  return {
    ...address,
    dependentThoroughfare: or(address.welshDependentThoroughfare, address.dependentThoroughfare),
    thoroughfare: or(address.welshThoroughfare, address.thoroughfare),
    doubleDependentLocality: or(address.welshDoubleDependentLocality, address.doubleDependentLocality),
    dependentLocality: or(address.welshDependentLocality, address.dependentLocality),
    postTown: or(address.welshPostTown, address.postTown),
  };
};
