import { checkOf, isOf, schemaOf } from '../core/identifier.js';
import { found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { characters, type Random, wholeNumber } from '../core/random.js';
import { compactOf, textOf } from '../core/text.js';
import { POSTCODE_AREAS, TEST_AREA } from './areas.js';
import { POSTCODE_FAULTS, type PostcodeCode } from './messages.js';

/** Options of `parse`. */
export interface PostcodeOptions extends ParseOptions {
  /** Judges the shape alone, so that an area which does not exist passes. Default false. */
  readonly anyArea?: boolean | undefined;
}

/** Of `EC1A 1BB`: */
export interface PostcodeParts {
  /** `EC` */
  readonly area: string;
  /** `EC1` */
  readonly district: string;
  /** `EC1A`; undefined where the district is not divided. */
  readonly subDistrict: string | undefined;
  /** `EC1A` */
  readonly outcode: string;
  /** `1BB` */
  readonly incode: string;
  /** `EC1A 1` */
  readonly sector: string;
  /** `BB` */
  readonly unit: string;
  /** `EC1A1BB`, the key of postcode directories. */
  readonly compact: string;
}

/** Letters that never end a postcode: C I K M O V. */
const UNIT_LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';
/** No district is written with a leading nought, and O and I never divide one: there they stand for 0 and 1. */
const OUTCODE = /^([A-Z]{1,2})([0-9]|[1-9][0-9]|[0-9][A-HJ-NP-Z])$/;
const INCODE = /^[0-9][ABD-HJLNP-UW-Z]{2}$/;

/**
 * Reads a full UK postcode. Case, spacing and punctuation do not matter, nor O for 0 and I for 1 where only one reading
 * is a postcode. Value and display are alike: capitals, one space.
 *
 * Whether a postcode of a real area has been assigned is for a postcode directory to say.
 *
 * Source: GOV.UK Notify's rule (127 areas, then the shape); PAF Programmers' Guide for the letters.
 */
export const parse = (input: unknown, options: PostcodeOptions = {}): Parsed<PostcodeParts, PostcodeCode> => {
  const text = textOf(input);
  if (text === '') return POSTCODE_FAULTS.required;
  if (text === undefined) return POSTCODE_FAULTS.format;
  const compact = compactOf(text);
  if (compact.length < 5 || compact.length > 7) return POSTCODE_FAULTS.format;
  const incode = incodeOf(compact.slice(-3));
  if (!INCODE.test(incode)) return POSTCODE_FAULTS.format;
  const written = compact.slice(0, -3);
  const outcode = options.anyArea ? written : outcodeOf(written);
  const match = OUTCODE.exec(outcode);
  const [, area = '', rest = ''] = match ?? [];
  if (!match) return POSTCODE_FAULTS.format;
  if (area === TEST_AREA && !options.testValues && !options.anyArea) return POSTCODE_FAULTS['test-value'];
  if (area !== TEST_AREA && !options.anyArea && !POSTCODE_AREAS.has(area)) return POSTCODE_FAULTS['not-real'];
  const divided = rest.length === 2 && rest.charAt(1) >= 'A';
  const value = `${outcode} ${incode}`;
  return found(value, value, {
    area,
    district: divided ? outcode.slice(0, -1) : outcode,
    subDistrict: divided ? outcode : undefined,
    outcode,
    incode,
    sector: `${outcode} ${incode.charAt(0)}`,
    unit: incode.slice(1),
    compact: outcode + incode,
  });
};

/** The incode with O for 0 and I for 1 where only a digit can be. */
const incodeOf = (written: string): string => {
  if (written.startsWith('O')) return `0${written.slice(1)}`;
  return written.startsWith('I') ? `1${written.slice(1)}` : written;
};

const LOOKALIKE: Readonly<Record<string, string>> = { '0': 'O', O: '0', '1': 'I', I: '1' };

/** The outcode as written where it is one, else its only reading with O for 0 or I for 1, else as written. */
const outcodeOf = (written: string): string => {
  // GIR 0AA went out of use; it is no slip for an outcode of Glasgow.
  if (isRealOutcode(written) || written === 'GIR') return written;
  let readings = [''];
  for (const character of written) {
    const other = LOOKALIKE[character];
    readings = readings.flatMap((start) =>
      other === undefined ? [start + character] : [start + character, start + other],
    );
  }
  const real = readings.filter(isRealOutcode);
  return real.length === 1 && real[0] !== undefined ? real[0] : written;
};

const isRealOutcode = (outcode: string): boolean => {
  const area = OUTCODE.exec(outcode)?.[1];
  return area !== undefined && (area === TEST_AREA || POSTCODE_AREAS.has(area));
};

/** Capitals with one space before the last three characters, for any text long enough to be a postcode. */
export const format = (value: string): string => {
  const parsed = parse(value, { testValues: true });
  if (parsed.ok) return parsed.display;
  const compact = compactOf(value);
  return compact.length < 5 || compact.length > 7 ? value : `${compact.slice(0, -3)} ${compact.slice(-3)}`;
};

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A postcode in the area ZZ. */
export const generateTestValue = (random: Random = Math.random): string =>
  `${TEST_AREA}${wholeNumber(random, 1, 99)} ${wholeNumber(random, 0, 9)}${characters(random, UNIT_LETTERS, 2)}`;
