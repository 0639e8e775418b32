import type { Encoding } from './encoding.js';
import { type Delimiter, detectDelimiter } from './fields.js';
import { type Line, LineReader } from './lines.js';
import { type Row, RowReader, type RowRules } from './rows.js';
import type { SourcePart } from './source.js';

export interface RowStreamOptions extends Omit<RowRules, 'delimiter'> {
  readonly encoding?: Encoding | 'auto' | undefined;
  /** Default: told from the first line. */
  readonly delimiter?: Delimiter | undefined;
  /** What the offsets of rows are counted from; default 0. */
  readonly baseOffset?: number | undefined;
}

/** The rows of one text, a batch for each chunk, with what was found out about it on the way. */
export class RowStream {
  readonly #source: Pick<SourcePart, 'chunks'>;
  readonly #options: RowStreamOptions;
  readonly #lines: LineReader;
  #rows: RowReader | undefined;

  constructor(source: Pick<SourcePart, 'chunks'>, options: RowStreamOptions = {}) {
    this.#source = source;
    this.#options = options;
    this.#lines = new LineReader({ encoding: options.encoding, baseOffset: options.baseOffset });
  }

  get bytes(): number {
    return this.#lines.bytes;
  }

  get encoding(): Encoding {
    return this.#lines.encoding;
  }

  get delimiter(): Delimiter {
    return this.#rows?.delimiter ?? this.#options.delimiter ?? ',';
  }

  async *batches(): AsyncGenerator<readonly Row[]> {
    for await (const chunk of this.#source.chunks) yield this.#take(this.#lines.push(chunk));
    yield this.#take(this.#lines.end());
    yield this.#rows?.end() ?? [];
  }

  #take(lines: readonly Line[]): readonly Row[] {
    const [first] = lines;
    if (first === undefined) return [];
    this.#rows ??= new RowReader({
      ...this.#options,
      delimiter: this.#options.delimiter ?? detectDelimiter(first.text),
    });
    return this.#rows.push(lines);
  }
}
