import { type Delimiter, splitFields } from './fields.js';
import type { Line, LineFault } from './lines.js';

export type RowFault = LineFault | 'unclosed-quote' | 'stray-quote';

/** One row: its fields, or why it has none. */
export interface Row {
  /** Empty where there is a fault. */
  readonly fields: readonly string[];
  readonly fault?: RowFault | undefined;
  /** The line where it begins. */
  readonly line: number;
  readonly offset: number;
  /** As it stands in the file, for a report. */
  readonly text: string;
  readonly terminated: boolean;
}

export interface RowRules {
  readonly delimiter: Delimiter;
  /** Whether a line looks like the start of a record: a quotation mark still open above it was never closed. */
  readonly startsRecord?: ((line: string) => boolean) | undefined;
  /** Whether a row put together from several lines can be one. */
  readonly plausible?: ((fields: readonly string[]) => boolean) | undefined;
  /** Most lines that one quoted field may run over; default 50. */
  readonly maxLines?: number | undefined;
}

const NO_FIELDS: readonly string[] = [];
const MAX_ROW_CHARACTERS = 65_536;

/**
 * Puts lines together to rows. A field in quotation marks may run over several lines, but an unclosed quotation mark
 * costs one row only: it is reported where it opened, and the lines after it are read again as rows of their own.
 */
export class RowReader {
  readonly #rules: RowRules;
  readonly #maxLines: number;
  /** Lines of a row whose quotation mark is open. */
  #open: Line[] = [];
  #openLength = 0;

  constructor(rules: RowRules) {
    this.#rules = rules;
    this.#maxLines = rules.maxLines ?? 50;
  }

  get delimiter(): Delimiter {
    return this.#rules.delimiter;
  }

  push(lines: readonly Line[]): Row[] {
    const rows: Row[] = [];
    for (const line of lines) this.#take(line, rows);
    return rows;
  }

  end(): Row[] {
    const rows: Row[] = [];
    while (this.#open.length > 0) this.#giveUp(rows);
    return rows;
  }

  #take(line: Line, rows: Row[]): void {
    if (this.#open.length === 0) {
      this.#single(line, rows);
      return;
    }
    if (line.fault !== undefined || this.#rules.startsRecord?.(line.text)) {
      while (this.#open.length > 0) this.#giveUp(rows);
      this.#single(line, rows);
      return;
    }
    this.#open.push(line);
    this.#openLength += line.text.length + 1;
    // Only a line with a quotation mark can close the field.
    const split = line.text.includes('"') ? splitFields(this.#openText(), this.#rules.delimiter) : undefined;
    if (split !== undefined && 'fields' in split && (this.#rules.plausible?.(split.fields) ?? true)) {
      const [first] = this.#open;
      const text = this.#openText();
      this.#open = [];
      this.#openLength = 0;
      if (first)
        rows.push({
          fields: split.fields,
          line: first.number,
          offset: first.offset,
          text,
          terminated: line.terminated,
        });
      return;
    }
    const hopeless = split !== undefined && !('fault' in split && split.fault === 'open-quote');
    if (hopeless || this.#open.length > this.#maxLines || this.#openLength > MAX_ROW_CHARACTERS) this.#giveUp(rows);
  }

  #openText() {
    return this.#open.map((line) => line.text).join('\n');
  }

  /** Reports the first open line, and takes the others again. */
  #giveUp(rows: Row[]): void {
    const [first, ...others] = this.#open;
    this.#open = [];
    this.#openLength = 0;
    if (first) rows.push(faulty(first, 'unclosed-quote'));
    for (const line of others) this.#take(line, rows);
  }

  #single(line: Line, rows: Row[]): void {
    if (line.fault !== undefined) {
      rows.push(faulty(line, line.fault));
      return;
    }
    if (line.text === '') return;
    const split = splitFields(line.text, this.#rules.delimiter);
    if ('fields' in split) {
      const { number, offset, text, terminated } = line;
      rows.push({ fields: split.fields, line: number, offset, text, terminated });
    } else if (split.fault === 'open-quote') {
      this.#open = [line];
      this.#openLength = line.text.length;
    } else {
      rows.push(faulty(line, split.fault));
    }
  }
}

const faulty = ({ number, offset, text, terminated }: Line, fault: RowFault): Row => ({
  fields: NO_FIELDS,
  fault,
  line: number,
  offset,
  text,
  terminated,
});
