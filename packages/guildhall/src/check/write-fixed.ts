import { randomBytes } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { changesAsCsv, type FixedCsv, type FixReport, UnfixableError } from '@guildhall/datasets';
import { CliError } from '../terminal/errors.js';

/** Where the list of changes goes: beside the clean copy. */
export const changesPath = (clean: string): string => `${clean.replace(/\.csv$/i, '')}.changes.csv`;

/** @throws {CliError} where a fix would write over something that is there */
export const refuseToOverwrite = (input: string, clean: string): void => {
  if (resolve(input) === resolve(clean)) {
    throw new CliError(
      'same-file',
      '--fix names the file that is checked.',
      'Name another file: the original stays as it is.',
    );
  }
  for (const path of [clean, changesPath(clean)]) {
    if (existsSync(path)) {
      throw new CliError('file-exists', `${path} is there already.`, 'Name another file, or remove this one first.');
    }
  }
};

const rowsOf = ({ row, firstRow }: UnfixableError): string =>
  firstRow < row ? `rows ${firstRow} to ${row}, and any row below with such a date,` : `row ${row}`;

const asWriteError = (path: string, error: unknown): unknown => {
  if (error instanceof UnfixableError) {
    return new CliError(
      'cannot-fix',
      error.message,
      `Mend ${rowsOf(error)} by hand, then run the fix again. Nothing was written.`,
      {
        cause: error,
      },
    );
  }
  const code = error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : undefined;
  return code === undefined
    ? error
    : new CliError(
        'cannot-write',
        `${path} cannot be written (${code}).`,
        'Check the folder, its rights and its space.',
        {
          cause: error,
        },
      );
};

/**
 * Writes the clean copy and the list of changes beside it. Each takes its name only when it is whole: what ends early leaves nothing.
 * @throws {CliError} where a file cannot be written, or a row cannot be copied with certainty
 */
export const writeFixed = async (fixed: FixedCsv, clean: string): Promise<FixReport> => {
  const unfinished = `${clean}.${randomBytes(4).toString('hex')}.part`;
  try {
    await pipeline(Readable.from(fixed.output), createWriteStream(unfinished, { flags: 'wx' }));
    const report = await fixed.result;
    await writeFile(changesPath(clean), changesAsCsv(report.changes), { flag: 'wx' });
    await rename(unfinished, clean);
    return report;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw asWriteError(clean, error);
  }
};
