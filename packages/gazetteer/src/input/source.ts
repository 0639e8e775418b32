import { createReadStream, type ReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ImportError } from '../import/import-error.js';
import { gunzip, isGzip } from './gzip.js';
import { isZip, openZip } from './zip.js';

/**
 * What an importer reads: the path of a file or of a folder of files, or a file's bytes or texts in chunks. Either may be
 * packed by gzip; a zip must be a file.
 */
export type ImportSource = string | URL | AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** One text of a source: the file itself, or one file of a zip or a folder. */
export interface SourcePart {
  /** Name in the zip or folder; absent where the source is one text. */
  readonly name?: string | undefined;
  /** Path of the text itself, where it lies unpacked: refused rows are read again from it. */
  readonly path?: string | undefined;
  readonly chunks: AsyncIterable<Buffer>;
}

export interface OpenedSource {
  /** Name of the file or folder without what it lies in, where the source is one. */
  readonly name?: string | undefined;
  /** Size in bytes as it lies on disk, packed or not, where known. */
  readonly size?: number | undefined;
  /** The texts, each to be read to its end before the next is asked for. */
  readonly parts: AsyncIterable<SourcePart>;
  /** Bytes of `size` that have been read. */
  readonly bytesRead: () => number;
}

const toBuffer = (chunk: Uint8Array | string): Buffer =>
  typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);

async function* buffers(source: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>) {
  for await (const chunk of source) if (chunk.length > 0) yield toBuffer(chunk);
}

const MAGIC_BYTES = 4;

/** The same chunks, once the first bytes of them have been looked at. */
const withHead = async (chunks: AsyncGenerator<Buffer>): Promise<{ head: Buffer; all: AsyncGenerator<Buffer> }> => {
  let head = Buffer.alloc(0);
  while (head.length < MAGIC_BYTES) {
    const next = await chunks.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  const all = async function* () {
    if (head.length > 0) yield head;
    yield* chunks;
  };
  return { head, all: all() };
};

/** Tells packed bytes from plain ones, however they come. */
async function* partsOf(
  chunks: AsyncGenerator<Buffer>,
  name: string,
  path: string | undefined,
): AsyncGenerator<SourcePart> {
  const { head, all } = await withHead(chunks);
  if (isZip(head)) {
    throw new ImportError(
      'archive-needs-a-path',
      `${name} is a zip, whose table of contents stands at its end: save it as a file, and give its path. Nothing was written.`,
    );
  }
  yield isGzip(head) ? { chunks: gunzip(all, name) } : { path, chunks: all };
}

const headOf = async (path: string): Promise<Buffer> => {
  const handle = await open(path, 'r');
  try {
    const head = Buffer.alloc(MAGIC_BYTES);
    const { bytesRead } = await handle.read(head, 0, MAGIC_BYTES, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

const look = async (path: string) => {
  const found = await stat(path);
  return { size: found.size, isFolder: found.isDirectory() };
};

const DATA_FILE = /^[^.].*\.(?:csv|txt|tsv|dat|dtf|gz|zip)$/i;

/** The data files of a folder, as the volumes of one supply, in the order of their names. */
const openFolder = async (folder: string, name: string): Promise<OpenedSource> => {
  const names = (await readdir(folder)).filter((file) => DATA_FILE.test(file));
  names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  if (names.length === 0) {
    const message = `The folder ${name} holds no CSV, gzip or zip file. Put the supply there, or give its path. Nothing was written.`;
    throw new ImportError('no-data-file', message);
  }
  let size = 0;
  for (const file of names) size += (await look(join(folder, file))).size;
  let before = 0;
  let current: OpenedSource | undefined;
  const parts = async function* (): AsyncGenerator<SourcePart> {
    for (const file of names) {
      current = await openFile(join(folder, file));
      for await (const part of current.parts)
        yield { ...part, name: part.name === undefined ? file : `${file}: ${part.name}` };
      before += current.size ?? 0;
      current = undefined;
    }
  };
  return { name, size, parts: parts(), bytesRead: () => before + (current?.bytesRead() ?? 0) };
};

const openFile = async (path: string): Promise<OpenedSource> => {
  const { size, isFolder } = await look(path);
  const name = basename(path);
  if (isFolder) return openFolder(path, name);
  if (isZip(await headOf(path))) {
    const { members, packedBytes } = openZip(path);
    return { name, size, parts: members, bytesRead: packedBytes };
  }
  let stream: ReadStream | undefined;
  const chunks = async function* () {
    // Opened when it is read, so that nothing stays open of what is not.
    stream = createReadStream(path, { highWaterMark: 1 << 18 });
    yield* buffers(stream);
  };
  return { name, size, parts: partsOf(chunks(), name, path), bytesRead: () => stream?.bytesRead ?? 0 };
};

/**
 * Opens a source, unpacking it where it is packed: that is told from its first bytes, not from its name. A file that is
 * not there is told by the file system's own error; an archive that cannot be read by an ImportError.
 */
export const openSource = async (source: ImportSource): Promise<OpenedSource> => {
  if (typeof source === 'string') return openFile(source);
  if (source instanceof URL) return openFile(fileURLToPath(source));
  let read = 0;
  const counted = async function* () {
    for await (const chunk of buffers(source)) {
      read += chunk.length;
      yield chunk;
    }
  };
  return { parts: partsOf(counted(), 'The source', undefined), bytesRead: () => read };
};
