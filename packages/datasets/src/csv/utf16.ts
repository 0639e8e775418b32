/** The two byte orders of UTF-16. */
export type Utf16 = 'utf-16le' | 'utf-16be';

/**
 * UTF-16 as UTF-8. Half of a surrogate pair becomes three bytes that are not UTF-8, and a last odd byte one, so that what reads
 * on finds them at their place.
 */
export async function* utf16ToUtf8(
  chunks: AsyncIterable<Uint8Array>,
  order: Utf16,
): AsyncGenerator<Uint8Array, void, undefined> {
  const first = order === 'utf-16le' ? 0 : 8;
  const second = 8 - first;
  let odd = -1;
  let high = 0;
  for await (const chunk of chunks) {
    const to = new Uint8Array(((chunk.length + 1) >> 1) * 3 + 4);
    let length = 0;
    let at = 0;
    const lone = (unit: number): void => {
      to[length++] = 0xe0 | (unit >> 12);
      to[length++] = 0x80 | ((unit >> 6) & 0x3f);
      to[length++] = 0x80 | (unit & 0x3f);
    };
    while (at < chunk.length) {
      let low = odd;
      if (low < 0) low = chunk[at++] as number;
      if (at >= chunk.length) {
        odd = low;
        break;
      }
      odd = -1;
      const unit = (low << first) | ((chunk[at++] as number) << second);
      if (high !== 0) {
        if (unit >= 0xdc00 && unit < 0xe000) {
          const point = 0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00);
          to[length++] = 0xf0 | (point >> 18);
          to[length++] = 0x80 | ((point >> 12) & 0x3f);
          to[length++] = 0x80 | ((point >> 6) & 0x3f);
          to[length++] = 0x80 | (point & 0x3f);
          high = 0;
          continue;
        }
        lone(high);
        high = 0;
      }
      if (unit < 0x80) to[length++] = unit;
      else if (unit < 0x800) {
        to[length++] = 0xc0 | (unit >> 6);
        to[length++] = 0x80 | (unit & 0x3f);
      } else if (unit >= 0xd800 && unit < 0xdc00) high = unit;
      else lone(unit);
    }
    if (length > 0) yield to.subarray(0, length);
  }
  const tail: number[] = [];
  if (high !== 0) tail.push(0xe0 | (high >> 12), 0x80 | ((high >> 6) & 0x3f), 0x80 | (high & 0x3f));
  if (odd >= 0) tail.push(0x80);
  if (tail.length > 0) yield Uint8Array.from(tail);
}

/** How many bytes of UTF-16 a stretch of such UTF-8 came from. */
export const utf16Length = (bytes: Uint8Array, start: number, end: number): number => {
  let units = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units * 2;
};

/** Tells UTF-16 by its mark or, without one, by every second byte of mostly Latin text being zero. */
export const tellUtf16 = (head: Uint8Array): { readonly order: Utf16; readonly mark: boolean } | undefined => {
  if (head[0] === 0xff && head[1] === 0xfe) return { order: 'utf-16le', mark: true };
  if (head[0] === 0xfe && head[1] === 0xff) return { order: 'utf-16be', mark: true };
  const pairs = Math.min(head.length, 2048) >> 1;
  if (pairs < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (head[at] === 0) even++;
    if (head[at + 1] === 0) odd++;
  }
  if (odd > pairs * 0.6 && even < pairs * 0.05) return { order: 'utf-16le', mark: false };
  return even > pairs * 0.6 && odd < pairs * 0.05 ? { order: 'utf-16be', mark: false } : undefined;
};
