import type { Draft } from '../build/draft.js';
import type { GazetteerFormat, GazetteerMetadata } from '../build/metadata.js';
import type { Encoding } from '../input/encoding.js';
import type { Delimiter } from '../input/fields.js';
import type { Row, RowRules } from '../input/rows.js';
import type { ImportSource } from '../input/source.js';
import type { Supply, SupplyPart } from '../input/supply.js';
import { type CrossCheckSink, crossCheck, type LateRefusal } from './cross-check.js';
import { fillCoordinates } from './fill-coordinates.js';
import { type ImportTarget, writeDraft } from './finish.js';
import { type ProgressCallback, ProgressMeter } from './progress.js';
import { type RefusalOptions, Refusals } from './refusals.js';
import type { FileFinding, ImportReport } from './report.js';
import { reportOf } from './report-of.js';
import { rereadRows } from './reread.js';

/** Settings of reading that every import has. */
export interface ReadOptions extends ImportTarget, RefusalOptions {
  /** Default `auto`: told from the file. */
  readonly encoding?: Encoding | 'auto' | undefined;
  /** Default: told from the first line. */
  readonly delimiter?: Delimiter | undefined;
  readonly onProgress?: ProgressCallback | undefined;
  /**
   * OS Open UPRN: the path of the file, packed or not. Gives points to properties that have none, by their UPRNs; what the
   * supply itself says stays.
   */
  readonly points?: ImportSource | undefined;
}

/** Reads the rows of one format into a draft. */
export interface FormatReader {
  readonly format: GazetteerFormat;
  readonly draft: Draft;
  readonly rows: number;
  readonly rowsByType: Readonly<Record<string, number>>;
  readonly rules: Omit<RowRules, 'delimiter'>;
  /** Whether its records refer to each other, so that they are checked together at the end. */
  readonly isLinked: boolean;
  startPart(part: SupplyPart): void;
  read(row: Row): void;
  endPart(): void;
  findings(): FileFinding[];
  /** Whose gazetteer the file says it is. */
  council(): GazetteerMetadata['council'];
}

const readAll = async (
  reader: FormatReader,
  supply: Supply,
  options: ReadOptions,
  refusals: Refusals,
  meter: ProgressMeter,
) => {
  const { encoding, delimiter } = options;
  for await (const part of supply.parts({ encoding, delimiter, ...reader.rules })) {
    refusals.file = part.name;
    reader.startPart(part);
    for await (const rows of part.rows.batches()) {
      for (const row of rows) reader.read(row);
      meter.bytes = supply.bytesRead;
      meter.rows = reader.rows;
      meter.tell('reading');
      await refusals.flush();
    }
    reader.endPart();
    meter.rows = reader.rows;
  }
};

const checkAll = async (draft: Draft, supply: Supply, refusals: Refusals) => {
  const late: LateRefusal[] = [];
  const fileAt = (offset: number) => supply.partAt(offset)?.name;
  const sink: CrossCheckSink = {
    refuse: (refusal) => late.push(refusal),
    warn: ({ offset, ...warning }) => refusals.warn({ ...warning, file: fileAt(offset) }),
  };
  crossCheck(draft, sink);
  late.sort((a, b) => a.offset - b.offset);
  for await (const [{ offset, ...refusal }, row] of rereadRows(supply, late)) {
    refusals.refuse({ ...refusal, file: fileAt(offset), row });
    await refusals.flush();
  }
};

/** Reads a supply with a format's reader, checks what belongs together, and writes the gazetteer. */
export const runImport = async (
  supply: Supply,
  options: ReadOptions,
  makeReader: (refusals: Refusals) => FormatReader,
): Promise<ImportReport> => {
  const refusals = new Refusals(options);
  const meter = new ProgressMeter(options.onProgress, supply.size);
  const reader = makeReader(refusals);
  const { draft, format, isLinked } = reader;
  try {
    await readAll(reader, supply, options, refusals, meter);
    if (isLinked) await checkAll(draft, supply, refusals);
    const filled = options.points === undefined ? undefined : await fillCoordinates(draft, options.points, meter);
    const source = options.sourceName ?? supply.name ?? 'a stream';
    const target = { ...options, source, fileCouncil: reader.council() };
    const { file, counts } = await writeDraft(draft, format, target, meter, refusals);
    meter.tell('writing', true);
    const { rowsByType } = reader;
    const findings = reader.findings();
    const report = reportOf({ source, format, supply, meter, refusals, rowsByType, findings, file, counts });
    return filled === undefined ? report : { ...report, pointsFilled: filled };
  } finally {
    await refusals.close();
  }
};
