import type { RecordLanguage } from '@guildhall/address';
import { compileGazetteer } from '../build/compile.js';
import { type Draft, LANGUAGES } from '../build/draft.js';
import type { GazetteerMetadata } from '../build/metadata.js';
import { type WrittenContainer, writeContainer } from '../container/write.js';
import { ImportError } from './import-error.js';
import type { ProgressMeter } from './progress.js';
import type { Refusals } from './refusals.js';
import type { ImportReport } from './report.js';
import { isTestPostcode, isTestUprn, isTestUsrn } from './test-values.js';

/** Kind of a gazetteer's container. */
export const GAZETTEER_KIND = 'gazetteer';

/** Settings that every import has. */
export interface ImportTarget {
  /** Path of the gazetteer file to write. An old one serves until the new one is whole. */
  readonly target: string;
  readonly council?: GazetteerMetadata['council'] | undefined;
  readonly attribution?: GazetteerMetadata['attribution'];
  /** Name of the source in metadata and report; default its file name. */
  readonly sourceName?: string | undefined;
  /** Moment of the import; default now. Checks of dates use it. */
  readonly now?: Date | undefined;
}

const languagesOf = (draft: Draft): RecordLanguage[] => {
  const counts = LANGUAGES.map(() => 0);
  const { language, dead } = draft.lpis.columns;
  for (let row = 0; row < draft.lpis.length; row += 1) {
    const number = language[row] ?? 0;
    if (!dead[row]) counts[number] = (counts[number] ?? 0) + 1;
  }
  return LANGUAGES.map((name, number) => ({ name, count: counts[number] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ name }) => name);
};

const holdsTestValues = (draft: Draft): boolean => {
  for (let row = 0; row < draft.blpus.length; row += 1)
    if (!draft.blpus.columns.dead[row] && isTestUprn(draft.blpus.columns.uprn[row] ?? 0)) return true;
  for (let row = 0; row < draft.streets.length; row += 1)
    if (!draft.streets.columns.dead[row] && isTestUsrn(draft.streets.columns.usrn[row] ?? 0)) return true;
  const seen = new Set<number>();
  for (let row = 0; row < draft.lpis.length; row += 1) {
    if (!draft.lpis.columns.dead[row]) seen.add(draft.lpis.columns.postcode[row] ?? 0);
  }
  return [...seen].some((text) => isTestPostcode(draft.strings.text(text)));
};

/** Orders, indexes and writes a draft. Throws ImportError where nothing is left to write. */
export const writeDraft = async (
  draft: Draft,
  format: GazetteerMetadata['format'],
  target: ImportTarget & { readonly source: string; readonly fileCouncil?: GazetteerMetadata['council'] },
  meter: ProgressMeter,
  refusals: Refusals,
): Promise<{ readonly file: WrittenContainer; readonly counts: ImportReport['counts'] }> => {
  meter.tell('building', true);
  const { sections, counts } = compileGazetteer(draft);
  if (counts.addresses === 0) {
    throw new ImportError(
      'no-addresses',
      `${target.source} holds no address that could be kept (${meter.rows} rows read, ${refusals.refused} refused), so nothing was written.`,
      refusals.refusals,
    );
  }
  const metadata: GazetteerMetadata = {
    source: target.source,
    format,
    madeAt: (target.now ?? new Date()).toISOString(),
    council: { ...target.fileCouncil, ...target.council },
    ...(target.attribution === undefined ? {} : { attribution: target.attribution }),
    counts,
    languages: languagesOf(draft),
    holdsTestValues: holdsTestValues(draft),
    withoutUprn: sections['blpu.localId']?.length ?? 0,
  };
  meter.tell('writing', true);
  const file = await writeContainer(target.target, { kind: GAZETTEER_KIND, metadata, sections });
  return { file, counts };
};
