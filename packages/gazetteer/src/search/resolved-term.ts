import type { Expansion } from './expand.js';
import type { Term } from './query.js';

/** A term with the places in the gazetteer that it may mean. */
export interface ResolvedTerm {
  readonly term: Term;
  /** Its place in the query, and in marks. */
  readonly number: number;
  /** False where nothing in the gazetteer is like it. */
  readonly known: boolean;
  /** How much it tells: rare words tell more. */
  readonly weight: number;
  /** Words of the dictionary that it may mean; none for a postcode. */
  readonly expansions: readonly Expansion[];
  /** How many streets have it in their name, locality or town, and how many addresses have it themselves. */
  readonly streets: number;
  readonly lpis: number;
  /** It stands for so many words (the first letter of one) that each address's own words are compared instead. */
  readonly wide: boolean;
  /** How well it stands in an address itself, without the address's street; 0 where it does not. */
  levelIn(lpi: number): number;
  /** Every address that has it itself. May repeat one. Not for a wide term. */
  each(take: (lpi: number) => void): void;
  /** The same among the addresses from `from` up to but without `to`. */
  eachWithin(from: number, to: number, take: (lpi: number) => void): void;
}
