import { basename, posix } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { ImportError } from '../import/import-error.js';
import { guarded } from './guard.js';

/** One file of a zip. */
export interface ZipMember {
  /** With its folders, as the zip has it. */
  readonly name: string;
  readonly chunks: AsyncIterable<Buffer>;
}

export interface OpenedZip {
  readonly members: AsyncIterable<ZipMember>;
  /** Packed bytes of the members that were begun. */
  readonly packedBytes: () => number;
}

/** More files than any supply has: a table of contents that long is no address file. */
const MOST_MEMBERS = 20_000;

export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));

const isFile = ({ fileName }: Entry) => !fileName.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(fileName);
const extension = ({ fileName }: Entry) => posix.extname(fileName).toLowerCase();
const TEXT_EXTENSIONS: readonly string[] = ['', '.txt', '.tsv', '.dat', '.dtf'];

/**
 * The files that hold the data. Ordnance Survey and ONS pack guides and code lists beside it, as CSV too: where there is a
 * folder called Data, only what is in there counts, and the parts of a file that is there whole do not.
 */
const dataOf = (entries: readonly Entry[]): readonly Entry[] => {
  const files = entries.filter(isFile);
  const csv = files.filter((entry) => extension(entry) === '.csv');
  const named = csv.length > 0 ? csv : files.filter((entry) => TEXT_EXTENSIONS.includes(extension(entry)));
  const inData = named.filter(({ fileName }) => /(?:^|\/)data\//i.test(fileName));
  const data = inData.length > 0 ? inData : named;
  const whole = data.filter(({ fileName }) => !/(?:^|\/)multi_csv\//i.test(fileName));
  return whole.length > 0 ? whole : data;
};

const damaged = (path: string, error: unknown): ImportError => {
  const detail = error instanceof Error ? error.message : String(error);
  // yauzl says so where the table of contents, which stands at the end, is not there.
  const isCut = /end of central directory/i.test(detail);
  const message = isCut
    ? `${basename(path)} has no table of contents at its end: it is not whole. Copy it again. Nothing was written.`
    : `${basename(path)} cannot be unpacked (${detail}). Copy it again. Nothing was written.`;
  return new ImportError(isCut ? 'truncated-archive' : 'altered-archive', message, [], { cause: error });
};

const listOf = async (zip: ZipFile, path: string): Promise<Entry[]> => {
  if (zip.entryCount > MOST_MEMBERS) {
    const message = `${basename(path)} holds ${zip.entryCount} files, more than the ${MOST_MEMBERS} that are read. Nothing was written.`;
    throw new ImportError('archive-too-large', message);
  }
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (error) {
    throw damaged(path, error);
  }
  return entries;
};

const checkReadable = (entries: readonly Entry[], all: readonly Entry[], path: string): void => {
  if (entries.length === 0) {
    const names = all.filter(isFile).map(({ fileName }) => fileName);
    const inner = names.some((name) => /\.(?:zip|gz|7z)$/i.test(name));
    const found = names.length === 0 ? 'nothing' : `${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}`;
    const fix = inner ? 'Unpack the outer archive, and give the inner ones.' : 'Give the archive with the CSV files.';
    const message = `${basename(path)} holds no CSV file (it has ${found}). ${fix} Nothing was written.`;
    throw new ImportError('no-data-file', message);
  }
  for (const entry of entries) {
    if (entry.isEncrypted()) {
      const message = `${entry.fileName} in ${basename(path)} is encrypted. Unpack it with its password, and give what was in it. Nothing was written.`;
      throw new ImportError('encrypted-archive', message);
    }
    if (!entry.canDecodeFileData()) {
      const message = `${entry.fileName} in ${basename(path)} is packed by a method that is not read (${entry.compressionMethod}). Pack it again as an ordinary zip. Nothing was written.`;
      throw new ImportError('altered-archive', message);
    }
  }
};

async function* bytesOf(zip: ZipFile, entry: Entry, path: string): AsyncGenerator<Buffer> {
  let sum = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of guarded(stream, () => entry.compressedSize, `${entry.fileName} in ${basename(path)}`)) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof ImportError ? error : damaged(path, error);
  }
  if (sum !== entry.crc32) throw damaged(path, new Error(`the checksum of ${entry.fileName} differs`));
}

const compareNames = (a: Entry, b: Entry) => a.fileName.localeCompare(b.fileName, 'en', { numeric: true });

/** The data files of a zip in the order of their names (volume 2 before volume 10), each read as it is asked for. */
export const openZip = (path: string): OpenedZip => {
  let packed = 0;
  async function* members(): AsyncGenerator<ZipMember> {
    const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch((error: unknown) => {
      throw damaged(path, error);
    });
    try {
      const all = await listOf(zip, path);
      const data = [...dataOf(all)].sort(compareNames);
      checkReadable(data, all, path);
      for (const entry of data) {
        packed += entry.compressedSize;
        yield { name: entry.fileName, chunks: bytesOf(zip, entry, path) };
      }
    } finally {
      zip.close();
    }
  }
  return { members: members(), packedBytes: () => packed };
};
