/**
 * `npm run test:components`: the components in Chromium. Every visible fixture of GOV.UK Frontend is drawn by our components and by its
 * Nunjucks macros and compared pixel by pixel at 320 px; with `-- --full` at 768 and 1280 px too. `-- mutations` runs the files of
 * that name alone.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { full: { type: 'boolean', default: process.env.GUILDHALL_FULL === '1' } },
  allowPositionals: true,
});
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const folder = fileURLToPath(new URL('.', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', '--root', folder, ...positionals], {
  stdio: 'inherit',
  env: { ...process.env, GUILDHALL_FULL: values.full ? '1' : '0' },
});
process.exitCode = status ?? 1;
