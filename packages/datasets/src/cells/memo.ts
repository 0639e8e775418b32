const SLOTS = 2048;
const LONGEST = 64;

/**
 * Remembers what a slow check said of a value, by its bytes: registers repeat themselves. Each slot keeps the last value that
 * fell into it, so memory is fixed.
 */
export const memoised = (
  check: (bytes: Uint8Array, start: number, end: number) => number,
): ((bytes: Uint8Array, start: number, end: number) => number) => {
  let values: Uint8Array | undefined;
  const lengths = new Uint8Array(SLOTS);
  const results = new Int32Array(SLOTS);
  return (bytes, start, end) => {
    const length = end - start;
    if (length > LONGEST || length === 0) return check(bytes, start, end);
    values ??= new Uint8Array(SLOTS * LONGEST);
    let hash = length;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const offset = slot * LONGEST;
    if (lengths[slot] === length) {
      let same = 0;
      while (same < length && values[offset + same] === bytes[start + same]) same++;
      if (same === length) return results[slot] as number;
    }
    const result = check(bytes, start, end);
    for (let at = 0; at < length; at++) values[offset + at] = bytes[start + at] as number;
    lengths[slot] = length;
    results[slot] = result;
    return result;
  };
};
