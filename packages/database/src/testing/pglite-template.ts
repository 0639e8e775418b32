import { access, mkdir, mkdtemp, readFile, rename } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from '../errors/database-error.js';
import { openDatabase } from '../open-database.js';
import { lockFolder } from '../pglite/folder-lock.js';

/**
 * A folder with a database as it is when just made. Making one takes seconds and copying it a fraction of one, so it is
 * kept between runs of the tests. Of many test files that start together, one makes it and the others wait.
 */
export const pgliteTemplate = async (): Promise<string> => {
  const home = join(tmpdir(), `guildhall-test-template-${await pgliteVersion()}-${userInfo().username}`);
  const template = join(home, 'template');
  await mkdir(home, { recursive: true, mode: 0o700 });
  while (!(await exists(template))) {
    try {
      const lock = await lockFolder(home, () => undefined);
      try {
        if (!(await exists(template))) await make(home, template);
      } finally {
        await lock.release();
      }
    } catch (error) {
      if (!(error instanceof DatabaseError && error.code === 'folder-in-use')) throw error;
      await pause(200);
    }
  }
  return template;
};

/** Made under another name first, so that what a killed run left half made is never taken for it. */
const make = async (home: string, template: string): Promise<void> => {
  const folder = await mkdtemp(join(home, 'making-'));
  const database = await openDatabase({ folder });
  await database.close();
  await rename(folder, template);
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
