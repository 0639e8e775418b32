import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, type LineCounter } from 'yaml';

/** A place in a text; both count from 1, the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

interface Found {
  /** The node at the end of the path, when the file says it. */
  readonly node: unknown;
  /** Where the key stands, or the nearest mapping's that should have it; in UTF-16 code units from the start. */
  readonly key: number | undefined;
  /** Where the value stands; `undefined` when the file does not say it. */
  readonly value: number | undefined;
}

const isKey = (key: unknown, step: string | number): boolean =>
  String(isScalar(key) ? key.value : key) === String(step);

const find = (document: Document.Parsed, path: readonly (string | number)[]): Found => {
  let node: unknown = document.contents;
  let key: number | undefined;
  let value = startOf(node);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isKey(item.key, step));
      if (pair === undefined) return { node: undefined, key: key ?? value, value: undefined };
      key = startOf(pair.key) ?? key;
      value = startOf(pair.value) ?? key;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = typeof step === 'number' ? node.items[step] : undefined;
      if (!isNode(item)) return { node: undefined, key: key ?? value, value: undefined };
      key = startOf(item) ?? key;
      value = key;
      node = item;
    } else {
      // What is inside an alias stands elsewhere, and the alias is where it is asked for. A scalar has nothing inside.
      return { node: undefined, key: key ?? value, value: isAlias(node) ? value : undefined };
    }
  }
  return { node, key, value };
};

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
  const { key, value } = find(document, path);
  const { line, col } = lines.linePos((at === 'value' ? value : key) ?? key ?? value ?? 0);
  return { line: Math.max(1, line), column: Math.max(1, col) };
};

/** A scalar as it is written, before YAML makes a number or a truth value of it; `undefined` for what is no scalar. */
export const sourceOf = (document: Document.Parsed, path: readonly (string | number)[]): string | undefined => {
  const { node } = find(document, path);
  return isScalar(node) ? node.source : undefined;
};
