import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  align8,
  CHECKSUM_AT,
  type ContainerTable,
  FORMAT_VERSION,
  HEAD_LENGTH,
  kindOf,
  MAGIC,
  type SectionArray,
  type SectionEntry,
} from './layout.js';

export interface ContainerContent {
  readonly kind: string;
  readonly metadata: unknown;
  readonly sections: Readonly<Record<string, SectionArray>>;
}

export interface WrittenContainer {
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

const bytesOf = (array: SectionArray) => Buffer.from(array.buffer, array.byteOffset, array.byteLength);

const tableOf = ({ kind, metadata, sections }: ContainerContent, start: number) => {
  let offset = start;
  const entries: Record<string, SectionEntry> = {};
  for (const [name, array] of Object.entries(sections)) {
    entries[name] = { kind: kindOf(array), offset, length: array.length };
    offset = align8(offset + array.byteLength);
  }
  const table: ContainerTable = { kind, metadata, sections: entries };
  return { json: Buffer.from(JSON.stringify(table)), end: offset };
};

/** Lays the table out: its own length moves the sections, so it is made again until it holds still. */
const layOut = (content: ContainerContent) => {
  let start = align8(HEAD_LENGTH);
  for (;;) {
    const { json, end } = tableOf(content, start);
    const needed = align8(HEAD_LENGTH + json.length);
    if (needed === start) return { json, start, end };
    start = needed;
  }
};

/**
 * Writes a container beside its place, flushes it to disk, and moves it into place in one step. Whoever has the old file
 * open goes on reading the old file; a crash leaves the old one where it was.
 */
export const writeContainer = async (path: string, content: ContainerContent): Promise<WrittenContainer> => {
  const { json, start, end } = layOut(content);
  const head = Buffer.alloc(start);
  MAGIC.copy(head);
  head.writeUInt32LE(FORMAT_VERSION, 8);
  head.writeUInt32LE(json.length, 12);
  head.writeBigUInt64LE(BigInt(end), 16);
  json.copy(head, HEAD_LENGTH);
  const parts: Buffer[] = [head.subarray(HEAD_LENGTH)];
  for (const array of Object.values(content.sections)) {
    parts.push(bytesOf(array), Buffer.alloc(align8(array.byteLength) - array.byteLength));
  }
  const hash = createHash('sha256').update(head.subarray(0, CHECKSUM_AT));
  for (const part of parts) hash.update(part);
  const digest = hash.digest();
  digest.copy(head, CHECKSUM_AT);

  await mkdir(dirname(path), { recursive: true });
  await removeLeftovers(path);
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`);
  const handle = await open(temporary, 'wx', 0o644);
  try {
    await handle.writev([head.subarray(0, HEAD_LENGTH)]);
    for (const part of parts) if (part.length > 0) await writeFully(handle, part);
    await handle.sync();
    await handle.close();
    await rename(temporary, path);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
  return { path, bytes: end, sha256: digest.toString('hex') };
};

/** Older part files of the same target were left by a process that died; one that is being written is younger. */
const LEFTOVER_AGE = 3_600_000;

const removeLeftovers = async (path: string) => {
  const [folder, start] = [dirname(path), `.${basename(path)}.`];
  for (const name of await readdir(folder)) {
    if (!name.startsWith(start) || !name.endsWith('.part')) continue;
    const part = join(folder, name);
    const { mtimeMs } = await stat(part).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > LEFTOVER_AGE) await unlink(part).catch(() => undefined);
  }
};

const writeFully = async (handle: Awaited<ReturnType<typeof open>>, part: Buffer) => {
  for (let written = 0; written < part.length; ) {
    written += (await handle.write(part, written, Math.min(part.length - written, 1 << 26))).bytesWritten;
  }
};

/** Makes the new name durable too. Not every platform lets a folder be opened; there the rename is as durable as it gets. */
const syncFolder = async (folder: string) => {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows refuses to open a folder.
  }
};
