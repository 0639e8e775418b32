/** Removes from installed dependencies what no running program reads: node slim.mjs REPOSITORY */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const UNREAD = /\.(d\.[cm]?ts|[cm]?ts|map|md|markdown|flow)$/i;
const LEGAL = /^(licen[cs]e|notice|copying)/i;

const clear = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) clear(path);
    else if (entry.isFile() && UNREAD.test(entry.name) && !LEGAL.test(entry.name)) rmSync(path);
  }
};

clear(join(process.argv[2], 'node_modules'));
