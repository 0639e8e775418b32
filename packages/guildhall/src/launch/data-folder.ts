import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CliError } from '../terminal/errors.js';

/** Where a council's data is kept on this machine. One folder a council, so that two never mix. */
export interface DataFolder {
  readonly path: string;
  readonly database: string;
  readonly gazetteer: string;
  readonly postcodes: string;
  readonly sources: string;
  readonly secretKey: string;
}

/** Makes the folder if need be; throws a `CliError` when it cannot be written. */
export const openDataFolder = (root: string, gss: string): DataFolder => {
  const path = join(resolve(root), gss);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new CliError(
      'data-folder',
      `The data folder ${path} cannot be made: ${(error as NodeJS.ErrnoException).code}.`,
      'Name a folder that this user may write to, in GUILDHALL_DATA.',
      { cause: error },
    );
  }
  return {
    path,
    database: join(path, 'database'),
    gazetteer: join(path, 'gazetteer.ghz'),
    postcodes: join(path, 'postcodes.ghp'),
    sources: join(path, 'gazetteer-source.json'),
    secretKey: join(path, 'secret.key'),
  };
};

/** The key that signs forms: from the environment, else made once and kept in the data folder, for its owner alone. */
export const secretKeyOf = (folder: DataFolder, fromEnvironment: string | undefined): Uint8Array => {
  if (fromEnvironment) return Buffer.from(fromEnvironment, 'utf8');
  try {
    writeFileSync(folder.secretKey, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = Buffer.from(readFileSync(folder.secretKey, 'utf8').trim(), 'utf8');
  if (key.length >= 32) return key;
  throw new CliError(
    'bad-key',
    `${folder.secretKey} holds no whole key: it may have been cut off when it was made.`,
    'Delete that file and start again: a new one is made. Forms that are open in browsers must be opened again.',
  );
};
