import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { detectStandard, type Standard } from '@guildhall/datasets';
import { readStandard, StandardError } from '@guildhall/datasets/reader';
import { loadStandard, standards, UnknownStandardError } from '@guildhall/datasets/standards';
import { parse, YAMLParseError } from 'yaml';
import { CliError } from '../terminal/errors.js';

/** The standard that a file is held to, and whether a person named it. */
export interface ChosenStandard {
  readonly standard: Standard;
  readonly told: 'named' | 'by-itself';
}

const LISTED = 'See the list with guildhall check --list, then name one with --standard ID.';

/** A folder with a standard.yml, or such a file: a standard that is being written, or one that is not ours. */
const standardFile = (named: string): string | undefined => {
  if (!existsSync(named)) return undefined;
  if (!statSync(named).isDirectory()) return named;
  const inside = join(named, 'standard.yml');
  return existsSync(inside) ? inside : undefined;
};

const readStandardFile = (path: string): Standard => {
  try {
    return readStandard(parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const problems =
      error instanceof StandardError ? error.problems : error instanceof YAMLParseError ? [error.message] : undefined;
    if (!problems) throw error;
    throw new CliError('bad-standard', `${path} is not a standard.`, 'Mend what is listed.', {
      cause: error,
      details: problems.map((problem) => `- ${problem}`),
    });
  }
};

const named = async (name: string, folder: (path: string) => string): Promise<Standard> => {
  if (/[\\/]|\.ya?ml$/.test(name)) {
    const path = standardFile(folder(name));
    if (path) return readStandardFile(path);
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
