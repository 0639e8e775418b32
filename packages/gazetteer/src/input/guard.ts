import { ImportError } from '../import/import-error.js';

/** Unpacked bytes that may be anything: a small archive of one repeated row is no attack. */
const FREE_BYTES = 64 * 1024 * 1024;
/** Address files pack to a tenth or a twentieth; deflate itself can reach a thousandth. */
const MOST_TIMES = 250;

/** Passes unpacked bytes on, and stops where they are more than an honest archive of that size could hold. */
export async function* guarded(
  chunks: AsyncIterable<Buffer>,
  packedBytes: () => number,
  name: string,
): AsyncGenerator<Buffer> {
  let unpacked = 0;
  for await (const chunk of chunks) {
    unpacked += chunk.length;
    if (unpacked > FREE_BYTES && unpacked > packedBytes() * MOST_TIMES) {
      throw new ImportError(
        'archive-too-large',
        `${name} unpacks to more than ${MOST_TIMES} times its size, which no address file does, so it was not read on. Unpack it by other means and look at what is in it. Nothing was written.`,
      );
    }
    yield chunk;
  }
}
