import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { detectStandard, type Standard } from '@guildhall/datasets';
import { readStandardFolder } from '@guildhall/datasets/node';
import { StandardError } from '@guildhall/datasets/reader';
import { loadStandard, standards, UnknownStandardError } from '@guildhall/datasets/standards';
import { CliError } from '../terminal/errors.js';

/** The standard that a file is held to, and whether a person named it. */
export interface ChosenStandard {
  readonly standard: Standard;
  readonly told: 'named' | 'by-itself';
}

const LISTED = 'See the list with guildhall check --list, then name one with --standard ID.';

/** The folder of a standard that is being written, or is not ours: what was named, or what holds the standard.yml that was. */
const folderOf = (path: string): string | undefined => {
  if (!existsSync(path)) return undefined;
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  return existsSync(join(folder, 'standard.yml')) ? folder : undefined;
};

const readFolder = async (folder: string): Promise<Standard> => {
  try {
    return await readStandardFolder(folder);
  } catch (error) {
    if (!(error instanceof StandardError)) throw error;
    throw new CliError('bad-standard', `${folder} is not the folder of a standard.`, 'Mend what is listed.', {
      cause: error,
      details: error.problems.map((problem) => `- ${problem}`),
    });
  }
};

const named = async (name: string, folder: (path: string) => string): Promise<Standard> => {
  if (/[\\/]|\.ya?ml$/.test(name)) {
    const path = folderOf(folder(name));
    if (path) return readFolder(path);
    throw new CliError(
      'no-such-standard',
      `There is no standard in ${name}.`,
      'Name a folder with a standard.yml in it.',
    );
  }
  try {
    return await loadStandard(name);
  } catch (error) {
    if (!(error instanceof UnknownStandardError)) throw error;
    throw new CliError('no-such-standard', `There is no standard “${name}”.`, LISTED, { cause: error });
  }
};

/**
 * The standard that `name` says, else the one that the file's first bytes and its name tell.
 * @throws {CliError} where there is none of the name, or the file tells none clearly
 */
export const chooseStandard = async (
  name: string | undefined,
  file: { readonly head: Uint8Array; readonly name: string },
  resolvePath: (path: string) => string,
): Promise<ChosenStandard> => {
  if (name !== undefined) return { standard: await named(name, resolvePath), told: 'named' };
  if (file.head.length === 0) {
    throw new CliError(
      'empty-file',
      `${file.name} is empty.`,
      'Check that it was saved, and that it is the file you mean.',
    );
  }
  const { standard, candidates } = await detectStandard(file.head, standards, { fileName: basename(file.name) });
  if (standard) return { standard: await loadStandard(standard.id), told: 'by-itself' };
  const likely = candidates.slice(0, 3).map((each) => `- ${each.standard.id}: ${each.standard.title}`);
  throw new CliError(
    'standard-unclear',
    likely.length > 0
      ? `${file.name} does not tell clearly which standard it follows. The likeliest:`
      : `${file.name} looks like no standard that Guildhall knows.`,
    LISTED,
    { details: likely },
  );
};
