import { type FileHandle, open } from 'node:fs/promises';
import type { RefusalCode, RefusedRow, RowWarning, WarningCode } from './report.js';

/** Longest text of a refused row in a report, characters. */
const ROW_CHARACTERS = 200;
/** Rows written to the report file at once. */
const BATCH = 512;

export interface RefusalOptions {
  /** Called with each refused row, in the order they are found. */
  readonly onRefused?: ((row: RefusedRow) => void) | undefined;
  /** A file that every refused row is written to, as NDJSON. */
  readonly refusedFile?: string | undefined;
  /** Most rows that the report lists itself; default 1,000. */
  readonly listLimit?: number | undefined;
}

export const cutRow = (text: string): string =>
  text.length > ROW_CHARACTERS ? `${text.slice(0, ROW_CHARACTERS - 1)}…` : text;

/** Counts every refused row and warning, lists the first of them, and streams the refused ones. Memory stays bounded. */
export class Refusals {
  readonly #options: RefusalOptions;
  readonly #limit: number;
  #handle: FileHandle | undefined;
  #lines: string[] = [];
  /** What a report calls the file that is being read; absent where there is only one. */
  file: string | undefined;
  readonly refusals: RefusedRow[] = [];
  readonly refusedByCode: Partial<Record<RefusalCode, number>> = {};
  refused = 0;
  readonly warnings: RowWarning[] = [];
  readonly warnedByCode: Partial<Record<WarningCode, number>> = {};
  warned = 0;

  constructor(options: RefusalOptions) {
    this.#options = options;
    this.#limit = options.listLimit ?? 1000;
  }

  refuse(row: RefusedRow): void {
    const kept = { ...row, ...this.#place(row.file), ...(row.row === undefined ? {} : { row: cutRow(row.row) }) };
    this.refused += 1;
    this.refusedByCode[row.code] = (this.refusedByCode[row.code] ?? 0) + 1;
    if (this.refusals.length < this.#limit) this.refusals.push(kept);
    this.#options.onRefused?.(kept);
    if (this.#options.refusedFile !== undefined) this.#lines.push(`${JSON.stringify(kept)}\n`);
  }

  warn(warning: RowWarning): void {
    this.warned += 1;
    this.warnedByCode[warning.code] = (this.warnedByCode[warning.code] ?? 0) + 1;
    if (this.warnings.length < this.#limit) this.warnings.push({ ...warning, ...this.#place(warning.file) });
  }

  #place(given: string | undefined): { readonly file?: string } {
    const file = given ?? this.file;
    return file === undefined ? {} : { file };
  }

  get refusalsCut(): boolean {
    return this.refused > this.refusals.length;
  }

  get warningsCut(): boolean {
    return this.warned > this.warnings.length;
  }

  /** Writes what has gathered. Called between batches of rows, so that a slow disk slows the reading and fills no memory. */
  async flush(force = false): Promise<void> {
    const path = this.#options.refusedFile;
    if (path === undefined || (!force && this.#lines.length < BATCH)) return;
    this.#handle ??= await open(path, 'w', 0o600);
    const text = this.#lines.join('');
    this.#lines = [];
    if (text !== '') await this.#handle.write(text);
  }

  async close(): Promise<void> {
    try {
      await this.flush(true);
    } finally {
      await this.#handle?.close();
      this.#handle = undefined;
    }
  }
}
