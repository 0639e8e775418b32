/** Builds the site into dist/: Storybook, then the page that checks files, without asking anything of the network. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const { bin } = require('storybook/package.json');
const storybook = join(
  dirname(require.resolve('storybook/package.json')),
  typeof bin === 'string' ? bin : bin.storybook,
);

const { status } = spawnSync(
  process.execPath,
  [storybook, 'build', '--config-dir', '.storybook', '--output-dir', 'dist', '--quiet'],
  {
    cwd: FOLDER,
    stdio: 'inherit',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', DO_NOT_TRACK: '1', NODE_ENV: 'production' },
  },
);
// Notes on how the site was built, which its readers need not have.
rmSync(join(FOLDER, 'dist/project.json'), { force: true });
if (status === 0) await build({ configFile: join(FOLDER, 'src/check-a-file/vite.config.mjs') });
process.exit(status ?? 1);
