import type { AddressSummary, StreetSummary } from '@guildhall/address';
import type { LocationAnswer } from '../model/answers.js';
import type { Question } from '../model/question.js';
import type { JourneyState, PendingLookup } from '../model/state.js';
import type { FieldError, FieldValues, Form, ReadContext } from './context.js';
import { fieldError } from './field-error.js';
import { FormReader } from './form-reader.js';
import type { PlaceQuestion } from './kinds/manual-address.js';
import { readManualAddress } from './kinds/manual-address.js';
import { NONE_OF_THESE, placeField } from './kinds/place-fields.js';

/** One of the places that a lookup found, as the choose page offers it. */
export interface Candidate {
  /** The provider's id of an address, which is its UPRN where it has one, or a USRN: what the form sends. */
  readonly value: string;
  readonly label: string;
  /** An address of a list without UPRNs is kept by its lines, unmatched, as one typed by hand is. */
  readonly answer: Exclude<LocationAnswer, { kind: 'point' }>;
}

const defined = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

/** A manual answer keeps its postcode apart from its lines. */
const linesWithout = (postcode: string | undefined, lines: readonly string[]): readonly string[] =>
  lines.filter((line) => line !== postcode);

/** An address or street of the gazetteer as a choice, its label being what the answer will keep. */
export const candidateOf = (found: AddressSummary | StreetSummary): Candidate => {
  if ('id' in found) {
    const { id, uprn, label, lines, postcode, usrn, easting, northing } = found;
    const answer =
      uprn === undefined
        ? defined({ kind: 'manual', lines: linesWithout(postcode, lines), postcode, matched: false } as const)
        : defined({ kind: 'address', uprn, label, postcode, usrn, easting, northing } as const);
    return { value: id, label, answer };
  }
  const { usrn, label, easting, northing } = found;
  return { value: usrn, label, answer: defined({ kind: 'street', usrn, label, easting, northing } as const) };
};

/** Whether `question` asks for a place, so that an answer of it may need a lookup. */
export const isPlaceQuestion = (question: Question): question is PlaceQuestion =>
  question.kind === 'address' || question.kind === 'location';

export type ChoiceReading =
  | { readonly kind: 'answer'; readonly answer: LocationAnswer }
  /** None of what was found is right: the address follows by hand, or another search. */
  | { readonly kind: 'none' }
  | { readonly kind: 'errors'; readonly errors: readonly FieldError[]; readonly values: FieldValues };

/** Reads the post of a choose page: one of `candidates`, none of them, or an error. */
export const readChoice = (
  question: PlaceQuestion,
  lookup: PendingLookup,
  form: Form,
  candidates: readonly Candidate[],
  context: ReadContext,
): ChoiceReading => {
  const reader = new FormReader(form);
  const field = placeField(question.id, 'choice');
  const sent = reader.line(field);
  if (sent === NONE_OF_THESE) return { kind: 'none' };
  const chosen = candidates.find((candidate) => candidate.value === sent);
  if (chosen !== undefined) {
    const { answer } = chosen;
    const withDetail =
      answer.kind === 'street' && lookup.detail !== undefined ? { ...answer, detail: lookup.detail } : answer;
    return { kind: 'answer', answer: withDetail };
  }
  const code = lookup.kind === 'street-search' ? 'street-choice-required' : 'address-choice-required';
  const error = fieldError(question, context.language, code, { field });
  return { kind: 'errors', errors: [error], values: reader.values };
};

export type ManualReading =
  | { readonly kind: 'answer'; readonly answer: LocationAnswer }
  | { readonly kind: 'errors'; readonly errors: readonly FieldError[]; readonly values: FieldValues };

/** Reads the post of the page on which an address is typed by hand. */
export const readManual = (question: PlaceQuestion, form: Form, context: ReadContext): ManualReading => {
  const reader = new FormReader(form);
  const read = readManualAddress(question, reader, context);
  return 'answer' in read
    ? { kind: 'answer', answer: read.answer }
    : { kind: 'errors', errors: read.errors, values: reader.values };
};

/** `state` with the place that was chosen or typed; its lookup is over. */
export const applyChoice = (state: JourneyState, questionId: string, answer: LocationAnswer): JourneyState => {
  const { [questionId]: _over, ...waiting } = state.lookups ?? {};
  return {
    ...state,
    answers: { ...state.answers, [questionId]: answer },
    lookups: Object.keys(waiting).length > 0 ? waiting : undefined,
  };
};
