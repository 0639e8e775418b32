import type { Localised } from '@guildhall/council';
import type { Block } from '../../model/content.js';
import type {
  Branch,
  CheckPage,
  Confirmation,
  ExitPage,
  GuidancePage,
  Journey,
  QuestionPage,
} from '../../model/journey.js';
import type { Option, Question } from '../../model/question.js';
import {
  type Field,
  type FieldsOf,
  keyed,
  list,
  number,
  object,
  oneOf,
  optional,
  record,
  required,
  type Shape,
  tagged,
  text,
  textOr,
  truth,
} from './shape.js';

/** An object with exactly the keys of `T`. */
const exactly = <T>(fields: FieldsOf<T>): Shape => object(fields as Readonly<Record<string, Field>>);

const localised = exactly<Localised>({ en: required(text), cy: optional(text) });

type QuestionKind = Question['kind'];
type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;

const base = {
  kind: required(text),
  id: required(text),
  label: required(localised),
  hint: optional(localised),
  optional: optional(truth),
  summaryLabel: optional(localised),
  messages: optional(record(localised)),
  noun: required(localised),
  personal: optional(truth),
};

/** Called late, because options reveal questions. */
const question: Shape = (value, where) => questionByKind(value, where);

const option = exactly<Option>({
  value: required(text),
  label: required(localised),
  hint: optional(localised),
  reveals: optional(list(question)),
});

const questions: { readonly [K in QuestionKind]: Shape } = {
  text: exactly<QuestionOf<'text'>>({
    ...base,
    maxLength: optional(number),
    minLength: optional(number),
    multiline: optional(truth),
    autocomplete: optional(text),
    spellcheck: optional(truth),
    width: optional(oneOf(2, 3, 4, 5, 10, 20)),
  }),
  choice: exactly<QuestionOf<'choice'>>({ ...base, options: required(list(option)) }),
  choices: exactly<QuestionOf<'choices'>>({ ...base, options: required(list(option)) }),
  date: exactly<QuestionOf<'date'>>({
    ...base,
    allows: optional(oneOf('past', 'future', 'any')),
    withinDays: optional(number),
  }),
  number: exactly<QuestionOf<'number'>>({
    ...base,
    min: optional(number),
    max: optional(number),
    decimals: optional(number),
  }),
  email: exactly<QuestionOf<'email'>>(base),
  phone: exactly<QuestionOf<'phone'>>(base),
  address: exactly<QuestionOf<'address'>>(base),
  location: exactly<QuestionOf<'location'>>({
    ...base,
    ways: optional(list(oneOf('address', 'street', 'grid-reference', 'coordinates'))),
  }),
  declaration: exactly<QuestionOf<'declaration'>>(base),
};
const questionByKind = tagged('kind', questions);

type BlockWith<K extends string> = Extract<Block, { readonly [key in K]: unknown }>;

/** A block is told by the one of these keys that it has; `text`, `href` and `who` come beside one of them. */
const block = keyed({
  paragraph: exactly<BlockWith<'paragraph'>>({ paragraph: required(localised) }),
  heading: exactly<BlockWith<'heading'>>({ heading: required(localised) }),
  list: exactly<BlockWith<'list'>>({ list: required(list(localised)), numbered: optional(truth) }),
  inset: exactly<BlockWith<'inset'>>({ inset: required(localised) }),
  warning: exactly<BlockWith<'warning'>>({ warning: required(localised) }),
  details: exactly<BlockWith<'details'>>({ details: required(localised), text: required(list(localised)) }),
  button: exactly<BlockWith<'button'>>({ button: required(localised), href: required(text) }),
  call: exactly<BlockWith<'call'>>({ call: required(text), who: required(localised) }),
});

const next = textOr(list(exactly<Branch>({ when: optional(text), to: required(text) })));

const page = { kind: required(text), id: required(text), caption: optional(localised), body: optional(list(block)) };

const pageByKind = tagged('kind', {
  question: exactly<QuestionPage>({
    ...page,
    title: optional(localised),
    questions: required(list(question)),
    next: required(next),
    after: optional(list(block)),
  }),
  guidance: exactly<GuidancePage>({
    ...page,
    title: required(localised),
    next: required(next),
    button: optional(localised),
  }),
  exit: exactly<ExitPage>({ ...page, title: required(localised) }),
  check: exactly<CheckPage>({
    ...page,
    title: required(localised),
    button: required(localised),
    declaration: optional(localised),
  }),
});

/** The build of a whole journey, as JSON or YAML brings it. */
export const journeyShape = exactly<Journey>({
  id: required(text),
  version: required(number),
  title: required(localised),
  languages: required(list(oneOf('en', 'cy'))),
  startPage: required(object({ body: required(list(block)), button: required(localised) })),
  first: required(text),
  pages: required(list(pageByKind)),
  confirmation: required(exactly<Confirmation>({ title: required(localised), body: required(list(block)) })),
  staffColumns: required(list(text)),
  referencePrefix: required(text),
});
