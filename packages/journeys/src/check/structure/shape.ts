import type { JourneyFault } from '../fault.js';
import { suggesting } from '../suggest.js';

/** Finds what is wrong with the build of a value: missing and unknown keys, wrong types. Judges no meaning. */
export type Shape = (value: unknown, where: string) => readonly JourneyFault[];

export interface Field {
  readonly shape: Shape;
  readonly isRequired: boolean;
}

/** A field for every key of a type, so that a key added to the type is missed here at compile time. */
export type FieldsOf<T> = { readonly [K in keyof Required<T>]: Field };

/** Deeper than any journey nests; data that holds itself ends here. */
const LONGEST_PLACE = 500;

export const required = (shape: Shape): Field => ({ shape, isRequired: true });
export const optional = (shape: Shape): Field => ({ shape, isRequired: false });

const described = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'a text' : `${String(value)}`;
};

const wrongType = (value: unknown, where: string, wanted: string): readonly JourneyFault[] => [
  {
    code: 'wrong-type',
    where,
    message: `${described(value)} stands where ${wanted} is needed.`,
    remedy: `Write ${wanted}.`,
  },
];

export const text: Shape = (value, where) => (typeof value === 'string' ? [] : wrongType(value, where, 'a text'));
export const number: Shape = (value, where) => (typeof value === 'number' ? [] : wrongType(value, where, 'a number'));
export const truth: Shape = (value, where) =>
  typeof value === 'boolean' ? [] : wrongType(value, where, 'true or false');

/** One of a few values. */
export const oneOf =
  (...values: readonly (string | number)[]): Shape =>
  (value, where) => {
    if (values.some((known) => known === value)) return [];
    const names = values.map(String);
    return [
      {
        code: 'unknown-value',
        where,
        message: `${typeof value === 'string' ? JSON.stringify(value) : described(value)} is not known here.`,
        remedy: suggesting(String(value), names, `Write one of: ${names.join(', ')}.`),
      },
    ];
  };

export const list =
  (of: Shape): Shape =>
  (value, where) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => of(item, `${where}[${index}]`))
      : wrongType(value, where, 'a list');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const within = (where: string, key: string): string => (where === '' ? key : `${where}.${key}`);

/** Any keys, each with a value of one shape. */
export const record =
  (of: Shape): Shape =>
  (value, where) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, item]) => of(item, within(where, key)))
      : wrongType(value, where, 'an object');

/** The keys of `fields` and no others. */
export const object =
  (fields: Readonly<Record<string, Field>>): Shape =>
  (value, where) => {
    if (!isObject(value)) return wrongType(value, where, 'an object');
    if (where.length > LONGEST_PLACE) {
      return [{ code: 'too-deep', where, message: 'The journey nests too deep.', remedy: 'Write it flatter.' }];
    }
    const known = Object.keys(fields);
    const unknown = Object.keys(value)
      .filter((key) => !Object.hasOwn(fields, key))
      .map((key) => ({
        code: 'unknown-key',
        where: within(where, key),
        message: `${JSON.stringify(key)} means nothing here.`,
        remedy: suggesting(key, known, `The keys are: ${known.join(', ')}.`),
      }));
    const inside = Object.entries(fields).flatMap(([key, { shape, isRequired }]) => {
      const item = Object.hasOwn(value, key) ? value[key] : undefined;
      if (item !== undefined) return shape(item, within(where, key));
      if (!isRequired) return [];
      return [
        {
          code: 'missing-key',
          where: within(where, key),
          message: `${JSON.stringify(key)} is missing.`,
          remedy: 'Add it.',
        },
      ];
    });
    return [...unknown, ...inside];
  };

/** One of several shapes, told apart by the value of `key`. */
export const tagged =
  (key: string, shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, where) => {
    if (!isObject(value)) return wrongType(value, where, 'an object');
    const tag = Object.hasOwn(value, key) ? value[key] : undefined;
    if (typeof tag === 'string' && Object.hasOwn(shapes, tag)) return shapes[tag]?.(value, where) ?? [];
    const names = Object.keys(shapes);
    return [
      {
        code: 'unknown-kind',
        where: within(where, key),
        message:
          tag === undefined ? `${JSON.stringify(key)} is missing.` : `The ${key} ${JSON.stringify(tag)} is not known.`,
        remedy: suggesting(String(tag), names, `Write one of: ${names.join(', ')}.`),
      },
    ];
  };

/** One of several shapes, told apart by the one key that each must have. */
export const keyed =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, where) => {
    if (!isObject(value)) return wrongType(value, where, 'an object');
    const names = Object.keys(shapes);
    const name = names.find((candidate) => Object.hasOwn(value, candidate));
    if (name !== undefined) return shapes[name]?.(value, where) ?? [];
    return [
      {
        code: 'unknown-kind',
        where,
        message: `None of its keys says what it is: ${Object.keys(value).join(', ') || 'it has none'}.`,
        remedy: `Give it one of: ${names.join(', ')}.`,
      },
    ];
  };

/** A text, or something else. */
export const textOr =
  (other: Shape): Shape =>
  (value, where) =>
    typeof value === 'string' ? [] : other(value, where);
