/** How much is held before the browser is given it, which may keep it on disk. */
const PIECE = 4 * 1024 * 1024;

/** Collects a stream as a Blob, in pieces, so that a large copy is never whole in the memory of the page. */
export const asBlob = async (chunks: AsyncIterable<Uint8Array>, type: string): Promise<Blob> => {
  const pieces: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const giveAway = (): void => {
    pieces.push(new Blob(held));
    held = [];
    size = 0;
  };
  for await (const chunk of chunks) {
    // A copy: whoever made the chunk may write over it.
    held.push(chunk.slice());
    size += chunk.length;
    if (size >= PIECE) giveAway();
  }
  giveAway();
  return new Blob(pieces, { type });
};
