import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  checkDataset,
  DETECTION_BYTES,
  faultsAsCsv,
  fixCsv,
  formOf,
  peek,
  type Report,
  type Standard,
  type TabularStandard,
} from '@guildhall/datasets';
import { standards } from '@guildhall/datasets/standards';
import { chooseStandard } from '../check/choose-standard.js';
import { asReadError, type Input, openInput } from '../check/open-input.js';
import { languageOf, optionsError } from '../check/options-error.js';
import { fixForPeople, type Language, reportForPeople } from '../check/print-report.js';
import { changesPath, refuseToOverwrite, writeFixed } from '../check/write-fixed.js';
import type { RunContext } from '../run.js';
import { CliError } from '../terminal/errors.js';
import { createProgress } from '../terminal/progress.js';
import { visible } from '../terminal/visible.js';

export const CHECK_USAGE = `guildhall check: hold a file to a dataset standard.

  guildhall check FILE [--standard ID] [--json | --csv] [--fix CLEAN.csv]
  guildhall check --list

  FILE               a CSV, JSON or YAML file, a web address, or - for standard input
  --standard ID      the standard, or a folder with a standard.yml; told from the file itself where it can be
  --json, --csv      the report for programs: everything as JSON, or the faults as CSV
  --fix CLEAN.csv    apply the fixes that are certain and write a clean copy, and CLEAN.changes.csv with what was changed
  --most N           how many faults are listed (default 100 for people, 1000 for programs); counts are always exact
  --test-values      values that are set aside for tests (postcodes in ZZ, …) pass
  --language cy      messages in Welsh (drafts)
  --list             the standards there are

Exit codes: 0 the file meets the standard, 1 it does not, 2 it could not be checked.
`;

/** What could not be checked, unlike a file that has faults. */
const COULD_NOT = 2;

const OPTIONS = {
  standard: { type: 'string' },
  json: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
  fix: { type: 'string' },
  most: { type: 'string' },
  'test-values': { type: 'boolean', default: false },
  language: { type: 'string', default: 'en' },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const readOptions = (parameters: readonly string[]) => {
  const { values, positionals } = parseArgs({ args: [...parameters], allowPositionals: true, options: OPTIONS });
  return { ...values, files: positionals };
};

type Options = ReturnType<typeof readOptions>;

const SEE_HELP = 'See guildhall check --help.';

const parsed = (parameters: readonly string[]): Options => {
  try {
    return readOptions(parameters);
  } catch {
    throw optionsError(parameters, OPTIONS);
  }
};

const isLanguage = (text: string): text is Language => text === 'en' || text === 'cy';

const readMost = (text: string | undefined, otherwise: number): number => {
  if (text === undefined) return otherwise;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new CliError('bad-option', `--most is “${text}”.`, 'Give a number from 0 to 9999999.');
};

/** Large families after the rest, which would be lost among them. */
const FAMILY = 'planning-data-';

const byFamilyAndId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  Number(a.id.startsWith(FAMILY)) - Number(b.id.startsWith(FAMILY)) || (a.id < b.id ? -1 : 1);

const listStandards = (): string => {
  const width = Math.max(...standards.map(({ id }) => id.length));
  return [...standards]
    .sort(byFamilyAndId)
    .map(
      ({ id, title, version, kind, lastReviewed }) =>
        `${id.padEnd(width)}  ${kind.padEnd(7)}  ${title}, ${version} (reviewed ${lastReviewed})\n`,
    )
    .join('');
};

/** A progress bar on standard error, where a file is large enough to be waited for. */
const LARGE = 8 * 1024 * 1024;

const progressOf = ({ name, size }: Input, context: RunContext) => {
  if (size === undefined || size < LARGE) return { update: undefined, finish: () => {} };
  const bar = createProgress(`Checking ${visible(name)}`, context.stderr);
  const began = Date.now();
  const speed = (bytes: number): string =>
    `${(bytes / 1_048_576 / Math.max(0.001, (Date.now() - began) / 1000)).toFixed(0)} MiB a second`;
  return {
    update: (bytes: number): void => bar.update(bytes, size, speed(bytes)),
    finish: (): void => bar.finish(`${(size / 1_048_576).toFixed(0)} MiB, ${speed(size)}`),
  };
};

const isTabular = (standard: Standard): standard is TabularStandard => standard.tabular !== undefined;

/** Checks one file, and writes its clean copy where one is asked for. */
const checkFile = async (file: string, options: Options, context: RunContext) => {
  const path = file === '-' || /^https?:/i.test(file) ? file : resolve(context.workingFolder, file);
  const clean = options.fix === undefined ? undefined : resolve(context.workingFolder, options.fix);
  if (clean !== undefined) refuseToOverwrite(path, clean);
  const input = await openInput(path);
  const { head, source } = await peek(input.source, DETECTION_BYTES);
  const chosen = await chooseStandard(options.standard, { head, name: input.name }, (folder) =>
    resolve(context.workingFolder, folder),
  );
  const progress = progressOf(input, context);
  const most = readMost(options.most, options.json || options.csv ? 1000 : 100);
  const settings = {
    maxFaults: most,
    testValues: options['test-values'],
    ...(progress.update ? { onProgress: progress.update } : {}),
  };
  const { standard } = chosen;
  const finished = async (): Promise<{ report: Report; mended?: string }> => {
    if (clean === undefined) {
      return { report: await checkDataset(source, standard, { ...settings, fileName: input.name }) };
    }
    if (formOf(head, standard, input.name) !== 'csv' || !isTabular(standard)) {
      throw new CliError('cannot-fix', 'Only CSV files are mended.', 'Leave --fix out; the report says what to write.');
    }
    const fixed = await writeFixed(fixCsv(source, standard, settings), clean);
    return {
      report: fixed.report,
      mended: fixForPeople(fixed, { clean, list: changesPath(clean) }, options.language === 'cy' ? 'cy' : 'en'),
    };
  };
  const result = await finished();
  progress.finish();
  return { name: input.name, chosen, most, ...result };
};

const print = (
  { name, chosen, most, report, mended }: Awaited<ReturnType<typeof checkFile>>,
  options: Options,
  language: Language,
  { stdout, stderr }: RunContext,
): void => {
  if (options.json) stdout.write(`${JSON.stringify({ file: name, ...report }, null, 2)}\n`);
  else if (options.csv) stdout.write(faultsAsCsv(name, report, language));
  else stdout.write(reportForPeople(name, report, chosen, { language, most }));
  if (mended) (options.json || options.csv ? stderr : stdout).write(mended);
};

/** Whatever happened, as something that a person can act on; what nobody foresaw too, so that it never looks like a verdict. */
const asTold = (error: unknown): CliError => {
  const told = asReadError(error);
  if (told instanceof CliError) return told;
  const message = error instanceof Error ? error.message : String(error);
  return new CliError('unexpected', message, 'Run it again with GUILDHALL_VERBOSE=1 and report what it prints.', {
    cause: error,
  });
};

/** Checks a file; resolves with the exit code. @throws {CliError} with exit code 2 where it could not be checked */
export const check = async (parameters: readonly string[], context: RunContext): Promise<number> => {
  try {
    const options = parsed(parameters);
    if (options.help || options.list) {
      context.stdout.write(options.help ? CHECK_USAGE : listStandards());
      return 0;
    }
    const [file, ...more] = options.files;
    if (file === undefined || more.length > 0) {
      const what = file === undefined ? 'No file was named.' : 'More than one file was named.';
      throw new CliError('bad-option', what, `Name one file, or - for standard input. ${SEE_HELP}`);
    }
    if (options.json && options.csv)
      throw new CliError('bad-option', 'Both --json and --csv are given.', 'Choose one.');
    const { language } = options;
    if (!isLanguage(language)) throw new CliError('bad-option', `--language is “${language}”.`, 'Give en or cy.');
    const result = await checkFile(file, options, context);
    print(result, options, language, context);
    return result.report.passes ? 0 : 1;
  } catch (error) {
    const told = asTold(error);
    told.exitCode = COULD_NOT;
    told.language = languageOf(parameters);
    throw told;
  }
};
