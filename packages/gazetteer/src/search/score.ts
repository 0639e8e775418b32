import { lpiStatus, lpiTokens } from '../build/flags.js';
import type { Sections } from '../lookup/sections.js';
import { levelAt } from './marks.js';
import type { ResolvedTerm } from './resolved-term.js';
import type { StreetMarks } from './street-marks.js';

/** Share of a term's weight by how well it matches. */
const LEVEL_FACTOR: readonly number[] = [0, 0.7, 0, 0.95, 0, 0, 0, 1];

/** Each word of an address, or of its street's name, that was not asked for costs a little. */
const OWN_EXTRA = 0.3;
const NAME_EXTRA = 0.4;
/** An alternative or provisional address comes after an approved one that matches as well. */
const NOT_APPROVED = 0.2;

/** Weight of the terms that a mark holds. */
export const weightOf = (mark: number, terms: readonly ResolvedTerm[]): number => {
  let sum = 0;
  for (const { number, weight } of terms) sum += weight * (LEVEL_FACTOR[levelAt(mark, number)] ?? 0);
  return sum;
};

const countIn = (mark: number, terms: readonly ResolvedTerm[]): number => {
  let count = 0;
  for (const { number } of terms) if (levelAt(mark, number) !== 0) count += 1;
  return count;
};

/** How much of a street's name was not asked for, as a cost. */
export const nameCost = (
  sections: Sections,
  marks: StreetMarks,
  street: number,
  terms: readonly ResolvedTerm[],
): number => Math.max(0, (sections.streets.words[street] ?? 0) - countIn(marks.inName(street), terms)) * NAME_EXTRA;

/**
 * Weight of what matches, less what the address has beyond it: "14 Mill Lane" comes before "Flat 1, 14 Old Mill Lane".
 * `own` marks the terms that stand in the address itself.
 */
export const scoreOf = (
  sections: Sections,
  marks: StreetMarks,
  lpi: number,
  own: number,
  terms: readonly ResolvedTerm[],
): number => {
  const street = sections.lpis.street[lpi] ?? 0;
  const flags = sections.lpis.flags[lpi] ?? 0;
  const extra = Math.max(0, lpiTokens(flags) - countIn(own, terms)) * OWN_EXTRA;
  return (
    weightOf(own | marks.get(street), terms) -
    extra -
    nameCost(sections, marks, street, terms) -
    (lpiStatus(flags) === 1 ? 0 : NOT_APPROVED)
  );
};
