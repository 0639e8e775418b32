/**
 * The parts of an LPI that most addresses have few of, packed into some bytes: two bytes that tell which parts follow,
 * then each as a variable-length number. Texts are string numbers.
 */
export interface LpiDetail {
  readonly saoStart: number;
  readonly saoStartSuffix: number;
  readonly saoEnd: number;
  readonly saoEndSuffix: number;
  readonly saoText: number;
  readonly paoStart: number;
  readonly paoStartSuffix: number;
  readonly paoEnd: number;
  readonly paoEndSuffix: number;
  readonly paoText: number;
  readonly level: number;
  readonly postTown: number;
}

const PARTS = [
  'paoStart',
  'paoStartSuffix',
  'paoText',
  'saoStart',
  'saoStartSuffix',
  'saoText',
  'paoEnd',
  'paoEndSuffix',
  'saoEnd',
  'saoEndSuffix',
  'level',
  'postTown',
] as const satisfies readonly (keyof LpiDetail)[];

/** Bytes that grow. */
export class DetailWriter {
  #bytes = new Uint8Array(1 << 16);
  length = 0;

  write(detail: LpiDetail): void {
    if (this.length + 2 + PARTS.length * 5 > this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    let mask = 0;
    for (let part = 0; part < PARTS.length; part += 1) if (detail[PARTS[part] ?? 'level'] !== 0) mask |= 1 << part;
    this.#bytes[this.length] = mask & 0xff;
    this.#bytes[this.length + 1] = mask >> 8;
    this.length += 2;
    for (const part of PARTS) if (detail[part] !== 0) this.#number(detail[part]);
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

/** Reads what `DetailWriter` wrote at an offset. */
export const readDetail = (bytes: Uint8Array, offset: number): LpiDetail => {
  const detail: Record<keyof LpiDetail, number> = {
    saoStart: 0,
    saoStartSuffix: 0,
    saoEnd: 0,
    saoEndSuffix: 0,
    saoText: 0,
    paoStart: 0,
    paoStartSuffix: 0,
    paoEnd: 0,
    paoEndSuffix: 0,
    paoText: 0,
    level: 0,
    postTown: 0,
  };
  const mask = (bytes[offset] ?? 0) | ((bytes[offset + 1] ?? 0) << 8);
  let at = offset + 2;
  for (let part = 0; mask >> part !== 0; part += 1) {
    if (((mask >> part) & 1) === 0) continue;
    let value = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at] ?? 0;
      value |= (byte & 0x7f) << shift;
      shift += 7;
      at += 1;
    } while (byte > 0x7f);
    detail[PARTS[part] ?? 'level'] = value;
  }
  return detail;
};
