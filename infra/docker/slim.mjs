/** Removes from installed dependencies what no running program reads: node slim.mjs REPOSITORY */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const UNREAD_FILES = /(\.d\.[cm]?ts|\.[cm]?tsx?|\.map|\.md|\.markdown|\.flow|\.test\.[cm]?js)$/i;
const LEGAL = /^(licen[cs]e|notice|copying)/i;
/** Folders of a package that are for its own developers, directly beside its package.json. */
const UNREAD_FOLDERS = new Set([
  '.github',
  '.vscode',
  '__tests__',
  'bench',
  'benchmarks',
  'docs',
  'example',
  'examples',
  'test',
  'tests',
]);

const clear = (folder) => {
  const isPackage = existsSync(join(folder, 'package.json'));
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (isPackage && UNREAD_FOLDERS.has(entry.name)) rmSync(path, { recursive: true });
      else clear(path);
    } else if (entry.isFile() && UNREAD_FILES.test(entry.name) && !LEGAL.test(entry.name)) rmSync(path);
  }
};

clear(join(process.argv[2], 'node_modules'));
