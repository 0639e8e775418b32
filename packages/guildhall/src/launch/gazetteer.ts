import { existsSync, readdirSync, readFileSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AddressProvider } from '@guildhall/address';
import type { CouncilSettings } from '@guildhall/council';
import {
  buildPostcodeDirectory,
  gazetteerProvider,
  ImportError,
  type ImportProgress,
  type ImportReport,
  importDtf,
  importGazetteer,
  openGazetteer,
  openPostcodeDirectory,
  type RefusedRow,
} from '@guildhall/gazetteer';
import { generateSample, SAMPLE_COUNCILS, sampleCouncilOf, samplePostcodes } from '@guildhall/gazetteer/sample';
import type { Bounds } from '@guildhall/server';
import { CliError } from '../terminal/errors.js';
import { createProgress, type ProgressStream } from '../terminal/progress.js';
import type { LoadedCouncil } from './council.js';
import type { DataFolder } from './data-folder.js';

export interface Addresses {
  readonly provider: AddressProvider;
  readonly bounds: Bounds | undefined;
  /** The addresses are made up. */
  readonly isSample: boolean;
}

/** Bytes of a sample's export for each address, measured; only the progress bar rests on it. */
const SAMPLE_BYTES_PER_ADDRESS = 700;

/**
 * Opens the council's gazetteer, importing it first where it has not been yet or its source has changed. An import that
 * fails leaves the one before it in service, and says so.
 */
export const prepareAddresses = async (
  { settings, folder }: LoadedCouncil,
  data: DataFolder,
  terminal: ProgressStream,
): Promise<Addresses> => {
  const wanted = sourceOf(settings, folder);
  const isImported = existsSync(data.gazetteer) && readSource(data) === wanted;
  if (!isImported) await importAgain({ settings, folder }, data, terminal, wanted);
  const gazetteer = await openGazetteer(data.gazetteer);
  const postcodes = existsSync(data.postcodes) ? await openPostcodeDirectory(data.postcodes) : undefined;
  return {
    provider: gazetteerProvider(gazetteer, postcodes),
    bounds: boundsWithMargin(gazetteer.bounds),
    isSample: gazetteer.metadata.holdsTestValues,
  };
};

/** Imports; where that fails and an import from before is there, that one goes on serving and the fault is told. */
const importAgain = async (
  council: Pick<LoadedCouncil, 'settings' | 'folder'>,
  data: DataFolder,
  terminal: ProgressStream,
  wanted: string,
): Promise<void> => {
  try {
    await importAll(council, data, terminal);
    writeFileSync(data.sources, wanted);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    if (!existsSync(data.gazetteer) || !isOwnExport(readSource(data))) {
      throw new CliError(
        'no-addresses',
        error.message,
        'Mend the export, or name another in gazetteer.path of council.yml. Nothing was started.',
        { cause: error, details: error.refusals.slice(0, 10).map(told) },
      );
    }
    terminal.write(`The import failed, so the addresses imported before go on serving. ${error.message}\n`);
  }
};

/** Made-up addresses are no substitute for a council's own. */
const isOwnExport = (source: string | undefined): boolean => source?.includes('"export":') ?? false;

/** A problem may lie beyond the last house: on a road at the edge of the area. */
const MARGIN_METRES = 2_000;

const boundsWithMargin = (bounds: Bounds | undefined): Bounds | undefined =>
  bounds && {
    minEasting: bounds.minEasting - MARGIN_METRES,
    minNorthing: bounds.minNorthing - MARGIN_METRES,
    maxEasting: bounds.maxEasting + MARGIN_METRES,
    maxNorthing: bounds.maxNorthing + MARGIN_METRES,
  };

/** What the imported files were made from; a change of it means that they are made again. */
const sourceOf = ({ council, gazetteer }: CouncilSettings, folder: string): string => {
  const fingerprint = (path: string): unknown => {
    const absolute = resolve(folder, path);
    const found = statOf(absolute);
    const files = found.isDirectory()
      ? readdirSync(absolute).map((name) => fingerprint(join(absolute, name)))
      : undefined;
    return { path: absolute, size: found.size, mtimeMs: found.mtimeMs, files };
  };
  return JSON.stringify(
    gazetteer.source === 'sample'
      ? { layout: 1, gss: council.gss, ...gazetteer }
      : {
          layout: 1,
          gss: council.gss,
          format: gazetteer.format,
          export: fingerprint(gazetteer.path),
          updates: gazetteer.updates?.map(fingerprint),
          points: gazetteer.points ? fingerprint(gazetteer.points) : undefined,
          postcodes: gazetteer.postcodes ? fingerprint(gazetteer.postcodes) : undefined,
        },
  );
};

const statOf = (path: string): Stats => {
  try {
    return statSync(path);
  } catch (error) {
    throw new CliError(
      'no-gazetteer',
      `council.yml names ${path}, which cannot be read: ${(error as NodeJS.ErrnoException).code}.`,
      'Put the file there, or mend gazetteer.path, updates, points or postcodes in council.yml.',
      { cause: error },
    );
  }
};

const readSource = (data: DataFolder): string | undefined =>
  existsSync(data.sources) ? readFileSync(data.sources, 'utf8') : undefined;

const importAll = async (
  { settings, folder }: Pick<LoadedCouncil, 'settings' | 'folder'>,
  data: DataFolder,
  terminal: ProgressStream,
): Promise<void> => {
  const { gazetteer, council } = settings;
  const identity = { name: council.name.en, gss: council.gss, custodianCode: council.custodianCode };
  if (gazetteer.source === 'sample') {
    const own = sampleCouncilOf(council.gss);
    const sample = own ?? SAMPLE_COUNCILS[settings.languages.includes('cy') ? 'aberwennol' : 'hartwold'];
    if (!own) {
      terminal.write(
        `There are no made-up addresses for ${council.name.en}: this demo has those of ${sample.names.en}, which does not exist. Its own addresses: gazetteer.source: file, in council.yml.\n`,
      );
    }
    const options = { council: sample, seed: gazetteer.seed, addresses: gazetteer.addresses };
    const bar = createProgress('Making sample addresses', terminal);
    const report = await importDtf({
      source: generateSample(options),
      sourceName: 'sample',
      target: data.gazetteer,
      council: identity,
      onProgress: show(bar.update, gazetteer.addresses * SAMPLE_BYTES_PER_ADDRESS),
    });
    await buildPostcodeDirectory({ source: samplePostcodes(options), target: data.postcodes, sourceName: 'sample' });
    bar.finish(summary(report));
    return;
  }
  const bar = createProgress('Importing addresses', terminal);
  const report = await importGazetteer({
    source: resolve(folder, gazetteer.path),
    format: gazetteer.format === 'csv' ? 'address-list' : gazetteer.format,
    updates: gazetteer.updates?.map((path) => resolve(folder, path)),
    points: gazetteer.points && resolve(folder, gazetteer.points),
    target: data.gazetteer,
    council: identity,
    attribution: gazetteer.attribution,
    onProgress: show(bar.update),
  });
  bar.finish(`${summary(report)} (${FORMATS[report.format]})`);
  for (const refused of report.refusals.slice(0, 10)) terminal.write(`  ${told(refused)}\n`);
  for (const { file, message, fix } of report.findings)
    terminal.write(`  ${file === undefined ? '' : `${file}: `}${message}. ${fix}.\n`);
  if (report.refused > 10)
    terminal.write(`  … and ${(report.refused - 10).toLocaleString('en-GB')} more refused rows\n`);
  // A directory from before must not go on answering when council.yml names none.
  if (!gazetteer.postcodes) rmSync(data.postcodes, { force: true });
  else {
    const postcodes = createProgress('Importing postcodes', terminal);
    const directory = await buildPostcodeDirectory({
      source: resolve(folder, gazetteer.postcodes),
      target: data.postcodes,
      onProgress: show(postcodes.update),
    });
    postcodes.finish(`${directory.postcodes.toLocaleString('en-GB')} postcodes`);
  }
};

/** A refused row, with its place in the supply. */
const told = ({ file, line, message }: RefusedRow): string =>
  `${file === undefined ? '' : `${file}, `}line ${line}: ${message}`;

const show =
  (update: (done: number, total: number, note?: string) => void, expected = 0) =>
  ({ phase, bytes, totalBytes = expected, rows, rowsPerSecond }: ImportProgress): void => {
    const note =
      phase === 'reading'
        ? `${rows.toLocaleString('en-GB')} rows, ${Math.round(rowsPerSecond).toLocaleString('en-GB')} a second`
        : phase;
    update(phase === 'reading' ? Math.min(bytes, totalBytes * 0.99) : totalBytes, totalBytes, note);
  };

const FORMATS: Readonly<Record<ImportReport['format'], string>> = {
  'dtf-7.3': 'DTF 7.3',
  'addressbase-premium': 'AddressBase Premium',
  'addressbase-plus': 'AddressBase Plus',
  'addressbase-core': 'AddressBase Core',
  addressbase: 'AddressBase',
  'address-list': 'a list',
};

const summary = ({ counts, refused, milliseconds }: ImportReport): string =>
  `${counts.addresses.toLocaleString('en-GB')} addresses on ${counts.streets.toLocaleString('en-GB')} streets in ${(milliseconds / 1000).toFixed(1)} s` +
  (refused > 0 ? `, ${refused.toLocaleString('en-GB')} ${refused === 1 ? 'row' : 'rows'} refused` : '');
