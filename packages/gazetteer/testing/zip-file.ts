/** Makes zip files for tests. Not part of the package. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer | string;
  /** Says that it is encrypted, which it is not. */
  readonly encrypted?: boolean;
  /** What the zip claims, where that is not the truth. */
  readonly checksum?: number;
}

const u16 = (value: number) => [value & 0xff, (value >>> 8) & 0xff];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];

const parts = (entry: ZipEntry) => {
  const content = Buffer.from(entry.content);
  const packed = deflateRawSync(content);
  const name = Buffer.from(entry.name);
  const sum = entry.checksum ?? crc32(content);
  // Version, flags, method, time and date, checksum, sizes, length of the name, no extra field.
  const common = Buffer.from([
    ...u16(20),
    ...u16(0x800 | (entry.encrypted ? 1 : 0)),
    ...u16(8),
    ...u32(0),
    ...u32(sum),
    ...u32(packed.length),
    ...u32(content.length),
    ...u16(name.length),
    ...u16(0),
  ]);
  return { common, name, packed };
};

/** The bytes of a zip with these files. */
export const zipOf = (entries: readonly ZipEntry[]): Buffer => {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { common, name, packed } = parts(entry);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, packed]);
    directory.push(
      Buffer.from('PK\x01\x02', 'latin1'),
      Buffer.from(u16(20)),
      common,
      Buffer.from([...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(offset)]),
      name,
    );
    body.push(local);
    offset += local.length;
  }
  const table = Buffer.concat(directory);
  const count = entries.length;
  const end = [...u16(0), ...u16(0), ...u16(count), ...u16(count), ...u32(table.length), ...u32(offset), ...u16(0)];
  return Buffer.concat([...body, table, Buffer.from('PK\x05\x06', 'latin1'), Buffer.from(end)]);
};
