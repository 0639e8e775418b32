import type { Encoding } from './encoding.js';
import { type Delimiter, detectDelimiter } from './fields.js';
import { type Line, LineReader } from './lines.js';
import { type Row, RowReader, type RowRules } from './rows.js';
import type { OpenedSource } from './source.js';

export interface RowStreamOptions extends Omit<RowRules, 'delimiter'> {
  readonly encoding?: Encoding | 'auto' | undefined;
  /** Default: told from the first line. */
  readonly delimiter?: Delimiter | undefined;
}

/** The rows of a source, a batch for each chunk, with what was found out about the file on the way. */
export class RowStream {
  readonly #source: OpenedSource;
  readonly #options: RowStreamOptions;
  readonly #lines: LineReader;
  #rows: RowReader | undefined;

  constructor(source: OpenedSource, options: RowStreamOptions = {}) {
    this.#source = source;
    this.#options = options;
    this.#lines = new LineReader({ encoding: options.encoding });
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
