/** Bytes from anywhere: memory, a file that a browser was given, the body of a response, a Node.js stream. */
export type DatasetSource =
  | Uint8Array
  | ArrayBuffer
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | Iterable<Uint8Array>;

const isReadable = (source: object): source is ReadableStream<Uint8Array> =>
  'getReader' in source && typeof source.getReader === 'function';

/** Reads a ReadableStream, also where the browser's cannot be iterated. */
async function* chunksOfReadable(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  let finished = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    finished = true;
  } finally {
    if (!finished) await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}

/**
 * The bytes of a source, piece by piece.
 *
 * @throws TypeError where the source is none of the kinds, or gives something that is not bytes
 */
export async function* chunksOf(source: DatasetSource): AsyncGenerator<Uint8Array, void, undefined> {
  if (source instanceof Uint8Array) yield source;
  else if (source instanceof ArrayBuffer) yield new Uint8Array(source);
  else if (source instanceof Blob) yield* chunksOfReadable(source.stream());
  else if (typeof source !== 'object' || source === null) throw new TypeError(NOT_BYTES);
  else if (isReadable(source)) yield* chunksOfReadable(source);
  else if (Symbol.asyncIterator in source || Symbol.iterator in source) {
    for await (const chunk of source) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError(NOT_BYTES);
      yield chunk;
    }
  } else throw new TypeError(NOT_BYTES);
}

const NOT_BYTES =
  'A dataset is read from bytes: give a Uint8Array, an ArrayBuffer, a Blob, a ReadableStream or an iterable of Uint8Array, not text.';

/**
 * Looks at the first bytes of a source without losing them.
 *
 * @returns the first `size` bytes, or all where there are fewer, and a source that gives everything
 */
export const peek = async (
  source: DatasetSource,
  size: number,
): Promise<{ readonly head: Uint8Array; readonly source: AsyncIterable<Uint8Array> }> => {
  const chunks = chunksOf(source);
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const { done, value } = await chunks.next();
    if (done) break;
    pieces.push(value);
    length += value.length;
  }
  const head = new Uint8Array(Math.min(size, length));
  let at = 0;
  for (const piece of pieces) {
    head.set(piece.subarray(0, head.length - at), at);
    at = Math.min(at + piece.length, head.length);
  }
  const whole = async function* () {
    try {
      yield* pieces;
      yield* chunks;
    } finally {
      await chunks.return();
    }
  };
  return { head, source: whole() };
};
