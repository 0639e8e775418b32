/** `npm start`: builds what is not built yet, then serves every reference service for a sample council. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isBuilt, markBuilt } from './build-stamp.mjs';
import { ROOT } from './package-shape.mjs';

if (!isBuilt()) {
  console.log('Building the packages. This is done once, and again after a change.');
  const began = Date.now();
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/turbo.mjs'), 'run', 'build', '--output-logs=errors-only'],
    { cwd: ROOT, stdio: 'inherit' },
  );
  if (status !== 0) {
    console.error('The build failed: see the messages above. Nothing was started.');
    process.exit(1);
  }
  markBuilt(began);
}

const { run } = await import(join(ROOT, 'packages/guildhall/dist/index.js'));
process.exitCode = await run(['up', ...process.argv.slice(2)], { environment: process.env });
