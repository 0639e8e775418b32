import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { characters, digits, type Random } from '../core/random.js';
import { textOf } from '../core/text.js';
import { asciiDomainOf } from './domain.js';

/** Options of `parse`. */
export type EmailOptions = ParseOptions;
/** `too-long`: over 320 characters, or over 64 before the @. */
export type EmailCode = CommonCode | 'too-long';

/** What `parse` finds in it. */
export interface EmailParts {
  /** Before the @, as typed: only the receiving server may say that case does not matter. */
  readonly localPart: string;
  /** After the @, in lower case. */
  readonly domain: string;
  /** The domain as mail servers look it up: `xn--…` where it has letters outside ASCII. */
  readonly asciiDomain: string;
}

const correct = {
  en: 'Enter an email address in the correct format, like name@example.com',
  cy: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com',
};

/** GOV.UK Design System, email addresses. */
const FAULTS = faultsOf<EmailCode>({
  required: { en: 'Enter an email address', cy: 'Rhowch gyfeiriad e-bost' },
  format: correct,
  'too-long': correct,
  'test-value': correct,
});

const LOCAL_PART = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+$/;

/**
 * Reads an email address that GOV.UK Notify will send to. Spaces around it and `mailto:` in front are dropped. Whether
 * a mailbox exists only a message to it can show.
 *
 * `.example` addresses are test values.
 *
 * Source: GOV.UK Notify's rule, which is narrower than RFC 5321: no quoted local parts, no addresses of numbers.
 */
export const parse = (input: unknown, options: EmailOptions = {}): Parsed<EmailParts, EmailCode> => {
  const text = textOf(input);
  if (text === '') return FAULTS.required;
  if (text === undefined) return FAULTS.format;
  const address = text.replace(/^mailto: ?/i, '');
  if (address.length > 320) return FAULTS['too-long'];
  const at = address.indexOf('@');
  const localPart = address.slice(0, Math.max(at, 0));
  if (!LOCAL_PART.test(localPart)) return FAULTS.format;
  if (localPart.length > 64) return FAULTS['too-long'];
  if (localPart.startsWith('.') || localPart.endsWith('.') || localPart.includes('..')) return FAULTS.format;
  const domain = address.slice(at + 1).toLowerCase();
  const asciiDomain = asciiDomainOf(domain);
  if (asciiDomain === undefined) return FAULTS.format;
  if (asciiDomain.endsWith('.example') && !options.testValues) return FAULTS['test-value'];
  const value = `${localPart}@${domain}`;
  return found(value, value, { localPart, domain, asciiDomain });
};

/** The domain in lower case; text that is not an email address as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** An address at a `.example` domain, which can never have a mailbox (RFC 2606). */
export const generateTestValue = (random: Random = Math.random): string =>
  `${characters(random, 'abcdefghijklmnopqrstuvwxyz', 6)}.${digits(random, 4)}@${characters(random, 'bcdfghjkmnpqrstvwxz', 5)}.example`;
