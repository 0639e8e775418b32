import { type FileHandle, open } from 'node:fs/promises';
import { decodeLine } from '../input/encoding.js';
import type { Supply, SupplyPart } from '../input/supply.js';

/** Bytes that are enough to show 200 characters. */
const SHOWN_BYTES = 800;

const rereadRow = async (handle: FileHandle, part: SupplyPart, offset: number, buffer: Buffer): Promise<string> => {
  const { bytesRead } = await handle.read(buffer, 0, SHOWN_BYTES, offset - part.base);
  const end = buffer.subarray(0, bytesRead).indexOf(10);
  const bytes = buffer.subarray(0, end < 0 ? bytesRead : end);
  // The cut may go through a letter, which then is not shown.
  const text = decodeLine(bytes, part.rows.encoding) ?? bytes.toString();
  return text.replace(/\r$/, '');
};

/**
 * Reads the rows at the given offsets again, in one pass over the list, for a report of what was found out late. What
 * lies packed, or came in chunks, is not read twice.
 */
export async function* rereadRows<T extends { readonly offset: number }>(
  supply: Supply,
  places: readonly T[],
): AsyncGenerator<readonly [T, string | undefined]> {
  const buffer = Buffer.alloc(SHOWN_BYTES);
  let opened: { readonly path: string; readonly handle: FileHandle } | undefined;
  try {
    for (const place of places) {
      const part = supply.partAt(place.offset);
      if (part?.path === undefined) {
        yield [place, undefined];
        continue;
      }
      if (opened?.path !== part.path) {
        await opened?.handle.close();
        opened = undefined;
        opened = { path: part.path, handle: await open(part.path, 'r') };
      }
      yield [place, await rereadRow(opened.handle, part, place.offset, buffer)];
    }
  } finally {
    await opened?.handle.close();
  }
}
