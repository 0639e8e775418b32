/**
 * Writes records of which most parts are absent: the bytes of a mask that tells which parts follow, then each as a
 * variable-length number.
 */
export class PackedWriter<P extends string> {
  readonly #parts: readonly P[];
  readonly #maskBytes: number;
  #bytes = new Uint8Array(1 << 16);
  length = 0;

  constructor(parts: readonly P[]) {
    this.#parts = parts;
    this.#maskBytes = Math.ceil(parts.length / 8);
  }

  write(values: Readonly<Record<P, number>>): void {
    if (this.length + this.#maskBytes + this.#parts.length * 5 > this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    let mask = 0;
    for (const [part, name] of this.#parts.entries()) if (values[name] !== 0) mask |= 1 << part;
    for (let byte = 0; byte < this.#maskBytes; byte += 1) this.#bytes[this.length + byte] = (mask >> (byte * 8)) & 0xff;
    this.length += this.#maskBytes;
    for (const name of this.#parts) if (values[name] !== 0) this.#number(values[name]);
  }

  #number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.length] = (rest & 0x7f) | 0x80;
      this.length += 1;
      rest >>>= 7;
    }
    this.#bytes[this.length] = rest;
    this.length += 1;
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}

/** Puts the parts that `PackedWriter` wrote at an offset into `into`, each with what it says; those that are absent stay. */
export const readPacked = <P extends string>(
  parts: readonly P[],
  bytes: Uint8Array,
  offset: number,
  into: Partial<Record<P, number>>,
): void => {
  let at = offset + Math.ceil(parts.length / 8);
  for (let part = 0; part < parts.length; part += 1) {
    const name = parts[part];
    if (name === undefined || (((bytes[offset + (part >> 3)] ?? 0) >> (part & 7)) & 1) === 0) continue;
    let value = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at] ?? 0;
      value |= (byte & 0x7f) << shift;
      shift += 7;
      at += 1;
    } while (byte > 0x7f);
    into[name] = value;
  }
};
