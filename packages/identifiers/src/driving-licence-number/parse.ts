import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { characters, digits, type Random, wholeNumber } from '../core/random.js';
import { compactOf, digitsForLetters, textOf } from '../core/text.js';

/** Options of `parse`. */
export type DrivingLicenceNumberOptions = ParseOptions;

/** `date`: holds a month or day of birth that does not exist. */
export type DrivingLicenceNumberCode = CommonCode | 'date';

/** What `parse` finds in it. */
export type DrivingLicenceNumberParts =
  | {
      readonly issuer: 'DVLA';
      /** The surname's first five letters, without what fills it up. Personal data, as is all that follows. */
      readonly surname: string;
      /** 1 to 12. */
      readonly birthMonth: number;
      /** 1 to 31. */
      readonly birthDay: number;
      /** The last two digits of the year of birth. */
      readonly birthYear: string;
      readonly initials: string;
    }
  | { readonly issuer: 'DVA' };

const FAULTS = faultsOf<DrivingLicenceNumberCode>({
  required: { en: 'Enter a driving licence number', cy: 'Rhowch rif trwydded yrru' },
  format: {
    en: 'Driving licence number must be 16 characters, or 8 numbers if it is from Northern Ireland',
    cy: 'Rhaid i’r rhif trwydded yrru fod yn 16 nod, neu’n 8 rhif os yw o Ogledd Iwerddon',
  },
  date: {
    en: 'Check the driving licence number: the numbers for the date of birth are wrong',
    cy: 'Gwiriwch y rhif trwydded yrru: mae’r rhifau ar gyfer y dyddiad geni yn anghywir',
  },
  'test-value': {
    en: 'Driving licence number must not be a test number',
    cy: 'Rhaid i’r rhif trwydded yrru beidio â bod yn rhif prawf',
  },
});

const SHAPE = /^([A-Z]{0,5}9{0,5})([0-9])([0156])([0-9])([0-9]{2})([0-9])([A-Z][A-Z9]|99)([0-9A-Z]{3})$/;
const NORTHERN_IRELAND = /^[0-9]{8}$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** A licence without a surname: nobody's. In Northern Ireland, where the last number given has seven digits. */
const TEST_SURNAME = '99999';
const TEST_NORTHERN_IRELAND = '999';

/**
 * Reads a driving licence number: 16 characters from DVLA (with or without the two digits of the issue after it), or 8
 * digits from DVA in Northern Ireland. Its check characters are unpublished, so that its form alone is judged. Display:
 * `MORGA 657054 SM9IJ`.
 *
 * Those without a surname are test values, and those of Northern Ireland that begin 999.
 *
 * Source: DVLA's driver number, as described in secondary sources: surname, decade, month (50 added for women), day, year,
 * initials, three more.
 */
export const parse = (
  input: unknown,
  options: DrivingLicenceNumberOptions = {},
): Parsed<DrivingLicenceNumberParts, DrivingLicenceNumberCode> => {
  const text = textOf(input);
  if (text === '') return FAULTS.required;
  if (text === undefined) return FAULTS.format;
  const compact = compactOf(text);
  if (compact.length === 8) return northernIrish(digitsForLetters(compact), options);
  const written = /^.{16}[0-9]{2}$/.test(compact) ? compact.slice(0, 16) : compact;
  const value = written.slice(0, 5) + digitsForLetters(written.slice(5, 11)) + written.slice(11);
  const [, surname = '', decade, tens = '', units = '', day = '', year = '', initials = ''] = SHAPE.exec(value) ?? [];
  if (decade === undefined || surname.length !== 5) return FAULTS.format;
  const birthMonth = (Number(tens) % 5) * 10 + Number(units);
  const birthDay = Number(day);
  const days = DAYS[birthMonth - 1];
  if (days === undefined || birthDay < 1 || birthDay > days) return FAULTS.date;
  if (surname === TEST_SURNAME && !options.testValues) return FAULTS['test-value'];
  return found(value, `${surname} ${value.slice(5, 11)} ${value.slice(11)}`, {
    issuer: 'DVLA',
    surname: surname.replace(/9/g, ''),
    birthMonth,
    birthDay,
    birthYear: decade + year,
    initials: initials.replace(/9/g, ''),
  });
};

const northernIrish = (
  value: string,
  options: DrivingLicenceNumberOptions,
): Parsed<DrivingLicenceNumberParts, DrivingLicenceNumberCode> => {
  if (!NORTHERN_IRELAND.test(value)) return FAULTS.format;
  if (value.startsWith(TEST_NORTHERN_IRELAND) && !options.testValues) return FAULTS['test-value'];
  return found(value, value, { issuer: 'DVA' });
};

/** `MORGA 657054 SM9IJ`; text that is not a driving licence number as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A number without a surname. */
export const generateTestValue = (random: Random = Math.random): string => {
  const month = String(wholeNumber(random, 1, 12) + 50 * wholeNumber(random, 0, 1)).padStart(2, '0');
  const day = String(wholeNumber(random, 1, 28)).padStart(2, '0');
  const initials = characters(random, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 1);
  return `${TEST_SURNAME}${digits(random, 1)}${month}${day}${digits(random, 1)}${initials}99${characters(random, 'ABCDEFGHJKLMNPQRSTUVWXYZ', 2)}`;
};
