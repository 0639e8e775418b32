import { createHash, timingSafeEqual } from 'node:crypto';
import { open } from 'node:fs/promises';
import { GazetteerFileError } from './errors.js';
import {
  type ArrayOf,
  CHECKSUM_AT,
  type ContainerTable,
  ELEMENTS,
  type ElementKind,
  FORMAT_VERSION,
  HEAD_LENGTH,
  MAGIC,
} from './layout.js';

/** An opened container: its metadata and its sections as views on one buffer. */
export interface Container {
  readonly path: string;
  readonly metadata: unknown;
  readonly bytes: number;
  readonly sha256: string;
  /** The section of that name and element kind. Throws where the file lacks it. */
  section<K extends ElementKind>(name: string, kind: K): ArrayOf<K>;
  has(name: string): boolean;
}

const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

const readWhole = async (path: string): Promise<Buffer<ArrayBuffer>> => {
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new GazetteerFileError('not-found', path, 'There is no such file');
    throw error;
  });
  try {
    const { size } = await handle.stat();
    const buffer = Buffer.from(new ArrayBuffer(size));
    let read = 0;
    while (read < size) {
      const { bytesRead } = await handle.read(buffer, read, Math.min(size - read, 1 << 28), read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    return buffer.subarray(0, read);
  } finally {
    await handle.close();
  }
};

/** Reads a container whole into memory and checks it. Throws GazetteerFileError where it is not whole, or not ours. */
export const readContainer = async (path: string, kind: string): Promise<Container> => {
  if (!isLittleEndian) throw new GazetteerFileError('big-endian', path, 'This processor is big-endian');
  return openContainer(await readWhole(path), path, kind);
};

/** The same for bytes that are in memory already. */
export const openContainer = (buffer: Buffer<ArrayBuffer>, path: string, kind: string): Container => {
  if (buffer.length < MAGIC.length || !buffer.subarray(0, MAGIC.length).equals(MAGIC)) {
    const detail = buffer.length === 0 ? 'The file is empty' : 'This is not a file that Guildhall wrote';
    throw new GazetteerFileError(buffer.length === 0 ? 'truncated' : 'not-ours', path, detail);
  }
  if (buffer.length < HEAD_LENGTH)
    throw new GazetteerFileError('truncated', path, `The file ends after ${buffer.length} bytes`);
  const version = buffer.readUInt32LE(8);
  if (version > FORMAT_VERSION)
    throw new GazetteerFileError(
      'newer-format',
      path,
      `The file has format ${version}, this version reads up to ${FORMAT_VERSION}`,
    );
  const expected = Number(buffer.readBigUInt64LE(16));
  if (buffer.length < expected)
    throw new GazetteerFileError('truncated', path, `The file has ${buffer.length} of its ${expected} bytes`);
  const checksum = buffer.subarray(CHECKSUM_AT, HEAD_LENGTH);
  const actual = createHash('sha256')
    .update(buffer.subarray(0, CHECKSUM_AT))
    .update(buffer.subarray(HEAD_LENGTH))
    .digest();
  if (buffer.length > expected || !timingSafeEqual(checksum, actual))
    throw new GazetteerFileError('altered', path, 'The file is not as it was written: its checksum differs');
  const table = JSON.parse(
    buffer.toString('utf8', HEAD_LENGTH, HEAD_LENGTH + buffer.readUInt32LE(12)),
  ) as ContainerTable;
  if (table.kind !== kind)
    throw new GazetteerFileError('wrong-kind', path, `This is a ${table.kind} file, not a ${kind} file`);
  return {
    path,
    metadata: table.metadata,
    bytes: buffer.length,
    sha256: actual.toString('hex'),
    has: (name) => Object.hasOwn(table.sections, name),
    section: <K extends ElementKind>(name: string, kindOfElement: K) => {
      const entry = table.sections[name];
      if (entry === undefined || entry.kind !== kindOfElement)
        throw new GazetteerFileError('newer-format', path, `The file has no section ${name}`);
      return new ELEMENTS[kindOfElement](buffer.buffer, buffer.byteOffset + entry.offset, entry.length) as ArrayOf<K>;
    },
  };
};
