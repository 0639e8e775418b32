import type { Language } from '@guildhall/council';
import type { Answers } from './answers.js';

export type LookupKind = 'postcode' | 'address-search' | 'street-search';

/** A search that a resident's answer waits for: one of what it finds is the answer. */
export interface PendingLookup {
  readonly questionId: string;
  readonly kind: LookupKind;
  /** What to hand to the `AddressProvider`: a postcode with its space, or words. */
  readonly query: string;
  /** The same as a page shows it. */
  readonly display: string;
  /** What helps to find the spot on a street, kept until the street is chosen. */
  readonly detail?: string | undefined;
}

/** All that is kept of a journey under way (JSON-compatible). Never changed in place. */
export interface JourneyState {
  /** Every answer given, those of pages no longer on the path included: they come back with their page. */
  readonly answers: Answers;
  /** Ids of the pages that were sent without an error. */
  readonly posted: readonly string[];
  /** By question id. */
  readonly lookups?: Readonly<Record<string, PendingLookup>> | undefined;
  readonly language?: Language | undefined;
}

/** The state of a journey that nobody has answered yet. */
export const emptyState: JourneyState = { answers: {}, posted: [] };
