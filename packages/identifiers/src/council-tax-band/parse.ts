import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed } from '../core/parsed.js';
import { type Random, wholeNumber } from '../core/random.js';
import { compactOf, textOf } from '../core/text.js';

/** Options of `parse`. */
export interface CouncilTaxBandOptions {
  /** Whose bands: England and Scotland have A to H, Wales A to I, Northern Ireland none. Default: A to I. */
  readonly nation?: 'England' | 'Scotland' | 'Wales' | 'Northern Ireland' | undefined;
  /** A band is nobody's in particular: there are no test values. */
  readonly testValues?: boolean | undefined;
}

/** `nation`: a band that the nation does not have. */
export type CouncilTaxBandCode = Exclude<CommonCode, 'test-value'> | 'nation';

/** What `parse` finds in it. */
export interface CouncilTaxBandParts {
  /** 1 for A. */
  readonly rank: number;
}

const BANDS: Readonly<Record<NonNullable<CouncilTaxBandOptions['nation']>, string>> = {
  England: 'ABCDEFGH',
  Scotland: 'ABCDEFGH',
  Wales: 'ABCDEFGHI',
  'Northern Ireland': '',
};
const ALL_BANDS = BANDS.Wales;

const FAULTS = faultsOf<CouncilTaxBandCode>({
  required: { en: 'Enter a Council Tax band', cy: 'Rhowch fand Treth Gyngor' },
  format: {
    en: 'Council Tax band must be a letter from A to I',
    cy: 'Rhaid i’r band Treth Gyngor fod yn llythyren o A i I',
  },
  nation: {
    en: 'Council Tax band must be a letter from A to H',
    cy: 'Rhaid i’r band Treth Gyngor fod yn llythyren o A i H',
  },
});

/** Northern Ireland has domestic rates in place of Council Tax. */
const NO_BANDS = faultsOf<'nation'>({
  nation: {
    en: 'Northern Ireland has domestic rates and no Council Tax bands',
    cy: 'Mae gan Ogledd Iwerddon ardrethi domestig a dim bandiau Treth Gyngor',
  },
}).nation;

/**
 * Reads a Council Tax band: `D`, `d` or `Band D`. The value is the letter, the display `Band D`.
 *
 * Source: Local Government Finance Act 1992, section 5 (England and Wales, with the ninth band of Wales) and section 74
 * (Scotland).
 */
export const parse = (
  input: unknown,
  options: CouncilTaxBandOptions = {},
): Parsed<CouncilTaxBandParts, CouncilTaxBandCode> => {
  const text = textOf(input);
  if (text === '') return FAULTS.required;
  if (text === undefined) return FAULTS.format;
  const value = compactOf(text).replace(/^BAND(?=.)/, '');
  if (value.length !== 1 || !ALL_BANDS.includes(value)) return FAULTS.format;
  const bands = options.nation === undefined ? ALL_BANDS : BANDS[options.nation];
  if (bands === '') return NO_BANDS;
  if (!bands.includes(value)) return FAULTS.nation;
  return found(value, `Band ${value}`, { rank: ALL_BANDS.indexOf(value) + 1 });
};

/** `Band D`; text that is not a Council Tax band as it came. */
export const format = /* @__PURE__ */ formatOf(parse, {});

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** Any band that England, Scotland and Wales share: a band alone is nobody's. */
export const generateTestValue = (random: Random = Math.random): string =>
  BANDS.England.charAt(wholeNumber(random, 0, BANDS.England.length - 1));
