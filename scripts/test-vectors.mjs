/**
 * `npm run test:vectors`: every identifier against published vectors, its own rule and 10,000 generated values. Vectors that
 * the project may not ship are tried only where the shared folder is.
 */
import { spawnSync } from 'node:child_process';
import { ROOT } from './package-shape.mjs';
import { sharedFolder } from './shared-folder.mjs';

const shared = sharedFolder();
const { status } = spawnSync('npm', ['run', 'test:vectors', '-w', '@guildhall/identifiers'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, ...(shared ? { GUILDHALL_SHARED: shared } : {}) },
});
process.exit(status ?? 1);
