import { decode } from '../csv/text.js';
import { numberOf } from '../report/codes.js';
import type { CoordinateType, IntegerType, MoneyType, NumberType } from '../standard/field.js';
import type { CellCheck, Explanation } from './cell-check.js';
import { type Dress, decimal, FORM, readDecimal, readGrouped, undress } from './decimal.js';
import { memoised } from './memo.js';

const key: NonNullable<CellCheck['key']> = (bytes, start, end) => {
  readDecimal(bytes, start, end);
  return decimal.form === FORM.plain ? decimal.value : Number.NaN;
};

const TOO_SMALL = numberOf('number-too-small');
const TOO_LARGE = numberOf('number-too-large');
const DECIMALS = numberOf('number-decimals');
const FORMAT = numberOf('number-format');

interface NumberRule {
  readonly min: number;
  readonly max: number;
  readonly decimals: number;
  readonly whole?: boolean;
  readonly dress: Dress;
  readonly invalid: number;
  readonly format: number;
}

const compile = (rule: NumberRule): CellCheck => {
  const { min, max, decimals, whole = false, dress, invalid, format } = rule;
  const plainOf = (text: string): string | undefined => {
    const plain = undress(text, dress);
    // Whole numbers that a spreadsheet gave a point and noughts.
    return whole && plain !== undefined ? plain.replace(/\.0+$/, '') : plain;
  };
  const dressed = memoised((bytes, start, end) => {
    const plain = plainOf(decode(bytes, start, end));
    return plain === undefined || (whole && plain.includes('.')) ? invalid : format;
  });
  return {
    check: (bytes, start, end) => {
      readDecimal(bytes, start, end);
      if (decimal.form !== FORM.plain || (whole && decimal.decimals > 0)) {
        if (!whole && readGrouped(bytes, start, end, dress.money) >= 0) return format;
        return dressed(bytes, start, end);
      }
      if (decimal.value < min) return TOO_SMALL;
      if (decimal.value > max) return TOO_LARGE;
      return decimal.decimals > decimals ? DECIMALS : 0;
    },
    explain: (text, code): Explanation => {
      if (code === format) return { fix: plainOf(text) };
      if (code === TOO_SMALL) return { parts: { limit: min } };
      if (code === TOO_LARGE) return { parts: { limit: max } };
      return code === DECIMALS ? { parts: { limit: decimals } } : {};
    },
    key,
  };
};

/** Checks whole numbers. */
export const integerCheck = ({ min = -Infinity, max = Infinity }: IntegerType): CellCheck =>
  compile({
    min,
    max,
    decimals: 0,
    whole: true,
    dress: { money: false, units: [] },
    invalid: numberOf('integer-invalid'),
    format: FORMAT,
  });

/** Checks numbers. */
export const numberCheck = ({
  min = -Infinity,
  max = Infinity,
  decimals = Infinity,
  units = [],
}: NumberType): CellCheck =>
  compile({
    min,
    max,
    decimals,
    dress: { money: false, units: units.map((unit) => unit.toLowerCase()).sort((a, b) => b.length - a.length) },
    invalid: numberOf('number-invalid'),
    format: FORMAT,
  });

/** Checks amounts of money. */
export const moneyCheck = ({ min = -Infinity, max = Infinity }: MoneyType): CellCheck =>
  compile({
    min,
    max,
    decimals: 2,
    dress: { money: true, units: [] },
    invalid: numberOf('money-invalid'),
    format: numberOf('money-format'),
  });

/** What each coordinate is, and where the United Kingdom lies in it. */
const COORDINATES = {
  longitude: {
    min: -9,
    max: 2.1,
    form: 'a longitude in degrees, like -2.236',
    welsh: 'hydred mewn graddau, fel -2.236',
  },
  latitude: { min: 49.7, max: 61, form: 'a latitude in degrees, like 53.48', welsh: 'lledred mewn graddau, fel 53.48' },
  easting: {
    min: 0,
    max: 700_000,
    form: 'an easting in metres, like 384400',
    welsh: 'dwyreiniad mewn metrau, fel 384400',
  },
  northing: {
    min: 0,
    max: 1_300_000,
    form: 'a northing in metres, like 398100',
    welsh: 'gogleddiad mewn metrau, fel 398100',
  },
} as const;

/** Checks one of a pair of coordinates. */
export const coordinateCheck = (field: CoordinateType): CellCheck => {
  const { form, welsh, ...range } = COORDINATES[field.type];
  const { min = range.min, max = range.max, decimals = Infinity } = field;
  const invalid = numberOf('coordinate-invalid');
  const outside = numberOf('coordinate-range');
  const system = numberOf('coordinate-system');
  const degrees = field.type === 'longitude' || field.type === 'latitude';
  const dress: Dress = { money: false, units: [] };
  // Outside its own range and inside one of the others: another system, or the two the other way round.
  const elsewhere = (value: number): boolean =>
    degrees
      ? Math.abs(value) > 180
      : (value >= COORDINATES.longitude.min && value < 0) ||
        (!Number.isInteger(value) && value >= COORDINATES.latitude.min && value <= COORDINATES.latitude.max);
  const swapped = (value: number): boolean =>
    (field.type === 'longitude' && value >= COORDINATES.latitude.min && value <= COORDINATES.latitude.max) ||
    (field.type === 'latitude' && value >= COORDINATES.longitude.min && value <= COORDINATES.longitude.max);
  return {
    check: (bytes, start, end) => {
      readDecimal(bytes, start, end);
      if (decimal.form !== FORM.plain)
        return undress(decode(bytes, start, end), dress) === undefined ? invalid : FORMAT;
      const { value } = decimal;
      if (value >= min && value <= max) return decimal.decimals > decimals ? DECIMALS : 0;
      return elsewhere(value) || swapped(value) ? system : outside;
    },
    explain: (text, code): Explanation => {
      if (code === FORMAT) return { fix: undress(text, dress) };
      if (code === DECIMALS) return { parts: { limit: decimals } };
      return {
        parts: { form, limit: `${min} to ${max}` },
        welshParts: { form: welsh, limit: `${min} i ${max}` },
      };
    },
    key,
  };
};
