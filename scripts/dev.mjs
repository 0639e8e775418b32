/** `npm run dev`: builds at each saved file and starts the server again. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './package-shape.mjs';

const turbo = join(ROOT, 'scripts/turbo.mjs');
spawnSync(process.execPath, [turbo, 'run', 'build', '--output-logs=errors-only'], { cwd: ROOT, stdio: 'inherit' });
const children = [
  spawn(process.execPath, [turbo, 'watch', 'build', '--output-logs=errors-only'], { cwd: ROOT, stdio: 'inherit' }),
  spawn(
    process.execPath,
    ['--watch', '--watch-preserve-output', 'packages/guildhall/dist/bin.js', 'up', ...process.argv.slice(2)],
    { cwd: ROOT, stdio: 'inherit' },
  ),
];
const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
