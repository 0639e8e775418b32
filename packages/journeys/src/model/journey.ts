import type { Language, Localised } from '@guildhall/council';
import type { Block } from './content.js';
import type { Question } from './question.js';

/**
 * A condition in the expression language of `expression/`: `category = 'pothole' and not (size = 'small')`. Names are
 * question ids; literals are 'text', numbers, true and false; operators are = != < <= > >= in and or not; an unanswered
 * question equals nothing; `answered(name)` tells. Lists are written ['a', 'b'].
 */
export type Condition = string;

/** Where a page leads: the first branch whose condition holds, and the last one without a condition. */
export type Next = string | readonly Branch[];
export interface Branch {
  readonly when?: Condition | undefined;
  readonly to: string;
}

interface PageBase {
  /** kebab-case, unique; the last part of the page's address. */
  readonly id: string;
  readonly title?: Localised | undefined;
  /** Above the title, for a group of pages. */
  readonly caption?: Localised | undefined;
  /** Between the title and the questions. */
  readonly body?: readonly Block[] | undefined;
}
/** Asks one or more questions. */
export interface QuestionPage extends PageBase {
  readonly kind: 'question';
  readonly questions: readonly Question[];
  readonly next: Next;
  /** After the questions, before the button. */
  readonly after?: readonly Block[] | undefined;
}
/** Tells something, then goes on. */
export interface GuidancePage extends PageBase {
  readonly kind: 'guidance';
  readonly title: Localised;
  readonly next: Next;
  readonly button?: Localised | undefined;
}
/** Ends the journey without a submission: whom to turn to instead. */
export interface ExitPage extends PageBase {
  readonly kind: 'exit';
  readonly title: Localised;
}
/** Shows every answer with a change link; its button submits. Exactly one in a journey. */
export interface CheckPage extends PageBase {
  readonly kind: 'check';
  readonly title: Localised;
  readonly button: Localised;
  /** Above the button: what sending means. */
  readonly declaration?: Localised | undefined;
}

export type JourneyPage = QuestionPage | GuidancePage | ExitPage | CheckPage;

/** What a resident sees once their submission is durable. `{reference}` stands for its reference. */
export interface Confirmation {
  readonly title: Localised;
  readonly body: readonly Block[];
}

/** A form as plain data (JSON-compatible). */
export interface Journey {
  /** kebab-case. */
  readonly id: string;
  /** Raised whenever pages or questions change meaning; kept with each submission. */
  readonly version: number;
  readonly title: Localised;
  /** Every text must be present in each of these. */
  readonly languages: readonly Language[];
  /** The page before the first: what the service does, what to have at hand. */
  readonly startPage: { readonly body: readonly Block[]; readonly button: Localised };
  /** Id of the first page. */
  readonly first: string;
  readonly pages: readonly JourneyPage[];
  readonly confirmation: Confirmation;
  /** Staff see these answers as columns of their list: question ids. */
  readonly staffColumns: readonly string[];
  /** Reference prefix, 2 or 3 capital letters: `RP`. */
  readonly referencePrefix: string;
}

/** Hands `journey` on with its literal types, so that `AnswersOf` knows each answer. Checks nothing: see `checkJourney`. */
export const defineJourney = <const J extends Journey>(journey: J): J => journey;
