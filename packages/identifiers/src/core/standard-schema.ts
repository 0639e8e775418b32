/**
 * The Standard Schema interface, version 1 (https://standardschema.dev), as this package implements it: any library that
 * takes a Standard Schema takes these.
 */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'guildhall';
    /** Never asynchronous, never throws. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/** The value, or what is wrong. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong: an identifier has one at a time. */
export interface StandardIssue {
  /** In the language asked for. */
  readonly message: string;
  /** Never given: an identifier is one value. */
  readonly path?: undefined;
  /** The fault's code, an addition to the standard. */
  readonly code: string;
}

/** Options of every `schemaWith`, beside those of its `parse`. */
export interface SchemaOptions {
  /** Language of the messages. Default `en`. */
  readonly language?: 'en' | 'cy' | undefined;
}
