/**
 * `npm run test:pixels`: every visible fixture of GOV.UK Frontend, drawn by our components and by its Nunjucks macros, compared pixel by
 * pixel in Chromium at 320 px; with `-- --full` at 768 and 1280 px too.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { full: { type: 'boolean', default: process.env.GUILDHALL_FULL === '1' } } });
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const folder = fileURLToPath(new URL('.', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', '--root', folder], {
  stdio: 'inherit',
  env: { ...process.env, GUILDHALL_FULL: values.full ? '1' : '0' },
});
process.exitCode = status ?? 1;
