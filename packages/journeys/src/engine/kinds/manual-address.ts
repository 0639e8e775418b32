import { parse as parsePostcode } from '@guildhall/identifiers/postcode';
import type { AddressAnswer } from '../../model/answers.js';
import type { AddressQuestion, LocationQuestion } from '../../model/question.js';
import { lengthOf } from '../clean.js';
import type { FieldError, FieldValues, ReadContext } from '../context.js';
import { fieldError } from '../field-error.js';
import type { FormReader } from '../form-reader.js';

export type PlaceQuestion = AddressQuestion | LocationQuestion;
export type ManualAddress = Extract<AddressAnswer, { kind: 'manual' }>;

/** The inputs of an address typed by hand, in their order. */
export const MANUAL_PARTS = ['line1', 'line2', 'town', 'postcode'] as const;
export type ManualPart = (typeof MANUAL_PARTS)[number];

/** Name and id of such an input: `home-line1`. */
export const manualField = (questionId: string, part: ManualPart): string => `${questionId}-${part}`;

/** The most characters in one part of an address. */
export const MAX_ADDRESS_PART = 100;

/** Reads an address typed by hand. The postcode may be left empty: not every place has one. */
export const readManualAddress = (
  question: PlaceQuestion,
  form: FormReader,
  context: ReadContext,
): { readonly answer: ManualAddress } | { readonly errors: readonly FieldError[] } => {
  const errors: FieldError[] = [];
  const [line1, line2, town, postcode] = MANUAL_PARTS.map((part) => form.line(manualField(question.id, part)));
  const refuse = (part: ManualPart, code: string, values = {}): void => {
    errors.push(fieldError(question, context.language, code, { field: manualField(question.id, part), values }));
  };
  if (line1 === '') refuse('line1', 'line1-required');
  if (town === '') refuse('town', 'town-required');
  for (const [part, typed] of [
    ['line1', line1],
    ['line2', line2],
    ['town', town],
  ] as const) {
    if (lengthOf(typed ?? '') > MAX_ADDRESS_PART) refuse(part, 'line-too-long', { max: MAX_ADDRESS_PART });
  }
  const parsed =
    postcode === undefined || postcode === '' ? undefined : parsePostcode(postcode, { testValues: context.testValues });
  if (parsed !== undefined && !parsed.ok) {
    errors.push(
      fieldError(question, context.language, 'format', {
        field: manualField(question.id, 'postcode'),
        standard: parsed.message,
      }),
    );
  }
  if (errors.length > 0) return { errors };
  return {
    answer: {
      kind: 'manual',
      lines: [line1, line2, town].filter((line): line is string => line !== undefined && line !== ''),
      ...(parsed?.ok === true ? { postcode: parsed.display } : {}),
      matched: false,
    },
  };
};

/** The inputs as they stand for `answer`: the first line, the last as the town, what lies between as the second. */
export const fillManualAddress = (questionId: string, answer: ManualAddress): FieldValues => {
  const [line1 = '', ...rest] = answer.lines;
  const town = rest.at(-1) ?? '';
  return {
    [manualField(questionId, 'line1')]: line1,
    [manualField(questionId, 'line2')]: rest.slice(0, -1).join(', '),
    [manualField(questionId, 'town')]: town,
    [manualField(questionId, 'postcode')]: answer.postcode ?? '',
  };
};
