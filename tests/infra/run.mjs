/**
 * `npm run test:infra`: the image, Compose and the chart on a real Docker engine and real Helm. It says what it found or started,
 * and what is missing is a failure. `npm run test:infra -- chart` needs Helm alone; `-- image` and `-- compose` Docker alone.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBaseImages } from '../../scripts/machinery/base-images.mjs';
import { MachineryMissing } from '../../scripts/machinery/process.mjs';
import { runToEnd, startMachinery } from '../../scripts/machinery/with.mjs';

const NEEDS = {
  chart: ['helm'],
  compose: ['docker'],
  image: ['docker'],
  'check-links': [],
  'check-regexes': [],
  'ci-summary': [],
  'container-scripts': [],
  machinery: [],
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in NEEDS));
if (unknown.length > 0) {
  console.error(`There is no part called "${unknown.join('", "')}". Known: ${Object.keys(NEEDS).join(', ')}.`);
  process.exit(2);
}
const parts = chosen.length > 0 ? chosen : Object.keys(NEEDS);
const needs = [...new Set(parts.flatMap((part) => NEEDS[part]))];

let machinery;
try {
  machinery = await startMachinery(needs);
  // Roots that this machine's own npm is told to trust are needed inside the build as well.
  const env = { BUILD_CA: process.env.NODE_EXTRA_CA_CERTS, ...process.env, ...machinery.env };
  if (needs.includes('docker')) ensureBaseImages(env, (line) => console.log(`image  ${line}`));
  const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
  const folder = fileURLToPath(new URL('.', import.meta.url));
  process.exitCode = await runToEnd(
    process.execPath,
    [vitest, 'run', '--root', folder, ...parts.map((part) => join(folder, `${part}.`))],
    env,
  );
} catch (error) {
  console.error(error instanceof MachineryMissing ? error.message : error);
  process.exitCode = 1;
} finally {
  await machinery?.stop();
}
