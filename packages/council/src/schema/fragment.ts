import type * as z from 'zod';

/**
 * What a service contributes to council.yml: the block `services.<key>`. Build its schema with `z.strictObject`, give
 * each key a text with `.describe()` or `.meta()`, and use `localised()` for texts that residents read.
 */
export interface SettingsFragment<T = unknown> {
  /** The service's id, in lower case with hyphens, for example `report-a-problem`. */
  readonly key: string;
  readonly schema: z.ZodType<T>;
  /** One sentence that says what the block sets. */
  readonly description: string;
}
