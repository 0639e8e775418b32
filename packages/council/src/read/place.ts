import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, type LineCounter } from 'yaml';

/** A place in a text; both count from 1, the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

/**
 * Where the value at `path` stands, or its key. When the file does not say it, where the nearest mapping that should
 * say it stands.
 */
export const placeOf = (
  document: Document.Parsed,
  lines: LineCounter,
  path: readonly (string | number)[],
  at: 'key' | 'value',
): Place => {
  let node: unknown = document.contents;
  let key: number | undefined;
  let value = startOf(node);
  let found = true;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && String(isScalar(item.key) ? item.key.value : item.key) === String(step),
      );
      if (pair === undefined) {
        found = false;
        break;
      }
      key = startOf(pair.key) ?? key;
      value = startOf(pair.value) ?? key;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = typeof step === 'number' ? node.items[step] : undefined;
      if (!isNode(item)) {
        found = false;
        break;
      }
      key = startOf(item) ?? key;
      value = key;
      node = item;
    } else {
      // A scalar or an alias: what is inside an alias stands elsewhere, and this is where it is asked for.
      found = isAlias(node);
      break;
    }
  }
  const offset = (at === 'value' && found ? value : key) ?? key ?? value ?? 0;
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
};
