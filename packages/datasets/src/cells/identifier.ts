import { parse as parseEmail } from '@guildhall/identifiers/email';
import { POSTCODE_AREAS, parse as parsePostcode } from '@guildhall/identifiers/postcode';
import { parse as parseUprn } from '@guildhall/identifiers/uprn';
import { decode } from '../csv/text.js';
import { numberOf } from '../report/codes.js';
import type { IdentifierName } from '../standard/field.js';
import type { CellCheck, CheckContext, Explanation } from './cell-check.js';
import { memoised } from './memo.js';

interface ParsedIdentifier {
  readonly ok: boolean;
  readonly value?: string;
  readonly display?: string;
  readonly message?: { readonly en: string; readonly cy: string };
}

type Parse = (input: unknown, options: { readonly testValues: boolean }) => ParsedIdentifier;

interface IdentifierRule {
  readonly parse: Parse;
  readonly invalid: number;
  readonly format: number;
  /** Which of its forms a file should have; the other passes as well where it is not given. */
  readonly form?: 'value' | 'display';
  /** Tells most right values without making a text of them; what it does not know is left to `parse`. */
  readonly isPlain?: PlainTest | undefined;
  readonly context: CheckContext;
}

type PlainTest = (bytes: Uint8Array, start: number, end: number) => boolean;

const compile = ({ parse, invalid, format, form, isPlain, context }: IdentifierRule): CellCheck => {
  const options = { testValues: context.testValues };
  const wanted = (parsed: ParsedIdentifier): string | undefined => (form === 'display' ? parsed.display : parsed.value);
  const slow = memoised((bytes, start, end) => {
    const text = decode(bytes, start, end);
    const parsed = parse(text, options);
    if (!parsed.ok) return invalid;
    return text === wanted(parsed) || (form === undefined && text === parsed.display) ? 0 : format;
  });
  return {
    check: isPlain ? (bytes, start, end) => (isPlain(bytes, start, end) ? 0 : slow(bytes, start, end)) : slow,
    explain: (text, code): Explanation => {
      const parsed = parse(text, options);
      if (code === format) return { fix: wanted(parsed) };
      return parsed.message
        ? { parts: { form: sentence(parsed.message.en) }, welshParts: { form: sentence(parsed.message.cy) } }
        : {};
    },
  };
};

/** A message as part of another: without its capital and its stop, unless the capital belongs to an abbreviation. */
const sentence = (text: string): string => {
  const [first = '', second = ''] = text;
  const body = second === second.toLowerCase() ? first.toLowerCase() + text.slice(1) : text;
  return body.endsWith('.') ? body.slice(0, -1) : body;
};

const MODULES: Readonly<Record<IdentifierName, () => Promise<{ readonly parse: Parse }>>> = {
  'charity-number': () => import('@guildhall/identifiers/charity-number'),
  'company-number': () => import('@guildhall/identifiers/company-number'),
  'council-tax-band': () => import('@guildhall/identifiers/council-tax-band'),
  'gss-code': () => import('@guildhall/identifiers/gss-code'),
  iban: () => import('@guildhall/identifiers/iban'),
  laestab: () => import('@guildhall/identifiers/laestab'),
  lgil: () => import('@guildhall/identifiers/lgil'),
  lgsl: () => import('@guildhall/identifiers/lgsl'),
  'nhs-number': () => import('@guildhall/identifiers/nhs-number'),
  'national-insurance-number': () => import('@guildhall/identifiers/national-insurance-number'),
  phone: () => import('@guildhall/identifiers/phone'),
  uln: () => import('@guildhall/identifiers/uln'),
  upn: () => import('@guildhall/identifiers/upn'),
  urn: () => import('@guildhall/identifiers/urn'),
  usrn: () => import('@guildhall/identifiers/usrn'),
  utr: () => import('@guildhall/identifiers/utr'),
  'vat-number': () => import('@guildhall/identifiers/vat-number'),
  'vehicle-registration': () => import('@guildhall/identifiers/vehicle-registration'),
};

const isUpper = (byte: number | undefined): boolean => byte !== undefined && byte >= 65 && byte <= 90;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

/** Whether bytes are eight digits, or two letters and six digits: not nought throughout, not set aside for tests. */
const isCompanyNumber: PlainTest = (bytes, start, end) => {
  if (end - start !== 8) return false;
  const letters = isUpper(bytes[start]) && isUpper(bytes[start + 1]);
  // Those set aside for tests begin with 9.
  if (!letters && bytes[start] === 57) return false;
  let highest = 48;
  for (let at = letters ? start + 2 : start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte < 48 || byte > 57) return false;
    if (byte > highest) highest = byte;
  }
  return highest > 48;
};

const PLAIN_TESTS: Readonly<Partial<Record<IdentifierName, PlainTest>>> = { 'company-number': isCompanyNumber };

/** Checks an identifier by its module of `@guildhall/identifiers`, which is loaded where a standard needs it. */
export const identifierCheck = async (name: IdentifierName, context: CheckContext): Promise<CellCheck> => {
  const { parse } = await MODULES[name]();
  return compile({
    parse,
    invalid: numberOf('identifier-invalid'),
    format: numberOf('identifier-format'),
    isPlain: PLAIN_TESTS[name],
    context,
  });
};

// By two letters, the second 26 where there is none: whether they are an area.
const AREAS = new Uint8Array(26 * 27);
for (const area of POSTCODE_AREAS) {
  const second = area.length > 1 ? area.charCodeAt(1) - 65 : 26;
  AREAS[(area.charCodeAt(0) - 65) * 27 + second] = 1;
}

/** Whether bytes are a postcode in its display form and in an area that exists; the rest is left to the parser. */
const isPostcode: PlainTest = (bytes, start, end) => {
  const length = end - start;
  if (length < 6 || length > 8 || bytes[end - 4] !== 32) return false;
  if (!isDigit(bytes[end - 3]) || !isUpper(bytes[end - 2]) || !isUpper(bytes[end - 1])) return false;
  for (let at = end - 2; at < end; at++) {
    const byte = bytes[at];
    // C, I, K, M, O and V are not used in the last two letters.
    if (byte === 67 || byte === 73 || byte === 75 || byte === 77 || byte === 79 || byte === 86) return false;
  }
  if (!isUpper(bytes[start])) return false;
  const letters = isUpper(bytes[start + 1]) ? 2 : 1;
  const digits = end - 4 - start - letters;
  if (digits < 1 || digits > 2 || !isDigit(bytes[start + letters])) return false;
  if (digits === 2 && !isDigit(bytes[start + letters + 1])) return false;
  const second = letters === 2 ? (bytes[start + 1] as number) - 65 : 26;
  return AREAS[((bytes[start] as number) - 65) * 27 + second] === 1;
};

/** Checks full postcodes. */
export const postcodeCheck = (context: CheckContext): CellCheck =>
  compile({
    parse: parsePostcode,
    invalid: numberOf('postcode-invalid'),
    format: numberOf('postcode-format'),
    form: 'display',
    isPlain: isPostcode,
    context,
  });

/** Whether bytes are 1 to 12 digits without a nought before them. */
const isUprn: PlainTest = (bytes, start, end) => {
  const length = end - start;
  // Those set aside for tests have twelve digits and begin with 9.
  if (length > 12 || bytes[start] === 48 || (length === 12 && bytes[start] === 57)) return false;
  for (let at = start; at < end; at++) if (!isDigit(bytes[at])) return false;
  return true;
};

/** Checks UPRNs: 1 to 12 digits, not those set aside for tests. */
export const uprnCheck = (context: CheckContext): CellCheck =>
  compile({
    parse: parseUprn,
    invalid: numberOf('uprn-invalid'),
    format: numberOf('uprn-format'),
    form: 'value',
    isPlain: isUprn,
    context,
  });

/** Checks email addresses. */
export const emailCheck = (context: CheckContext): CellCheck =>
  compile({
    parse: parseEmail,
    invalid: numberOf('email-invalid'),
    format: numberOf('identifier-format'),
    form: 'value',
    context,
  });
