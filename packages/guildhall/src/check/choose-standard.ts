import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { detectStandard, nearest, type Standard, tellContent } from '@guildhall/datasets';
import { readStandardFolder } from '@guildhall/datasets/node';
import { StandardError } from '@guildhall/datasets/reader';
import { loadStandard, standards, UnknownStandardError } from '@guildhall/datasets/standards';
import { CliError } from '../terminal/errors.js';
import { contentError } from './tell-content.js';

/** The standard that a file is held to, and whether a person named it. */
export interface ChosenStandard {
  readonly standard: Standard;
  readonly told: 'named' | 'by-itself';
}

const LISTED = 'See the list with guildhall check --list, then name one with --standard ID.';
const LISTED_CY = 'Gweler y rhestr gyda guildhall check --list, yna enwch un gyda --standard ID.';

const ids = standards.map(({ id }) => id);

/** Most standards that are offered for a name that is none. */
const MOST_OFFERED = 5;

/** The standards that a name may have meant: those with the name in theirs, else the nearest. */
const offered = (name: string): readonly string[] => {
  const plain = name.toLowerCase();
  const holding = ids.filter((id) => plain.length > 2 && id.includes(plain)).slice(0, MOST_OFFERED);
  if (holding.length > 0) return holding;
  const near = nearest(plain, ids);
  return near === undefined ? [] : [near];
};

const unknownStandard = (name: string, isFolder: boolean, cause: unknown): CliError => {
  const meant = isFolder ? [`./${name}`] : offered(name);
  const choice = meant.map((each) => `--standard ${each}`);
  const [next, nextCy] =
    choice.length > 0
      ? [`Perhaps you mean ${choice.join(' or ')}.`, `Efallai eich bod yn golygu ${choice.join(' neu ')}.`]
      : [LISTED, LISTED_CY];
  return new CliError('no-such-standard', `There is no standard “${name}”.`, next, {
    cause,
    welsh: { message: `Nid oes safon “${name}”.`, next: nextCy },
  });
};

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
      welsh: { message: `Nid ffolder safon yw ${folder}.`, next: 'Cywirwch yr hyn a restrir.' },
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
      { welsh: { message: `Nid oes safon yn ${name}.`, next: 'Enwch ffolder â standard.yml ynddi.' } },
    );
  }
  try {
    return await loadStandard(name);
  } catch (error) {
    if (!(error instanceof UnknownStandardError)) throw error;
    throw unknownStandard(name, folderOf(folder(name)) !== undefined, error);
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
      {
        welsh: {
          message: `Mae ${file.name} yn wag.`,
          next: 'Gwiriwch ei bod wedi’i chadw, ac mai dyma’r ffeil yr ydych yn ei golygu.',
        },
      },
    );
  }
  const refusal = contentError(file.name, tellContent(file.head));
  if (refusal) throw refusal;
  const { standard, candidates } = await detectStandard(file.head, standards, { fileName: basename(file.name) });
  if (standard) return { standard: await loadStandard(standard.id), told: 'by-itself' };
  const likely = candidates.slice(0, 3).map((each) => `- ${each.standard.id}: ${each.standard.title}`);
  throw new CliError(
    'standard-unclear',
    likely.length > 0
      ? `${file.name} does not tell clearly which standard it follows. The likeliest:`
      : `${file.name} looks like no standard that Guildhall knows.`,
    LISTED,
    {
      details: likely,
      welsh: {
        message:
          likely.length > 0
            ? `Nid yw ${file.name} yn dangos yn glir pa safon y mae’n ei dilyn. Y rhai mwyaf tebygol:`
            : `Nid yw ${file.name} yn edrych fel unrhyw safon y mae Guildhall yn ei hadnabod.`,
        next: LISTED_CY,
      },
    },
  );
};
