/**
 * The file that an import writes, once, and that is never changed after:
 *
 * | bytes   | what                                                             |
 * | ------- | ---------------------------------------------------------------- |
 * | 0–7     | `GUILDHAL`                                                        |
 * | 8–11    | format version, u32                                              |
 * | 12–15   | length of the table, u32                                         |
 * | 16–23   | length of the whole file, u64                                    |
 * | 24–55   | SHA-256 of bytes 0–23 and of everything from byte 56             |
 * | 56–     | table: JSON of kind, metadata and sections; zeros to 8           |
 * | …       | sections, each at a multiple of 8, little-endian                 |
 *
 * A reader ignores sections whose names it does not know, so that later versions can add some.
 */
export const MAGIC = Buffer.from('GUILDHAL', 'latin1');
export const FORMAT_VERSION = 1;
export const HEAD_LENGTH = 56;
export const CHECKSUM_AT = 24;

export type SectionArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;
export const ELEMENTS = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f64: Float64Array,
} as const;
export type ElementKind = keyof typeof ELEMENTS;
export type ArrayOf<K extends ElementKind> = InstanceType<(typeof ELEMENTS)[K]>;

/** A section in the table: element kind, offset from the start of the file in bytes, count of elements. */
export interface SectionEntry {
  readonly kind: ElementKind;
  readonly offset: number;
  readonly length: number;
}

export interface ContainerTable {
  readonly kind: string;
  readonly metadata: unknown;
  readonly sections: Readonly<Record<string, SectionEntry>>;
}

export const align8 = (offset: number): number => Math.ceil(offset / 8) * 8;

/** The element kind of a typed array. */
export const kindOf = (array: SectionArray): ElementKind => {
  for (const [kind, type] of Object.entries(ELEMENTS)) if (array.constructor === type) return kind as ElementKind;
  return 'u8';
};
