import type { Language } from '@guildhall/council';
import type { AnswerValue } from '../model/answers.js';
import type { JourneyState, PendingLookup } from '../model/state.js';

/** The area a council serves, as a box on the British National Grid, metres. */
export interface Bounds {
  readonly minEasting: number;
  readonly minNorthing: number;
  readonly maxEasting: number;
  readonly maxNorthing: number;
}

/** What reading a form rests on beside the form. */
export interface ReadContext {
  /** The language of messages. */
  readonly language: Language;
  /** Today where the council is, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether values reserved for tests (postcodes in ZZ, Ofcom's drama numbers) pass. Live mode says no. */
  readonly testValues: boolean;
  /** Points outside are refused; everywhere is allowed where absent. */
  readonly bounds?: Bounds | undefined;
  /** What is answered so far. No kind of question rests on it yet. */
  readonly state?: JourneyState | undefined;
}

/** A form post as Express hands it on. Whatever isn't a string or a list of strings counts as absent. */
export type Form = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What stands in the inputs of a page, by field name. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>;

/** One thing that is wrong with what was typed. */
export interface FieldError {
  /** Name and id of the input to put right first: `seenOn-day`. The error summary links to it. */
  readonly field: string;
  /** Every input that is part of the fault, `field` included. */
  readonly fields: readonly string[];
  readonly questionId: string;
  /** `required`, `too-long`, `not-real` …: the key of `messages` in a question. */
  readonly code: string;
  /** In the language of the context. */
  readonly message: string;
}

/** What one question made of the form. */
export type QuestionReading =
  | { readonly kind: 'answer'; readonly answer: AnswerValue }
  /** An optional question left empty. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'lookup'; readonly lookup: PendingLookup }
  | { readonly kind: 'errors'; readonly errors: readonly FieldError[] };
