import type { Encoding } from './encoding.js';
import type { Delimiter } from './fields.js';
import { RowStream, type RowStreamOptions } from './row-stream.js';
import { type ImportSource, type OpenedSource, openSource, type SourcePart } from './source.js';

/** One text of a supply, with where it stands in the whole. */
export interface SupplyPart {
  /** What a report calls it; absent where the supply is one plain file. */
  readonly name?: string | undefined;
  /** Path of the text, where refused rows can be read again. */
  readonly path?: string | undefined;
  /** Number of its source: 0 is the supply itself, the others are updates of it. */
  readonly source: number;
  /** Offset of its first byte, counted over all parts. */
  readonly base: number;
  readonly rows: RowStream;
}

interface PeekedPart {
  readonly part: SourcePart;
  readonly chunks: AsyncIterator<Buffer>;
  readonly others: AsyncIterator<SourcePart>;
}

/** The texts of an import one after the other: the files of a zip or a folder, and then those of its updates. */
export class Supply {
  readonly #sources: readonly OpenedSource[];
  readonly #parts: SupplyPart[] = [];
  #first: PeekedPart | undefined;

  constructor(sources: readonly OpenedSource[]) {
    this.#sources = sources;
  }

  /** Opens them all, so that one that is missing is told before the first is read. */
  static async open(source: ImportSource, updates: readonly ImportSource[] = []): Promise<Supply> {
    const opened: OpenedSource[] = [];
    for (const one of [source, ...updates]) opened.push(await openSource(one));
    return new Supply(opened);
  }

  /** The first bytes of the first text, which is read from its beginning all the same. */
  async peek(bytes: number): Promise<Buffer> {
    const source = this.#sources[0];
    if (source === undefined) return Buffer.alloc(0);
    const parts = source.parts[Symbol.asyncIterator]();
    const { done, value } = await parts.next();
    if (done) return Buffer.alloc(0);
    const chunks = value.chunks[Symbol.asyncIterator]();
    const head: Buffer[] = [];
    const again = async function* () {
      yield* head.splice(0);
      yield* { [Symbol.asyncIterator]: () => chunks };
    };
    // Before anything is read, so that it is let go of where reading fails.
    this.#first = { part: { ...value, chunks: again() }, chunks, others: parts };
    let length = 0;
    while (length < bytes) {
      const next = await chunks.next();
      if (next.done) break;
      head.push(next.value);
      length += next.value.length;
    }
    return Buffer.concat(head);
  }

  /** Lets go of what was peeked at and will not be read. */
  async close(): Promise<void> {
    await this.#first?.chunks.return?.();
    await this.#first?.others.return?.();
  }

  async *#partsOf(source: OpenedSource, number: number): AsyncGenerator<SourcePart> {
    const first = number === 0 ? this.#first : undefined;
    if (first === undefined) yield* source.parts;
    else {
      yield first.part;
      yield* { [Symbol.asyncIterator]: () => first.others };
    }
  }

  /** Name of the supply itself, where it is a file. */
  get name(): string | undefined {
    return this.#sources[0]?.name;
  }

  /** Bytes of all files as they lie on disk; undefined where one of them does not tell. */
  get size(): number | undefined {
    let sum = 0;
    for (const { size } of this.#sources) {
      if (size === undefined) return undefined;
      sum += size;
    }
    return sum;
  }

  /** Bytes of `size` that have been read. */
  get bytesRead(): number {
    return this.#sources.reduce((sum, source) => sum + source.bytesRead(), 0);
  }

  /** Bytes of text read, unpacked. */
  get bytes(): number {
    return this.#parts.reduce((sum, { rows }) => sum + rows.bytes, 0);
  }

  get encoding(): Encoding {
    return this.#parts[0]?.rows.encoding ?? 'utf-8';
  }

  get delimiter(): Delimiter {
    return this.#parts[0]?.rows.delimiter ?? ',';
  }

  /** The parts in order; each is to be read to its end before the next is asked for. */
  async *parts(options: RowStreamOptions): AsyncGenerator<SupplyPart> {
    let base = 0;
    for (const [number, source] of this.#sources.entries()) {
      for await (const { name, path, chunks } of this.#partsOf(source, number)) {
        const rows = new RowStream({ chunks }, { ...options, baseOffset: base });
        const part = { name: this.#nameOf(source, number, name), path, source: number, base, rows };
        this.#parts.push(part);
        yield part;
        base += rows.bytes + 1;
      }
    }
  }

  #nameOf(source: OpenedSource, number: number, name: string | undefined): string | undefined {
    if (this.#sources.length === 1) return name;
    const own = source.name ?? (number === 0 ? 'the supply' : `update ${number}`);
    return name === undefined ? own : `${own}: ${name}`;
  }

  /** The part that an offset lies in. */
  partAt(offset: number): SupplyPart | undefined {
    return this.#parts.findLast(({ base }) => base <= offset);
  }
}
