import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What an importer reads: the path of a file, or its bytes or texts in chunks. */
export type ImportSource = string | URL | AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

export interface OpenedSource {
  /** File name without its folder, where the source is a file. */
  readonly name?: string | undefined;
  /** Absolute or relative path, where the source is a file: refused rows are read again from it. */
  readonly path?: string | undefined;
  /** Size in bytes, where known. */
  readonly size?: number | undefined;
  readonly chunks: AsyncIterable<Buffer>;
}

const toBuffer = (chunk: Uint8Array | string): Buffer =>
  typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);

async function* buffers(source: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>) {
  for await (const chunk of source) if (chunk.length > 0) yield toBuffer(chunk);
}

/** Opens a source. A file that is not there is told by the file system's own error. */
export const openSource = async (source: ImportSource): Promise<OpenedSource> => {
  if (typeof source === 'string' || source instanceof URL) {
    const { size } = await stat(source);
    const path = typeof source === 'string' ? source : fileURLToPath(source);
    return { name: basename(path), path, size, chunks: buffers(createReadStream(source, { highWaterMark: 1 << 18 })) };
  }
  return { chunks: buffers(source) };
};
