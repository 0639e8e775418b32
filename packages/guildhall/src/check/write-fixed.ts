import { randomBytes } from 'node:crypto';
import { constants, createWriteStream, existsSync, rmSync } from 'node:fs';
import { copyFile, link, rm, writeFile } from 'node:fs/promises';
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
  if (codeOf(error) === 'EEXIST') {
    return new CliError('file-exists', `${path} is there already.`, 'Name another file, or remove this one first.', {
      cause: error,
    });
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

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** File systems that know no second name for a file. */
const WITHOUT_LINKS: ReadonlySet<unknown> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** Gives a file that is whole its name, and never takes that of a file that came there meanwhile. */
const giveName = async (unfinished: string, path: string): Promise<void> => {
  try {
    await link(unfinished, path);
  } catch (error) {
    if (!WITHOUT_LINKS.has(codeOf(error))) throw error;
    await copyFile(unfinished, path, constants.COPYFILE_EXCL);
  }
};

/** Whatever stops it, `work` leaves none of these files behind. */
const withoutLeavings = async <T>(paths: readonly string[], work: () => Promise<T>): Promise<T> => {
  const remove = (): void => {
    for (const path of paths) {
      try {
        rmSync(path, { force: true });
      } catch {
        // What could not be made cannot be removed; the first failure is the one to tell.
      }
    }
  };
  const stops = (['SIGINT', 'SIGTERM'] as const).map((signal) => {
    const stop = (): void => {
      remove();
      process.exit(signal === 'SIGINT' ? 130 : 143);
    };
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  try {
    return await work();
  } finally {
    for (const stop of stops) stop();
    remove();
  }
};

/**
 * Writes the clean copy and the list of changes beside it. Each takes its name only when both are whole: what ends early leaves
 * nothing.
 * @throws {CliError} where a file cannot be written, or a row cannot be copied with certainty
 */
export const writeFixed = async (fixed: FixedCsv, clean: string): Promise<FixReport> => {
  const ending = `.${randomBytes(4).toString('hex')}.part`;
  const list = changesPath(clean);
  const [unfinished, unfinishedList] = [`${clean}${ending}`, `${list}${ending}`];
  try {
    return await withoutLeavings([unfinished, unfinishedList], async () => {
      await pipeline(Readable.from(fixed.output), createWriteStream(unfinished, { flags: 'wx' }));
      const report = await fixed.result;
      // People open the list in Excel, which takes a CSV without a mark for windows-1252.
      await writeFile(unfinishedList, `\uFEFF${changesAsCsv(report.changes)}`, { flag: 'wx' });
      await giveName(unfinished, clean);
      try {
        await giveName(unfinishedList, list);
      } catch (error) {
        await rm(clean);
        throw error;
      }
      return report;
    });
  } catch (error) {
    throw asWriteError(clean, error);
  }
};
