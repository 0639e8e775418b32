import { type WrittenContainer, writeContainer } from '../container/write.js';
import { ImportError } from '../import/import-error.js';
import { type ProgressCallback, ProgressMeter } from '../import/progress.js';
import { type RefusalOptions, Refusals } from '../import/refusals.js';
import type { RefusedRow } from '../import/report.js';
import type { ImportSource } from '../input/source.js';
import { Supply } from '../input/supply.js';
import { PACKED_LENGTH } from '../text/postcode.js';
import { DIRECTORY_KIND, type DirectoryMetadata, NO_POINT, TERMINATED } from './layout.js';
import { type PostcodeEntry, PostcodeReader } from './reader.js';

export interface BuildPostcodeDirectoryOptions extends RefusalOptions {
  /**
   * An ONSPD or NSPL of any edition, Code-Point Open, or a CSV with the columns postcode and gss; plain, or packed by gzip
   * or zip as it is downloaded, or a folder of them.
   */
  readonly source: ImportSource;
  /** Path of the directory file to write. */
  readonly target: string;
  readonly sourceName?: string | undefined;
  /** What the licence asks to be shown. */
  readonly attribution?: DirectoryMetadata['attribution'];
  readonly now?: Date | undefined;
  readonly onProgress?: ProgressCallback | undefined;
}

export interface PostcodeDirectoryReport {
  readonly source: string;
  readonly rows: number;
  readonly postcodes: number;
  /** Rows whose district is empty: the postcode is known to no council (Channel Islands, Isle of Man). */
  readonly withoutDistrict: number;
  readonly refused: number;
  readonly refusals: readonly RefusedRow[];
  readonly refusalsCut: boolean;
  readonly milliseconds: number;
  readonly file: WrittenContainer;
}

/** Reads a postcode file into one sorted, immutable file that `openPostcodeDirectory` opens. */
export const buildPostcodeDirectory = async (
  options: BuildPostcodeDirectoryOptions,
): Promise<PostcodeDirectoryReport> => {
  const supply = await Supply.open(options.source);
  const source = options.sourceName ?? supply.name ?? 'a stream';
  const refusals = new Refusals(options);
  const meter = new ProgressMeter(options.onProgress, supply.size);
  const reader = new PostcodeReader(refusals, source);
  try {
    for await (const part of supply.parts({})) {
      refusals.file = part.name;
      reader.startPart();
      for await (const rows of part.rows.batches()) {
        for (const row of rows) reader.read(row);
        meter.rows = reader.rows;
        meter.bytes = supply.bytesRead;
        meter.tell('reading');
        await refusals.flush();
      }
    }
  } finally {
    await refusals.close();
  }
  const { entries, areas, withoutDistrict } = reader;
  if (entries.length === 0)
    throw new ImportError(
      'no-addresses',
      `${source} holds no postcode with a district, so nothing was written.`,
      refusals.refusals,
    );
  meter.tell('building', true);
  const { sections, postcodes } = compileDirectory(entries);
  const metadata: DirectoryMetadata = {
    source,
    madeAt: (options.now ?? new Date()).toISOString(),
    postcodes,
    areas: [...areas.keys()],
    ...(options.attribution === undefined ? {} : { attribution: options.attribution }),
  };
  meter.tell('writing', true);
  const file = await writeContainer(options.target, { kind: DIRECTORY_KIND, metadata, sections });
  return {
    source,
    rows: meter.rows,
    postcodes,
    withoutDistrict,
    refused: refusals.refused,
    refusals: refusals.refusals,
    refusalsCut: refusals.refusalsCut,
    milliseconds: Math.round(meter.milliseconds),
    file,
  };
};

/** Sorts the postcodes; of one that stands twice, the row in use is kept, or else the later one. */
const compileDirectory = (entries: readonly PostcodeEntry[]) => {
  const byPostcode = new Map<string, PostcodeEntry>();
  for (const entry of entries) {
    const before = byPostcode.get(entry.packed);
    const beforeInUse = before !== undefined && (before.area & TERMINATED) === 0;
    if (beforeInUse && (entry.area & TERMINATED) !== 0) continue;
    byPostcode.set(entry.packed, entry);
  }
  const sorted = [...byPostcode.keys()].sort();
  const bytes = Buffer.alloc(sorted.length * PACKED_LENGTH);
  const areas = new Uint16Array(sorted.length);
  const [x, y] = [new Int32Array(sorted.length), new Int32Array(sorted.length)];
  for (const [at, packed] of sorted.entries()) {
    const entry = byPostcode.get(packed);
    bytes.write(packed, at * PACKED_LENGTH, 'latin1');
    areas[at] = entry?.area ?? 0;
    x[at] = entry?.x ?? NO_POINT.x;
    y[at] = entry?.y ?? NO_POINT.y;
  }
  const sections = { 'postcode.bytes': new Uint8Array(bytes), 'postcode.areas': areas };
  const hasPoints = x.some((value) => value !== NO_POINT.x);
  return {
    sections: hasPoints ? { ...sections, 'postcode.x': x, 'postcode.y': y } : sections,
    postcodes: sorted.length,
  };
};
