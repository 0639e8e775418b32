import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { digits, type Random, wholeNumber } from '../core/random.js';
import { digitsForLetters, isDigits, textOf } from '../core/text.js';
import { type GridPoint, squareCorner } from './grid.js';

/** Options of `parse`. */
export type GridReferenceOptions = ParseOptions;

/**
 * - `uneven`: an odd count of digits, or groups of different lengths
 * - `too-long`: more than 10 digits
 * - `not-real`: letters that name no square of the National Grid
 */
export type GridReferenceCode = CommonCode | 'uneven' | 'too-long' | 'not-real';

/** Metres on the National Grid (EPSG:27700). */
export interface GridReferenceParts extends GridPoint {
  /** `SE` */
  readonly square: string;
  /** Easting of the square's south-west corner, the point that a reference stands for in records. */
  readonly easting: number;
  /** Northing of the square's south-west corner. */
  readonly northing: number;
  /** The middle of the square: the best guess at what was meant. */
  readonly centre: GridPoint;
  /** Side of the square: 100 for six digits. */
  readonly precision: number;
}

const like = {
  en: 'Enter a grid reference that is 2 letters and an even number of digits, like SE 123 456',
  cy: 'Rhowch gyfeirnod grid sy’n 2 lythyren a nifer gwastad o ddigidau, fel SE 123 456',
};

const FAULTS = faultsOf<GridReferenceCode>({
  required: { en: 'Enter a grid reference', cy: 'Rhowch gyfeirnod grid' },
  format: like,
  uneven: {
    en: 'Grid reference must have the same number of digits in both halves, like SE 123 456',
    cy: 'Rhaid i’r cyfeirnod grid gael yr un nifer o ddigidau yn y ddau hanner, fel SE 123 456',
  },
  'too-long': {
    en: 'Grid reference must have 10 digits or fewer',
    cy: 'Rhaid i’r cyfeirnod grid gael 10 digid neu lai',
  },
  'not-real': {
    en: 'Grid reference must start with 2 letters that are on the National Grid, like SE',
    cy: 'Rhaid i’r cyfeirnod grid ddechrau â 2 lythyren sydd ar y Grid Cenedlaethol, fel SE',
  },
  'test-value': like,
});

/** Squares of open sea, north-east of anywhere: nobody lives there. */
const SEA_SQUARES = ['OB', 'OG', 'OM', 'OR'] as const;

/**
 * Reads a National Grid reference of 2 to 10 digits, in either case, with or without spaces and punctuation, and with O
 * for 0 or I for 1 among the digits. The value has no spaces (`SE123456`), the display has two (`SE 123 456`).
 *
 * Irish grid references (one letter) are not read.
 *
 * Source: Ordnance Survey, "Using the National Grid".
 */
export const parse = (
  input: unknown,
  _options: GridReferenceOptions = {},
): Parsed<GridReferenceParts, GridReferenceCode> => {
  const text = textOf(input);
  if (text === '') return FAULTS.required;
  if (text === undefined) return FAULTS.format;
  const upper = text
    .toUpperCase()
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();
  const square = upper.replace(/ /g, '').slice(0, 2);
  if (!/^[A-Z]{2}$/.test(square)) return FAULTS.format;
  const after = upper.replace(/^[A-Z] ?[A-Z]/, '').trim();
  const groups = after.split(' ').map(digitsForLetters);
  const figures = groups.join('');
  if (!isDigits(figures)) return FAULTS.format;
  if (figures.length > 10) return FAULTS['too-long'];
  const [east, north] = groups;
  if (figures.length % 2 === 1 || (groups.length === 2 && east?.length !== north?.length)) return FAULTS.uneven;
  const corner = squareCorner(square);
  if (corner === undefined) return FAULTS['not-real'];
  const half = figures.length / 2;
  const precision = 10 ** (5 - half);
  const easting = corner.easting + Number(figures.slice(0, half)) * precision;
  const northing = corner.northing + Number(figures.slice(half)) * precision;
  return found(square + figures, `${square} ${figures.slice(0, half)} ${figures.slice(half)}`, {
    square,
    easting,
    northing,
    centre: { easting: easting + precision / 2, northing: northing + precision / 2 },
    precision,
  });
};

/** `SE 123 456`; text that is not a grid reference as it came. */
export const format = /* @__PURE__ */ formatOf(parse, {});

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A reference of 2 to 10 digits in the open North Sea. */
export const generateTestValue = (random: Random = Math.random): string => {
  const square = SEA_SQUARES[wholeNumber(random, 0, SEA_SQUARES.length - 1)] ?? SEA_SQUARES[0];
  return square + digits(random, 2 * wholeNumber(random, 1, 5));
};
