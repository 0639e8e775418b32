/**
 * Runs a bench: `npm run bench:components -- --json`. Installs its peers where they are not yet, builds what it measures, and
 * runs it as in production.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BENCH = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(BENCH, '..');

const benches = readdirSync(BENCH).filter((name) => existsSync(join(BENCH, name, 'bench.mjs')));
const [name, ...parameters] = process.argv.slice(2);
if (!benches.includes(name)) {
  console.error(`Usage: node bench/run.mjs ${benches.join(' | ')} [--quick | --full] [--json]`);
  process.exit(2);
}
const folder = join(BENCH, name);

const run = (command, args, options = {}) => {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (error) console.error(`${command} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
};

const { guildhall, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const installed = join(folder, 'node_modules/.package-lock.json');
const lock = join(folder, 'package-lock.json');
const isStale = () => !existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs;
if (Object.keys(dependencies).length > 0 && isStale()) {
  run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
}
run(process.execPath, ['scripts/turbo.mjs', 'run', 'build', ...guildhall.measures.map((each) => `--filter=${each}`)]);
run(process.execPath, ['--expose-gc', join(folder, 'bench.mjs'), ...parameters], {
  env: { ...process.env, NODE_ENV: 'production' },
});
