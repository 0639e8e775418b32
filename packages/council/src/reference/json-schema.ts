import * as z from 'zod';
import { describedAs } from '../schema/field.js';
import type { SettingsFragment } from '../schema/fragment.js';
import { settingsSchema } from '../schema/settings-schema.js';
import { layers } from '../schema/walk.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

const defaultOf = (schema: z.core.$ZodDefault): z.core.JSONSchema.BaseSchema['default'] =>
  JSON.parse(JSON.stringify(schema._zod.def.defaultValue));

/** Puts back what zod leaves out of what is written before a transform, and takes out bounds that bound nothing. */
const completed = (schema: z.core.$ZodType, json: z.core.JSONSchema.BaseSchema): void => {
  for (const layer of layers(schema)) {
    const { description, example } = describedAs(layer);
    if (description !== undefined && json.description === undefined) json.description = description;
    if (layer instanceof z.core.$ZodDefault && json.default === undefined) json.default = defaultOf(layer);
    if (example !== undefined && json.examples === undefined) json.examples = [example];
  }
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
};

/**
 * The JSON Schema (draft 2020-12) of council.yml, for the hints and checks of an editor. It says what may be written; how
 * the keys must agree with each other, `readCouncil` alone checks. Without `fragments`, services may hold anything.
 */
export const councilJsonSchema = (fragments?: readonly SettingsFragment[]): JsonSchema => {
  const schema = z.toJSONSchema(settingsSchema(fragments), {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => completed(zodSchema, jsonSchema),
  });
  const { $schema, ...rest } = schema;
  return {
    $schema: $schema ?? 'https://json-schema.org/draft/2020-12/schema',
    title: 'council.yml',
    description: 'The settings of one council that runs services built with Guildhall.',
    ...rest,
  };
};
