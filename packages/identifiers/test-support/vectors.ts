import * as phone from '../src/phone/index.js';
import * as postcode from '../src/postcode/index.js';
import { type Tally, tallyOf } from './tally.js';

/** Vectors of others, by the name of their file. */
export interface VectorFiles {
  readonly 'notify-phone': {
    readonly valid_uk_mobile_phone_numbers: readonly string[];
    readonly valid_international_phone_numbers: readonly string[];
    readonly valid_channel_island_numbers: readonly string[];
    readonly valid_uk_landlines: readonly string[];
    readonly invalid_uk_landlines: readonly string[];
    readonly invalid_uk_mobile_phone_numbers: Readonly<Record<string, readonly string[]>>;
  };
  readonly 'notify-postcode': {
    readonly test_postcode: readonly Pair<string | null>[];
    readonly test_normalise_postcode: readonly Pair<string>[];
    readonly test_if_postcode_is_a_real_uk_postcode: readonly Pair<boolean>[];
    readonly test_format_postcode_for_printing: readonly Pair<string>[];
  };
  readonly 'postcode-parse': Readonly<Record<string, readonly ParseVector[]>>;
}

type Pair<Expected> = readonly (string | Expected)[];
interface ParseVector {
  readonly base: string;
  readonly expected: string | boolean | null;
}

export interface Suite extends Tally {
  readonly name: string;
  readonly lost: readonly unknown[];
}

/** What `parse` gives for each file of postcode vectors. The vectors have made-up areas: the shape alone is judged. */
const POSTCODE_PARTS: Readonly<Record<string, keyof postcode.PostcodeParts>> = {
  areas: 'area',
  districts: 'district',
  incodes: 'incode',
  outcodes: 'outcode',
  sectors: 'sector',
  'sub-districts': 'subDistrict',
  units: 'unit',
};

/** Every vector of the three files, counted by suite. */
export const runVectors = (files: VectorFiles): readonly Suite[] => {
  const phones = files['notify-phone'];
  const postcodes = files['notify-postcode'];
  const ukNumbers = [
    ...[...phones.valid_uk_mobile_phone_numbers, ...phones.valid_uk_landlines].map(expecting(true)),
    ...[...phones.invalid_uk_landlines, ...Object.values(phones.invalid_uk_mobile_phone_numbers).flat()].map(
      expecting(false),
    ),
  ];
  const otherNumbers = [...phones.valid_international_phone_numbers, ...phones.valid_channel_island_numbers].map(
    expecting(true),
  );
  const suite = <Value>(name: string, values: readonly Value[], holds: (value: Value) => boolean): Suite => ({
    name,
    ...tallyOf(values, holds),
  });
  return [
    suite('UK phone numbers', ukNumbers, ({ input, expected }) => phone.is(input) === expected),
    suite('other phone numbers', otherNumbers, ({ input, expected }) => phone.is(input) === expected),
    suite(
      'real UK postcodes',
      postcodes.test_if_postcode_is_a_real_uk_postcode,
      ([input, expected]) => postcode.is(input) === expected,
    ),
    suite('postcodes to print', postcodes.test_format_postcode_for_printing, ([input, expected]) => {
      return postcode.format(String(input)) === expected;
    }),
    suite('normalised postcodes', postcodes.test_normalise_postcode, ([input, expected]) => {
      const parsed = postcode.parse(input);
      return parsed.ok && parsed.parts.compact === expected;
    }),
    suite('postcodes of addresses', postcodes.test_postcode, ([input, expected]) => {
      const parsed = postcode.findInAddress(String(input));
      return (parsed.ok ? parsed.value : null) === expected;
    }),
    ...Object.entries(files['postcode-parse']).map(([name, vectors]) =>
      suite(`postcode parsing: ${name}`, vectors, ({ base, expected }) => parsedAs(name, base) === expected),
    ),
  ];
};

const expecting = (expected: boolean) => (input: string) => ({ input, expected });

const parsedAs = (name: string, base: string): string | boolean | null => {
  const parsed = postcode.parse(base, { anyArea: true });
  if (name === 'validation') return parsed.ok;
  if (!parsed.ok) return null;
  const part = POSTCODE_PARTS[name];
  return (part === undefined ? parsed.value : parsed.parts[part]) ?? null;
};
