import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { ImportError } from '../import/import-error.js';
import { guarded } from './guard.js';

const UNPACKED_CHUNK = 1 << 16;

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What is wrong with the packed bytes, in the reader's words; any other error is itself. */
const faultOf = (error: unknown, name: string): unknown => {
  const code = codeOf(error);
  if (code === 'Z_BUF_ERROR') {
    const message = `${name} ends in the middle of its packed data: it is not whole. Copy it again. Nothing was written.`;
    return new ImportError('truncated-archive', message, [], { cause: error });
  }
  if (code.startsWith('Z_')) {
    const message = `${name} cannot be unpacked: its packed data is damaged. Copy it again. Nothing was written.`;
    return new ImportError('altered-archive', message, [], { cause: error });
  }
  return error;
};

/** Unpacks gzip as it comes; members that follow each other are read as one text. */
export async function* gunzip(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  let packed = 0;
  const counted = async function* () {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  };
  const unpacker = createGunzip({ chunkSize: UNPACKED_CHUNK });
  // The reader of `unpacker` is told of whatever goes wrong; the promise says the same once more.
  const ended = pipeline(Readable.from(counted()), unpacker).catch(() => undefined);
  try {
    yield* guarded(unpacker, () => packed, name);
  } catch (error) {
    throw faultOf(error, name);
  } finally {
    unpacker.destroy();
    await ended;
  }
}
