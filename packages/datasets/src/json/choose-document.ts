import type { JsonDocument } from '../standard/json-rules.js';
import { isObject } from './schema-node.js';

/**
 * The kind of document that a value was meant to be: of those given, the one that has the largest share of its telling keys,
 * and of equals the one with more of them, then the first. Undefined where there are none to choose from.
 */
export const chooseDocument = (documents: readonly JsonDocument[], value: unknown): JsonDocument | undefined => {
  let best: { readonly document: JsonDocument; readonly share: number; readonly has: number } | undefined;
  for (const document of documents) {
    const keys = document.keys ?? [];
    const has = isObject(value) ? keys.filter((key) => Object.hasOwn(value, key)).length : 0;
    const share = keys.length === 0 ? 0 : has / keys.length;
    if (!best || share > best.share || (share === best.share && has > best.has)) best = { document, share, has };
  }
  return best?.document;
};
