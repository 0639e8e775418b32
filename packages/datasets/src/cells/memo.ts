const SLOTS = 8192;
const LONGEST = 48;

/**
 * Remembers what a slow check said of a value, by its bytes: registers repeat themselves. Each slot keeps the last value that
 * fell into it, so memory is fixed.
 */
export const memoised = (
  check: (bytes: Uint8Array, start: number, end: number) => number,
): ((bytes: Uint8Array, start: number, end: number) => number) => {
  let values: Uint8Array | undefined;
  let lengths = new Uint8Array(0);
  let results = new Uint8Array(0);
  return (bytes, start, end) => {
    const length = end - start;
    if (length > LONGEST || length === 0) return check(bytes, start, end);
    if (!values) {
      values = new Uint8Array(SLOTS * LONGEST);
      lengths = new Uint8Array(SLOTS);
      results = new Uint8Array(SLOTS);
    }
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
