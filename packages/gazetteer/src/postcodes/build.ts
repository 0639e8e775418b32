import { type WrittenContainer, writeContainer } from '../container/write.js';
import { type ProgressCallback, ProgressMeter } from '../import/progress.js';
import { type RefusalOptions, Refusals } from '../import/refusals.js';
import { ImportError, type RefusedRow } from '../import/report.js';
import { ROW_FAULTS } from '../import/row-faults.js';
import { RowStream } from '../input/row-stream.js';
import { type ImportSource, openSource } from '../input/source.js';
import { PACKED_LENGTH, packPostcode } from '../text/postcode.js';
import { type PostcodeColumns, postcodeColumns } from './columns.js';
import { DIRECTORY_KIND, type DirectoryMetadata, TERMINATED } from './layout.js';

export interface BuildPostcodeDirectoryOptions extends RefusalOptions {
  /** An ONSPD or NSPL of any edition, or a CSV with the columns postcode and gss. */
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

const GSS = /^[A-Z]\d{8}$/;

interface Entry {
  readonly packed: string;
  readonly area: number;
}

const FIX = 'Correct the row, or leave it out';

/** Reads a postcode file into one sorted, immutable file that `openPostcodeDirectory` opens. */
export const buildPostcodeDirectory = async (
  options: BuildPostcodeDirectoryOptions,
): Promise<PostcodeDirectoryReport> => {
  const opened = await openSource(options.source);
  const source = options.sourceName ?? opened.name ?? 'a stream';
  const refusals = new Refusals(options);
  const meter = new ProgressMeter(options.onProgress, opened.size);
  const stream = new RowStream(opened);
  let columns: PostcodeColumns | undefined;
  let width = 0;
  let withoutDistrict = 0;
  const areas = new Map<string, number>();
  const entries: Entry[] = [];
  try {
    for await (const rows of stream.batches()) {
      for (const row of rows) {
        if (columns === undefined) {
          columns = postcodeColumns(row.fields);
          width = row.fields.length;
          if (columns !== undefined) continue;
          throw new ImportError(
            'not-this-format',
            `${source} has no column for the postcode (pcds, pcd7, postcode) or none for the district (lad25cd, oslaua, gss) in its first line. Nothing was written.`,
          );
        }
        meter.rows += 1;
        const refuse = (code: RefusedRow['code'], message: string, fix = FIX) =>
          refusals.refuse({ line: row.line, code, message, fix, row: row.text });
        if (row.fault !== undefined) {
          refuse(row.fault, ROW_FAULTS[row.fault].message, ROW_FAULTS[row.fault].fix);
          continue;
        }
        if (row.fields.length !== width) {
          refuse('wrong-field-count', `The header has ${width} columns, this row has ${row.fields.length}`);
          continue;
        }
        const packed = packPostcode(row.fields[columns.postcode] ?? '');
        const gss = (row.fields[columns.gss] ?? '').trim().toUpperCase();
        const terminated = columns.terminated !== undefined && (row.fields[columns.terminated] ?? '').trim() !== '';
        if (packed === undefined) refuse('no-address', `"${row.fields[columns.postcode] ?? ''}" is not a postcode`);
        else if (gss === '' || /^[A-Z]99999999$/.test(gss)) withoutDistrict += 1;
        else if (!GSS.test(gss)) refuse('unknown-code', `"${gss}" is not a GSS code, such as E06000001`);
        else {
          if (!areas.has(gss)) areas.set(gss, areas.size);
          entries.push({ packed, area: (areas.get(gss) ?? 0) * 2 + (terminated ? TERMINATED : 0) });
        }
      }
      meter.bytes = stream.bytes;
      meter.tell('reading');
      await refusals.flush();
    }
  } finally {
    await refusals.close();
  }
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
const compileDirectory = (entries: readonly Entry[]) => {
  const byPostcode = new Map<string, number>();
  for (const { packed, area } of entries) {
    const before = byPostcode.get(packed);
    const beforeInUse = before !== undefined && (before & TERMINATED) === 0;
    if (beforeInUse && (area & TERMINATED) !== 0) continue;
    byPostcode.set(packed, area);
  }
  const sorted = [...byPostcode.keys()].sort();
  const bytes = Buffer.alloc(sorted.length * PACKED_LENGTH);
  const areas = new Uint16Array(sorted.length);
  for (const [at, packed] of sorted.entries()) {
    bytes.write(packed, at * PACKED_LENGTH, 'latin1');
    areas[at] = byPostcode.get(packed) ?? 0;
  }
  return { sections: { 'postcode.bytes': new Uint8Array(bytes), 'postcode.areas': areas }, postcodes: sorted.length };
};
