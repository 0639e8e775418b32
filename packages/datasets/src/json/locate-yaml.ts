import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, type Node } from 'yaml';
import { encodeKey } from './pointer.js';
import type { DuplicateKey, Place, Walk } from './walk-json.js';

/** The places of the parts of a YAML document, as character indexes, by JSON Pointer, and its keys that stand twice. */
export const yamlPlaces = (document: Document.Parsed): Walk => {
  const places = new Map<string, Place>();
  const duplicates: DuplicateKey[] = [];
  const anchors = new Set<Node>();
  const visit = (node: unknown, pointer: string, keyAt: number | undefined): void => {
    const resolvedNode = isAlias(node) ? node.resolve(document) : node;
    const start = (isNode(node) ? node.range?.[0] : undefined) ?? keyAt ?? 0;
    places.set(pointer, { value: start, key: keyAt ?? start });
    if (!isNode(resolvedNode) || anchors.has(resolvedNode)) return;
    anchors.add(resolvedNode);
    if (isMap(resolvedNode)) {
      const seen = new Set<string>();
      for (const pair of resolvedNode.items) {
        if (!isPair(pair)) continue;
        const key: unknown = isScalar(pair.key) ? pair.key.value : pair.key;
        const at = isNode(pair.key) ? pair.key.range?.[0] : undefined;
        const child = `${pointer}/${encodeKey(String(key))}`;
        if (seen.has(child)) duplicates.push({ pointer: child, at: at ?? 0 });
        seen.add(child);
        visit(pair.value, child, at);
      }
    } else if (isSeq(resolvedNode))
      for (const [index, item] of resolvedNode.items.entries()) visit(item, `${pointer}/${index}`, undefined);
    anchors.delete(resolvedNode);
  };
  visit(document.contents, '', undefined);
  return { places, duplicates };
};
