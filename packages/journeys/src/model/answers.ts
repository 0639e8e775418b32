import type { LocationWay, Question } from './question.js';

/** An address by UPRN, with its label as the resident saw it; or one typed by hand, which stays marked unmatched. */
export type AddressAnswer =
  | {
      readonly kind: 'address';
      readonly uprn: string;
      readonly label: string;
      readonly postcode?: string | undefined;
      readonly usrn?: string | undefined;
      readonly easting?: number | undefined;
      readonly northing?: number | undefined;
    }
  | {
      readonly kind: 'manual';
      readonly lines: readonly string[];
      readonly postcode?: string | undefined;
      readonly matched: false;
    };

/** A place: an address, a street with what helps to find the spot, or a point on the National Grid (metres). */
export type LocationAnswer =
  | AddressAnswer
  | {
      readonly kind: 'street';
      readonly usrn: string;
      readonly label: string;
      /** What helps to find the spot: "outside the library". */
      readonly detail?: string | undefined;
      readonly easting?: number | undefined;
      readonly northing?: number | undefined;
    }
  | {
      readonly kind: 'point';
      readonly given: Extract<LocationWay, 'grid-reference' | 'coordinates'>;
      /** As the resident typed it. */
      readonly typed: string;
      readonly easting: number;
      readonly northing: number;
      readonly gridReference: string;
    };

export type AnswerValue = string | number | boolean | readonly string[] | AddressAnswer | LocationAnswer;

/** Answers by question id, as they are stored (JSON). */
export type Answers = Readonly<Record<string, AnswerValue>>;

type OptionValue<O> = O extends { value: infer V extends string } ? V : never;

type ValueOf<Q> = Q extends { kind: 'choice'; options: readonly (infer O)[] }
  ? OptionValue<O>
  : Q extends { kind: 'choices'; options: readonly (infer O)[] }
    ? readonly OptionValue<O>[]
    : Q extends { kind: 'number' }
      ? number
      : Q extends { kind: 'declaration' }
        ? true
        : Q extends { kind: 'address' }
          ? AddressAnswer
          : Q extends { kind: 'location' }
            ? LocationAnswer
            : string;

type QuestionsOfPage<P> = P extends { questions: readonly (infer Q)[] } ? Q | RevealedBy<Q> : never;
type RevealedBy<Q> = Q extends { options: readonly (infer O)[] }
  ? O extends { reveals: readonly (infer R)[] }
    ? R
    : never
  : never;
type QuestionsOf<J> = J extends { pages: readonly (infer P)[] } ? QuestionsOfPage<P> : never;

/** The typed answers of a journey written with `defineJourney`; each may be absent until its page is answered. */
export type AnswersOf<J> = {
  readonly [Q in QuestionsOf<J> as Q extends { id: infer Id extends string } ? Id : never]?: ValueOf<Q>;
};

/** Keeps `Question` and its answer in step: a kind without a value type does not compile. */
export type AnswerOfKind<K extends Question['kind']> = ValueOf<Extract<Question, { kind: K }>>;
