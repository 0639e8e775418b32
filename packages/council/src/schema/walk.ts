import * as z from 'zod';

const { $ZodArray, $ZodDefault, $ZodDiscriminatedUnion, $ZodLazy, $ZodObject, $ZodPipe, $ZodPrefault, $ZodRecord } =
  z.core;
const { $ZodCatch, $ZodNonOptional, $ZodNullable, $ZodOptional, $ZodReadonly, $ZodTransform, $ZodUnion } = z.core;

type Schema = z.core.$ZodType;

const isWrapper = (schema: Schema): schema is z.core.$ZodOptional =>
  [$ZodCatch, $ZodDefault, $ZodNonOptional, $ZodNullable, $ZodOptional, $ZodPrefault, $ZodReadonly].some(
    (kind) => schema instanceof kind,
  );

/** One layer off a schema: out of optional, default and their like, and the written side of a transform. */
const peel = (schema: Schema): Schema | undefined => {
  if (isWrapper(schema)) return schema._zod.def.innerType;
  if (schema instanceof $ZodLazy) return schema._zod.def.getter();
  if (schema instanceof $ZodPipe) {
    return schema._zod.def.in instanceof $ZodTransform ? schema._zod.def.out : schema._zod.def.in;
  }
  return undefined;
};

/** The schema of what is written in the file: without optional, default, transforms and their like. */
export const written = (schema: Schema): Schema => {
  const inner = peel(schema);
  return inner === undefined ? schema : written(inner);
};

/** The layers of a schema from the outside in, for what was said of any of them. */
export const layers = (schema: Schema): readonly Schema[] => {
  const inner = peel(schema);
  return inner === undefined ? [schema] : [schema, ...layers(inner)];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of a union, the options that a value may be meant for, the likeliest first. */
const optionsFor = (schema: Schema, value: unknown): readonly Schema[] => {
  if (!(schema instanceof $ZodUnion)) return [schema];
  const options = schema._zod.def.options.flatMap((option) => optionsFor(written(option), value));
  if (schema instanceof $ZodDiscriminatedUnion && isRecord(value)) {
    const key = schema._zod.def.discriminator;
    const named = options.filter((option) => {
      const literal = option instanceof $ZodObject ? option._zod.def.shape[key] : undefined;
      return literal?._zod.values?.has(value[key] as string) === true;
    });
    if (named.length > 0) return named;
  }
  return options;
};

/** The keys that a mapping may have where `value` stands, or none when the schema is of no mapping. */
export const keysOf = (schema: Schema, value: unknown): readonly string[] => [
  ...new Set(
    optionsFor(written(schema), value).flatMap((option) =>
      option instanceof $ZodObject ? Object.keys(option._zod.def.shape) : [],
    ),
  ),
];

/** The schema of the value at one step below, or `undefined` where there is none. */
export const below = (schema: Schema, value: unknown, step: string | number): Schema | undefined => {
  for (const option of optionsFor(written(schema), value)) {
    if (option instanceof $ZodObject && Object.hasOwn(option._zod.def.shape, step)) {
      const inner = option._zod.def.shape[step];
      if (inner !== undefined) return inner;
    }
    if (option instanceof $ZodRecord) return option._zod.def.valueType;
    if (option instanceof $ZodArray && typeof step === 'number') return option._zod.def.element;
  }
  return undefined;
};

/** The value at one step below, or `undefined`. */
export const valueBelow = (value: unknown, step: string | number): unknown => {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
};

/** The schema at the end of a path, or `undefined`. */
export const schemaAt = (schema: Schema, value: unknown, path: readonly (string | number)[]): Schema | undefined => {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = below(schema, value, step);
  return inner === undefined ? undefined : schemaAt(inner, valueBelow(value, step), rest);
};

/** Calls `visit` with every value that is written and the schema that it is held to, from the outside in. */
export const walk = (
  schema: Schema,
  value: unknown,
  visit: (schema: Schema, value: unknown, path: readonly (string | number)[]) => void,
  path: readonly (string | number)[] = [],
): void => {
  if (value === undefined) return;
  visit(schema, value, path);
  const steps = Array.isArray(value) ? value.keys() : isRecord(value) ? Object.keys(value) : [];
  for (const step of steps) {
    const inner = below(schema, value, step);
    if (inner !== undefined) walk(inner, valueBelow(value, step), visit, [...path, step]);
  }
};
