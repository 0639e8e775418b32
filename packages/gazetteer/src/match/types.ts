import type { LabelLanguage } from '@guildhall/address';
import type { GazetteerAddress } from '../lookup/address-record.js';
import type { AddressFilter } from '../lookup/filter.js';

/** Part of an address that a reason is about. `words` is whatever else was asked. */
export type MatchPart = 'postcode' | 'number' | 'unit' | 'name' | 'street' | 'place' | 'words';

/**
 * `agreed`: the same, or one written for the other. `guessed`: near enough that somebody may have meant it. `missing`: one side
 * does not say it. `contradicted`: the two sides say different things.
 */
export type MatchOutcome = 'agreed' | 'guessed' | 'missing' | 'contradicted';

/**
 * What exactly agreed, was guessed, is missing or is contradicted. An address whose number, suffix or flat is another one is no
 * candidate at all. `not-asked` is what the gazetteer has and the text lacks, `not-held` the other way round.
 */
export type MatchReasonCode =
  | 'postcode-agreed'
  | 'postcode-nearly'
  | 'postcode-other-in-district'
  | 'postcode-contradicted'
  | 'postcode-not-asked'
  | 'postcode-not-held'
  | 'number-agreed'
  | 'number-in-range'
  | 'number-suffix-as-flat'
  | 'number-or-unit'
  | 'number-not-asked'
  | 'number-not-held'
  | 'unit-agreed'
  | 'unit-partly'
  | 'unit-letter-as-number'
  | 'unit-top-storey'
  | 'unit-not-asked'
  | 'unit-not-held'
  | 'name-agreed'
  | 'name-nearly'
  | 'name-not-asked'
  | 'name-contradicted'
  | 'street-agreed'
  | 'street-nearly'
  | 'street-not-asked'
  | 'street-not-held'
  | 'street-contradicted'
  | 'place-agreed'
  | 'place-not-asked'
  | 'place-contradicted'
  | 'words-not-held';

/** Why an address was matched, or why not surely. */
export interface MatchReason {
  readonly part: MatchPart;
  readonly outcome: MatchOutcome;
  readonly code: MatchReasonCode;
}

export interface MatchCandidate {
  readonly address: GazetteerAddress;
  /** How likely it is that this is the address meant: 0 to 1. The scores of all candidates come to 1 at most. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

export interface AddressMatch {
  /** Candidates, best first; none where the gazetteer holds nothing like it. */
  readonly candidates: readonly MatchCandidate[];
  /** The first of them. */
  readonly best: MatchCandidate | undefined;
  /** Score of the best less that of the next; the whole score where there is no other. 0 without any. */
  readonly margin: number;
  /** The best has at least `CONFIDENT_SCORE`: it may be taken without anybody looking at it. */
  readonly isConfident: boolean;
}

export interface MatchOptions {
  /** Language of the labels; default English. What is matched is in any language. */
  readonly language?: LabelLanguage | undefined;
  /** Most candidates; default 5, most 20. */
  readonly limit?: number | undefined;
  /**
   * Which addresses may be matched. Default: approved and provisional ones, whether they receive post or not, without street
   * records. Former and alternative names of them count in any case.
   */
  readonly filter?: AddressFilter | undefined;
}
