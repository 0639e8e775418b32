import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** A file's bytes, read when they are asked for, and how many there are where that is known. */
export interface FileSource {
  readonly source: AsyncIterable<Uint8Array>;
  /** Bytes; undefined for what has no size, such as standard input. */
  readonly size: number | undefined;
}

const PIECE = 256 * 1024;

/** That a file cannot be read: says which, why, and what to do. */
export class FileSourceError extends Error {
  override readonly name = 'FileSourceError';
  constructor(
    readonly path: string,
    override readonly cause: unknown,
  ) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    const why = REASONS[code] ?? `it cannot be read (${code})`;
    super(`${path}: ${why}.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the name and the folder',
  EACCES: 'reading it is not permitted; check its permissions',
  EISDIR: 'it is a folder; name one file',
  CHANGED: 'it changed while it was read; check it again once it is written',
  EPERM: 'reading it is not permitted; check its permissions',
};

/**
 * Opens a file, or standard input for `-`.
 *
 * @throws FileSourceError where there is no such file, it is a folder, or it may not be read; while reading it too
 */
export const openSource = async (path: string): Promise<FileSource> => {
  if (path === '-') return { source: process.stdin, size: undefined };
  let size: number | undefined;
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
    size = stats.isFile() ? stats.size : undefined;
  } catch (error) {
    throw new FileSourceError(path, error);
  }
  return { source: readFileBytes(path, size), size };
};

async function* readFileBytes(path: string, size: number | undefined): AsyncGenerator<Uint8Array, void, undefined> {
  let read = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: PIECE })) {
      read += (chunk as Uint8Array).length;
      yield chunk as Uint8Array;
    }
    // What was checked must be the file as it was: one that is written meanwhile is neither the old one nor the new.
    if (size !== undefined && read !== size) throw Object.assign(new Error('changed'), { code: 'CHANGED' });
  } catch (error) {
    throw new FileSourceError(path, error);
  }
}
