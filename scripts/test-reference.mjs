/**
 * `npm run test:reference`: comparison with data by others that the project does not ship: the register with its sources,
 * the identifiers with published vectors, the datasets with real registers and official examples, and the real address lists
 * imported and found.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './package-shape.mjs';
import { sharedFolder } from './shared-folder.mjs';

const shared = sharedFolder();
if (!shared) {
  console.log('Not run: there is no shared folder beside the repository, and GUILDHALL_SHARED names none.');
  process.exit(0);
}
console.log(`Comparing with the data in ${shared}`);
const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
const runs = [
  ['packages/council', 'reference'],
  ['packages/identifiers', '--config', 'vitest.reference.config.mjs'],
  ['packages/datasets', 'reference'],
  ['tests/reference'],
];
const failed = runs.filter(
  ([folder, ...rest]) =>
    spawnSync(process.execPath, [vitest, 'run', ...rest], {
      cwd: join(ROOT, folder),
      stdio: 'inherit',
      env: { ...process.env, GUILDHALL_SHARED: shared },
    }).status !== 0,
);
process.exit(failed.length > 0 ? 1 : 0);
