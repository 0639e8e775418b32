import { type Document, isNode, isScalar, visit } from 'yaml';

/** A key that its mapping has already: its name, and where it stands and where it stood before. */
export interface DuplicateKey {
  readonly name: string;
  /** Offsets from the start, in UTF-16 code units. */
  readonly at: number;
  readonly before: number;
}

/**
 * The keys that a mapping has twice. The parser's own check compares each key with every other, which takes minutes for
 * a file that is made to; this one takes no time.
 */
export const duplicateKeys = (document: Document.Parsed): readonly DuplicateKey[] => {
  const found: DuplicateKey[] = [];
  visit(document, {
    Map: (_, map) => {
      const places = new Map<string, number>();
      for (const { key } of map.items) {
        const name = String(isScalar(key) ? key.value : key);
        const at = isNode(key) ? (key.range?.[0] ?? 0) : 0;
        const before = places.get(name);
        if (before === undefined) places.set(name, at);
        else found.push({ name, at, before });
      }
    },
  });
  return found;
};
