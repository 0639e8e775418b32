/**
 * `npm run test:vectors`: every identifier against published vectors, its own rule and 10,000 generated values. Vectors that
 * the project may not ship are read from the folder GUILDHALL_SHARED, or ../shared where that is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from './package-shape.mjs';

const beside = resolve(ROOT, '../shared');
const shared = process.env.GUILDHALL_SHARED ?? (existsSync(beside) ? beside : undefined);
const { status } = spawnSync('npm', ['run', 'test:vectors', '-w', '@guildhall/identifiers'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, ...(shared ? { GUILDHALL_SHARED: shared } : {}) },
});
process.exit(status ?? 1);
