import * as z from 'zod';
import type { Localised } from '../language.js';
import { field } from './field.js';
import { line } from './text.js';

/** Marks the schemas whose values must be there in every language that a council offers. */
const localisedSchemas = z.registry<{ readonly localised: true }>();

/** Whether a schema was made by `localised`, so that its value is needed in each language offered. */
export const isLocalised = (schema: z.core.$ZodType): boolean => localisedSchemas.get(schema)?.localised === true;

/**
 * A text in each language that the council offers: `{ en, cy }`, or a plain string where only English is offered.
 * `readCouncil` asks for the Welsh wherever this stands, in a fragment of a service too.
 */
export const localised = (longest = 500) => {
  const schema = z
    .union([
      line(longest),
      z.strictObject({
        en: field(line(longest), 'The text in English.'),
        cy: field(line(longest).optional(), 'The text in Welsh; needed where the council offers Welsh.'),
      }),
    ])
    .transform((value): Localised => (typeof value === 'string' ? { en: value } : value));
  localisedSchemas.add(schema, { localised: true });
  return schema;
};
