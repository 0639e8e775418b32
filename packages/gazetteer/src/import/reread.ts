import { open } from 'node:fs/promises';
import { decodeLine, type Encoding } from '../input/encoding.js';

/** Bytes that are enough to show 200 characters. */
const SHOWN_BYTES = 800;

/** Reads the rows at the given offsets again, in one pass over the list, for a report of what was found out late. */
export async function* rereadRows<T extends { readonly offset: number }>(
  path: string | undefined,
  places: readonly T[],
  encoding: Encoding,
): AsyncGenerator<readonly [T, string | undefined]> {
  if (path === undefined) {
    for (const place of places) yield [place, undefined];
    return;
  }
  const buffer = Buffer.alloc(SHOWN_BYTES);
  const handle = await open(path, 'r');
  try {
    for (const place of places) {
      const { bytesRead } = await handle.read(buffer, 0, SHOWN_BYTES, place.offset);
      const end = buffer.subarray(0, bytesRead).indexOf(10);
      const bytes = buffer.subarray(0, end < 0 ? bytesRead : end);
      // The cut may go through a letter, which then is not shown.
      const text = decodeLine(bytes, encoding) ?? bytes.toString();
      yield [place, text.replace(/\r$/, '')];
    }
  } finally {
    await handle.close();
  }
}
