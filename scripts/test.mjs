/** `npm test`: the repository's own checks, then every package's tests through Turborepo. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './package-shape.mjs';

const steps = [
  [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--root', 'scripts'],
  [
    join(ROOT, 'scripts/turbo.mjs'),
    'run',
    'test',
    '--output-logs=new-only',
    '--concurrency=2',
    ...process.argv.slice(2),
  ],
];
const failed = steps.filter((step) => spawnSync(process.execPath, step, { cwd: ROOT, stdio: 'inherit' }).status !== 0);
process.exit(failed.length > 0 ? 1 : 0);
