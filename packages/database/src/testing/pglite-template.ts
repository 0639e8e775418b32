import { access, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fieldOf } from '../errors/safe-cause.js';
import { openDatabase } from '../open-database.js';

/**
 * A folder with a database as it is when just made. Making one takes seconds and copying it a fraction of one, so it is kept
 * between runs of the tests.
 */
export const pgliteTemplate = async (): Promise<string> => {
  const template = join(tmpdir(), `guildhall-test-template-${await pgliteVersion()}-${userInfo().username}`);
  if (await exists(template)) return template;
  const folder = await mkdtemp(`${template}-`);
  const database = await openDatabase({ folder });
  await database.close();
  try {
    await rename(folder, template);
  } catch (error) {
    // Another run was faster.
    if (!['ENOTEMPTY', 'EEXIST'].includes(fieldOf(error, 'code') ?? '')) throw error;
    await rm(folder, { recursive: true, force: true });
  }
  return template;
};

const exists = async (path: string): Promise<boolean> => {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
};

/** A template of one version is of no use to another. */
const pgliteVersion = async (): Promise<string> => {
  const manifest: { dependencies: Record<string, string> } = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return manifest.dependencies['@electric-sql/pglite'] ?? 'unknown';
};
