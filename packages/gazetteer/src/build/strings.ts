/** Keeps each distinct text once, by number. Number 0 is the empty text. */
export class Strings {
  readonly #numbers = new Map<string, number>([['', 0]]);
  readonly #texts: string[] = [''];

  /** The number of a text; absent and empty are 0. */
  add(text: string | undefined): number {
    if (text === undefined || text === '') return 0;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.length;
    this.#numbers.set(text, number);
    this.#texts.push(text);
    return number;
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }

  get length(): number {
    return this.#texts.length;
  }

  /** The texts end to end as UTF-8, and where each begins. */
  sections(): { bytes: Uint8Array; offsets: Uint32Array } {
    const offsets = new Uint32Array(this.#texts.length + 1);
    const buffers: Buffer[] = [];
    let at = 0;
    for (const [number, text] of this.#texts.entries()) {
      const buffer = Buffer.from(text);
      offsets[number] = at;
      at += buffer.length;
      buffers.push(buffer);
    }
    offsets[this.#texts.length] = at;
    return { bytes: new Uint8Array(Buffer.concat(buffers)), offsets };
  }
}
