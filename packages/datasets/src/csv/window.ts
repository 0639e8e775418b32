const FIRST_SIZE = 256 * 1024;

/**
 * The part of a stream that is in memory: always filled to the brim before anything reads it, so that what is read never
 * depends on how the source cut its pieces. It grows only where one row does not fit in it.
 */
export class ByteWindow {
  /** One byte longer than what it holds, for the sentinel. */
  bytes: Uint8Array;
  /** The bytes held are those from 0 to `end`. */
  end = 0;
  /** Where `bytes[0]` is in the stream. */
  base = 0;
  /** Whether the stream has ended. */
  ended = false;
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #limit: number;
  #rest: Uint8Array | undefined;

  /** @param limit the most bytes it may hold */
  constructor(chunks: AsyncIterable<Uint8Array>, limit: number, first = FIRST_SIZE) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#limit = Math.max(limit, 64);
    this.bytes = new Uint8Array(Math.min(first, this.#limit) + 1);
  }

  /** Whether it can hold no more from `from` on. */
  isFull(from: number): boolean {
    return from === 0 && this.end >= this.#limit;
  }

  /** Drops what is before `from`, makes room where nothing could be dropped, and fills. */
  async advance(from: number): Promise<void> {
    if (from > 0) {
      this.bytes.copyWithin(0, from, this.end);
      this.base += from;
      this.end -= from;
    } else if (this.end === this.bytes.length - 1 && this.end < this.#limit) {
      const larger = new Uint8Array(Math.min(this.end * 2, this.#limit) + 1);
      larger.set(this.bytes.subarray(0, this.end));
      this.bytes = larger;
    }
    await this.#fill();
  }

  async #fill(): Promise<void> {
    const room = this.bytes.length - 1;
    while (this.end < room && !this.ended) {
      let piece = this.#rest;
      if (!piece) {
        const { done, value } = await this.#chunks.next();
        if (done) {
          this.ended = true;
          return;
        }
        piece = value;
      }
      const taken = Math.min(piece.length, room - this.end);
      this.bytes.set(taken === piece.length ? piece : piece.subarray(0, taken), this.end);
      this.end += taken;
      this.#rest = taken < piece.length ? piece.subarray(taken) : undefined;
    }
    // A piece may have filled the window to its last byte: whether that is the end is known only by asking.
    if (!this.ended && this.#rest === undefined) await this.#look();
  }

  async #look(): Promise<void> {
    for (;;) {
      const { done, value } = await this.#chunks.next();
      if (done) {
        this.ended = true;
        return;
      }
      if (value.length > 0) {
        this.#rest = value;
        return;
      }
    }
  }

  /** Lets go of the source where it is not read to its end. */
  async close(): Promise<void> {
    if (!this.ended) await this.#chunks.return?.();
  }
}
