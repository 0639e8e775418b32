import { checkOf, formatOf, isOf, schemaOf } from '../core/identifier.js';
import { type CommonCode, faultsOf, found, type Parsed, type ParseOptions } from '../core/parsed.js';
import { characters, digits, type Random } from '../core/random.js';
import { textOf } from '../core/text.js';
import { FORMS, type VehicleRegistrationForm } from './forms.js';

/** Options of `parse`. */
export type VehicleRegistrationOptions = ParseOptions;

/** `too-long`: longer than a mark of any country. */
export type VehicleRegistrationCode = Exclude<CommonCode, 'test-value'> | 'too-long';

/** What `parse` finds in it. */
export interface VehicleRegistrationParts {
  readonly form: VehicleRegistrationForm;
  /** The form is one that UK marks have. Where it is not, ask whether it is right; never refuse it. */
  readonly usual: boolean;
}

const FAULTS = faultsOf<VehicleRegistrationCode>({
  required: { en: 'Enter a vehicle registration number', cy: 'Rhowch rif cofrestru cerbyd' },
  format: {
    en: 'Vehicle registration number must only include letters and numbers',
    cy: 'Rhaid i’r rhif cofrestru cerbyd gynnwys llythrennau a rhifau yn unig',
  },
  'too-long': {
    en: 'Vehicle registration number must be 12 characters or less',
    cy: 'Rhaid i’r rhif cofrestru cerbyd fod yn 12 nod neu lai',
  },
});

const LONGEST = 12;
const CURRENT_LENGTH = 7;
/** No memory tag begins with Z: DVLA has no office of that letter. */
const TEST_MARK = /^(ZZ[0-9]{2})([A-Z]{3})$/;

/**
 * Reads a vehicle registration mark. Foreign plates and unusual marks are accepted too, with `parts.usual` false: a form
 * that refused them would turn away people who have one. O for 0 and I for 1 are put right where only that makes a
 * current mark. Display: `AB12 CDE`; the value has no space.
 *
 * ZZ, two digits and three letters are test values: where those are not allowed, they are unusual like any other.
 *
 * Source: DVLA INF104 for current marks; the other forms are common knowledge, not official.
 */
export const parse = (
  input: unknown,
  options: VehicleRegistrationOptions = {},
): Parsed<VehicleRegistrationParts, VehicleRegistrationCode> => {
  const text = textOf(input);
  if (text === '') return FAULTS.required;
  if (text === undefined) return FAULTS.format;
  const compact = text.toUpperCase().replace(/[\p{P}\s]+/gu, '');
  if (!/^[\p{L}\p{M}\p{N}]+$/u.test(compact)) return FAULTS.format;
  if (compact.length > LONGEST) return FAULTS['too-long'];
  const [, testStart, testEnd] = TEST_MARK.exec(compact) ?? [];
  if (testStart !== undefined && options.testValues)
    return found(compact, `${testStart} ${testEnd}`, { form: 'current', usual: true });
  return inForm(compact) ?? inForm(corrected(compact)) ?? found(compact, compact, { form: 'unusual', usual: false });
};

const inForm = (mark: string): Parsed<VehicleRegistrationParts, VehicleRegistrationCode> | undefined => {
  for (const { form, shape } of FORMS) {
    const [, start, end] = shape.exec(mark) ?? [];
    if (start !== undefined) return found(mark, `${start} ${end}`, { form, usual: true });
  }
  return undefined;
};

/** A mark as long as a current one, with digits where its digits stand and letters where its letters do. */
const corrected = (mark: string): string => {
  if (mark.length !== CURRENT_LENGTH) return mark;
  // No current mark has an I, so that a 1 among its letters is no slip for one.
  const letters = (part: string): string => part.replace(/0/g, 'O');
  return letters(mark.slice(0, 2)) + mark.slice(2, 4).replace(/O/g, '0').replace(/I/g, '1') + letters(mark.slice(4));
};

/** `AB12 CDE`; text that is not a registration mark as it came. */
export const format = /* @__PURE__ */ formatOf(parse, { testValues: true });

/** What is wrong with an input, or undefined. Takes the options of `parse`. */
export const check = /* @__PURE__ */ checkOf(parse);
/** Whether an input is one. Takes the options of `parse`. */
export const is = /* @__PURE__ */ isOf(parse);
/** A Standard Schema with the options of `parse` and a `language` for its messages. */
export const schemaWith = /* @__PURE__ */ schemaOf(parse);
/** The Standard Schema, without options and in English. */
export const schema = /* @__PURE__ */ schemaWith();

/** A mark of the current form whose memory tag is ZZ. */
export const generateTestValue = (random: Random = Math.random): string =>
  `ZZ${digits(random, 2)}${characters(random, 'ABCDEFGHJKLMNOPRSTUVWXYZ', 3)}`;
