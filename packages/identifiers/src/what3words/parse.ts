import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { characters, type Random } from '../core/random.js';
import { textOf } from '../core/text.js';

/** Options of `parse`. */
export type What3wordsOptions = ParseOptions;
/** Why an input is refused. */
export type What3wordsCode = CommonCode;

/** What `parse` finds in it. */
export interface What3wordsParts {
  readonly words: readonly [string, string, string];
}

const like = {
  en: 'Enter a what3words address that is 3 words with full stops between them',
  cy: 'Rhowch gyfeiriad what3words sy’n 3 gair ag atalnodau llawn rhyngddynt',
};

const FAULTS = faultsOf<What3wordsCode>({
  required: { en: 'Enter a what3words address', cy: 'Rhowch gyfeiriad what3words' },
  format: like,
  'test-value': like,
});

const ADDRESS = /^(?:https?:\/\/)?(?:(?:www\.)?what3words\.com|w3w\.co)\//i;
const WORD = /^[\p{L}\p{M}]{1,40}$/u;
/** No word of any list begins with three of one letter. */
const TEST_WORD = /^zzz/;

/**
 * Reads a what3words address: three words of any language with full stops or spaces between them, with or without `///`
 * or the address of the website in front. The value has full stops alone; display: `///one.two.three`.
 *
 * Its form alone is judged: where it is, or whether the three words are any place, only what3words can say. Those whose
 * first word begins with zzz are test values.
 */
export const parse = (input: unknown, options: What3wordsOptions = {}): Parsed<What3wordsParts, What3wordsCode> => {
  const text = textOf(input);
  if (text === '') return FAULTS.required;
  if (text === undefined) return FAULTS.format;
  const written = text
    .replace(ADDRESS, '')
    .replace(/^\/{1,3}/, '')
    .toLowerCase();
  const [one = '', two = '', three = '', more] = written.split(/ ?[.。・･] ?| /);
  if (more !== undefined || ![one, two, three].every((word) => WORD.test(word))) return FAULTS.format;
  if (TEST_WORD.test(one) && !options.testValues) return FAULTS['test-value'];
  const value = `${one}.${two}.${three}`;
  return found(value, `///${value}`, { words: [one, two, three] });
};

/** `///one.two.three`; text that is not a what3words address as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** Three words that are in no list. */
export const generateTestValue = (random: Random = Math.random): string => {
  const word = (): string => `zzz${characters(random, 'bcdfghjkmnpqrstvwx', 4)}`;
  return `${word()}.${word()}.${word()}`;
};
