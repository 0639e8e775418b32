/**
 * `npm run test:postgres`: the packages that keep data, and the end-to-end suite, on the PostgreSQL that
 * GUILDHALL_TEST_DATABASE_URL names. The same suites as on PGlite; nothing here is PostgreSQL's alone.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './package-shape.mjs';

if (!process.env.GUILDHALL_TEST_DATABASE_URL) {
  console.error('GUILDHALL_TEST_DATABASE_URL is not set: name a PostgreSQL 15 or newer whose user may make databases.');
  process.exit(1);
}

const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
const suites = [
  ['packages/database', 'postgres'],
  ['packages/records', 'postgres'],
  ['packages/server', 'postgres'],
  ['tests/browser', 'postgres'],
];
const failed = suites.filter(([folder, name]) => {
  console.log(`\n${folder} on PostgreSQL`);
  const report = join(ROOT, 'tests/test-results', `${name}-${folder.replace('/', '-')}.json`);
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--root', join(ROOT, folder), '--reporter=default', '--reporter=json', `--outputFile=${report}`],
    { cwd: join(ROOT, folder), stdio: 'inherit' },
  );
  return status !== 0;
});
process.exit(failed.length > 0 ? 1 : 0);
