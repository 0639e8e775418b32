/** A key as it stands in a JSON Pointer (RFC 6901). */
export const encodeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** A step of a JSON Pointer as the key it means. */
export const decodeKey = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** The keys of a JSON Pointer. */
export const keysOf = (pointer: string): readonly string[] =>
  pointer === '' ? [] : pointer.slice(1).split('/').map(decodeKey);

/** What a pointer points to; undefined where there is nothing. */
export const valueAt = (document: unknown, pointer: string): unknown => {
  let value = document;
  for (const key of keysOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
};
