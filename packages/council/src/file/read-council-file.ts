import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { SettingsFault } from '../read/fault.js';
import { type ReadCouncilOptions, type ReadCouncilResult, readCouncil } from '../read/read-council.js';
import { register as wholeRegister } from '../register/register.js';
import { pictureFault } from './picture.js';

export interface ReadCouncilFileOptions extends Partial<Omit<ReadCouncilOptions, 'file'>> {
  /** How the file is called in faults; its path as given when left out. */
  readonly file?: string | undefined;
}

const REASONS: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  ENOENT: ['there is no such file', 'Check the path, or start from a sample council.yml.'],
  ENOTDIR: ['a part of the path is not a folder', 'Check the path.'],
  EISDIR: ['it is a folder', 'Give the path of the council.yml in it.'],
  EACCES: ['the file may not be read', 'Let the user that runs this program read the file.'],
  EPERM: ['the file may not be read', 'Let the user that runs this program read the file.'],
};

const ofWholeFile = (file: string, [message, fix]: readonly [string, string]): ReadCouncilResult => ({
  ok: false,
  faults: [{ code: 'unreadable', key: '', file, line: 1, column: 1, message, fix, excerpt: '' }],
});

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The place of the key `logo:` in the text, for a fault that only the file beside it shows. */
const placeOfLogo = (text: string): Pick<SettingsFault, 'line' | 'column' | 'excerpt'> => {
  const lines = text.split(/\r\n|\n/);
  const at = lines.findIndex((line) => /^\s+["']?logo["']?\s*:/.test(line));
  const excerpt = lines[Math.max(0, at)] ?? '';
  return { line: Math.max(0, at) + 1, column: excerpt.search(/\S|$/) + 1, excerpt };
};

/**
 * Reads a council.yml from disk against the register of councils, and looks at the logo beside it. A file that is not
 * there or is no UTF-8 text is a fault like any other; nothing is thrown for it.
 */
export const readCouncilFile = async (
  path: string,
  options: ReadCouncilFileOptions = {},
): Promise<ReadCouncilResult> => {
  const { file = path, register = wholeRegister, ...rest } = options;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = codeOf(error);
    return ofWholeFile(file, REASONS[code] ?? [`the file cannot be read (${code})`, 'Check the path and the disk.']);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return ofWholeFile(file, ['the file is not text in UTF-8', 'Save it as plain text in UTF-8.']);
  }
  const read = readCouncil(text, { file, register, ...rest });
  const logo = read.ok ? read.settings.theme.logo : undefined;
  if (logo === undefined) return read;
  const fault = await pictureFault(resolve(dirname(path), logo), basename(logo));
  if (fault === undefined) return read;
  return {
    ok: false,
    faults: [{ code: 'wrong-value', key: 'theme.logo', file, ...placeOfLogo(text), ...fault }],
  };
};
