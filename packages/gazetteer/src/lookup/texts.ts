import { titleCase } from '@guildhall/address';
import type { Sections } from './sections.js';

/** Texts kept decoded at most. A street's name is asked for again and again, a house name hardly. */
const KEPT = 20_000;

/** Decodes texts of the file when they are asked for, and keeps the latest. */
export class Texts {
  readonly #bytes: Buffer;
  readonly #offsets: Uint32Array;
  readonly #raw = new Map<number, string>();
  readonly #title = new Map<number, string>();

  constructor({ bytes, offsets }: Sections['strings']) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#offsets = offsets;
  }

  /** The text as the council supplied it. */
  raw(number: number): string {
    if (number === 0) return '';
    let text = this.#raw.get(number);
    if (text === undefined) {
      text = this.#bytes.toString('utf8', this.#offsets[number] ?? 0, this.#offsets[number + 1] ?? 0);
      if (this.#raw.size >= KEPT) this.#raw.clear();
      this.#raw.set(number, text);
    }
    return text;
  }

  /** The text in title case. */
  title(number: number): string {
    if (number === 0) return '';
    let text = this.#title.get(number);
    if (text === undefined) {
      text = titleCase(this.raw(number));
      if (this.#title.size >= KEPT) this.#title.clear();
      this.#title.set(number, text);
    }
    return text;
  }
}
