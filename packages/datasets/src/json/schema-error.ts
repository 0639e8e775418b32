/** A schema that cannot be loaded, even after the repairs that are known. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
  constructor(
    /** The schema's name and, after `#`, the JSON Pointer of what is wrong. */
    readonly pointer: string,
    what: string,
  ) {
    super(`${pointer}: ${what}`);
  }
}
