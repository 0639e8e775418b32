/** What a check of JSON or YAML may use. Whatever is larger is refused with its place, never cut in silence. */
export interface JsonLimits {
  /** Most levels of lists and objects within each other. */
  readonly maxDepth: number;
  /** Most bytes that are held at once: one item of a list, or a document that is no list. */
  readonly maxHeldBytes: number;
}

export const JSON_LIMITS: JsonLimits = { maxDepth: 100, maxHeldBytes: 16 * 1024 * 1024 };
