import type { Localised } from '@guildhall/council';

interface QuestionBase {
  /** camelCase, unique in the journey; the key of the answer. */
  readonly id: string;
  /** The label or legend. The heading of its page where it is the page's only question and the page has no title. */
  readonly label: Localised;
  readonly hint?: Localised | undefined;
  /** "(optional)" is added to the label by the page. */
  readonly optional?: boolean | undefined;
  /** Short name for check answers and staff pages; the label where absent. */
  readonly summaryLabel?: Localised | undefined;
  /**
   * Messages in place of the standard ones, by error code: `required`, `too-long`, `too-short`, `format`, `not-a-choice`,
   * `not-real`, `in-future`, `in-past`, `outside-area`, `not-found` … (`text/messages.ts` has them all, by kind). They
   * may hold the places of the standard message: `{noun}`, `{max}` …
   */
  readonly messages?: Readonly<Record<string, Localised>> | undefined;
  /** The thing asked for, as it reads inside a standard message: "Enter {noun}" → "Enter your email address". */
  readonly noun: Localised;
  /** Holds personal data: never logged, shown only to staff, erased first. */
  readonly personal?: boolean | undefined;
}

export interface Option {
  /** kebab-case. */
  readonly value: string;
  readonly label: Localised;
  readonly hint?: Localised | undefined;
  /** Shown when this option is chosen: questions whose ids are asked only then. */
  readonly reveals?: readonly Question[] | undefined;
}

/** Answer: string. */
export interface TextQuestion extends QuestionBase {
  readonly kind: 'text';
  /** Characters; default 200 in one line, 2000 in several. */
  readonly maxLength?: number | undefined;
  readonly minLength?: number | undefined;
  /** A text area with a character count where `true`. */
  readonly multiline?: boolean | undefined;
  readonly autocomplete?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  /** CSS class of the input's width: 2, 3, 4, 5, 10, 20 characters. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | undefined;
}
/** Answer: the value of one option. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}
/** Answer: the values of the options chosen, in the options' order. */
export interface ChoicesQuestion extends QuestionBase {
  readonly kind: 'choices';
  readonly options: readonly Option[];
}
/** Answer: ISO date, `2026-11-24`. */
export interface DateQuestion extends QuestionBase {
  readonly kind: 'date';
  /** `past` allows today and earlier, `future` today and later. */
  readonly allows?: 'past' | 'future' | 'any' | undefined;
  /** No earlier than this many days ago. */
  readonly withinDays?: number | undefined;
}
/** Answer: number. */
export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number';
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly decimals?: number | undefined;
}
/** Answer: string as `@guildhall/identifiers/email` formats it. */
export interface EmailQuestion extends QuestionBase {
  readonly kind: 'email';
}
/** Answer: string in international display form. */
export interface PhoneQuestion extends QuestionBase {
  readonly kind: 'phone';
}
/** Answer: `AddressAnswer`: a postcode is asked first, then one of its addresses, or the address by hand. */
export interface AddressQuestion extends QuestionBase {
  readonly kind: 'address';
}
/** Answer: `LocationAnswer`. An address, a street, or a point on the map given as a grid reference or coordinates. */
export interface LocationQuestion extends QuestionBase {
  readonly kind: 'location';
  /** Ways offered, in this order; default all. */
  readonly ways?: readonly LocationWay[] | undefined;
}
/** Answer: true. One checkbox that must be ticked. */
export interface DeclarationQuestion extends QuestionBase {
  readonly kind: 'declaration';
}

export type LocationWay = 'address' | 'street' | 'grid-reference' | 'coordinates';

export type Question =
  | TextQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | DateQuestion
  | NumberQuestion
  | EmailQuestion
  | PhoneQuestion
  | AddressQuestion
  | LocationQuestion
  | DeclarationQuestion;
