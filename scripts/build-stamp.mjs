/**
 * Tells whether what was built is what the sources say, so that a second start need not ask Turborepo: the newest change
 * of any package's sources against the stamp that the last whole build left.
 */
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishedWorkspaces, ROOT } from './package-shape.mjs';

const STAMP = join(ROOT, 'node_modules/.cache/guildhall/built');
const WATCHED = ['package-lock.json', 'tsconfig.base.json'];

const newestUnder = (path) => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestUnder(join(path, name))), stats.mtimeMs);
};

const workspaceFolders = () => publishedWorkspaces().map(({ folder }) => join(ROOT, folder));

export const isBuilt = () => {
  if (!existsSync(STAMP)) return false;
  const built = statSync(STAMP).mtimeMs;
  if (WATCHED.some((file) => statSync(join(ROOT, file)).mtimeMs > built)) return false;
  return workspaceFolders().every(
    (folder) =>
      existsSync(join(folder, 'dist')) &&
      ['src', 'scripts', 'package.json'].every(
        (part) => !existsSync(join(folder, part)) || newestUnder(join(folder, part)) <= built,
      ),
  );
};

/** Call with the time at which the build began, so that what was saved while it ran counts as newer. */
export const markBuilt = (began) => {
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, `${new Date(began).toISOString()}\n`);
  utimesSync(STAMP, began / 1000, began / 1000);
};
