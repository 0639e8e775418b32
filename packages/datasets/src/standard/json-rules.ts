/** A change that was needed before a schema could be loaded as it is published. */
export interface SchemaRepair {
  /** JSON Pointer into the schema. */
  readonly pointer: string;
  /** What was wrong, what was done, in one sentence. */
  readonly what: string;
}

/** What a JSON document of the standard must hold. */
export interface JsonRules {
  /** The JSON Schemas by name, already repaired. */
  readonly schemas: Readonly<Record<string, unknown>>;
  /** The name of the schema that a whole document is held to. */
  readonly root: string;
  readonly repairs?: readonly SchemaRepair[];
}
