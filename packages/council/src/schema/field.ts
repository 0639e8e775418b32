import * as z from 'zod';

/**
 * Says of a key what it is, with an example of how to write it. The editor hints, the reference page and the fix of every
 * fault are made from this.
 */
export const field = <T extends z.ZodType>(schema: T, description: string, example?: unknown): T =>
  schema.meta({ description, ...(example === undefined ? {} : { examples: [example] }) });

/** What `field` said of a schema, through the clones that zod makes of it. */
export const describedAs = (
  schema: z.core.$ZodType,
): { readonly description?: string | undefined; readonly example?: unknown } => {
  const meta = z.globalRegistry.get(schema);
  const examples = meta?.examples;
  return { description: meta?.description, example: Array.isArray(examples) ? examples[0] : undefined };
};
