/** Programs that only need finding: Helm and Chromium. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, MachineryMissing, onPath, tryRun } from './process.mjs';

const nothingToStop = async () => {};

/** Helm 4 and Helm 3, from the installer's cache or, where HELM_4 and HELM_3 name them, from there. */
export const findHelm = async () => {
  const env = {};
  const versions = [];
  for (const major of ['4', '3']) {
    const file = process.env[`HELM_${major}`] ?? join(cacheFolder(), 'helm', major, 'helm');
    const version = tryRun(file, ['version', '--short']);
    if (!version?.startsWith(`v${major}.`)) {
      throw new MachineryMissing(
        `Helm ${major} is not on this machine.`,
        `run \`bash .ci/install/helm.sh\`, or name its binary in HELM_${major}.`,
      );
    }
    env[`HELM_${major}`] = file;
    versions.push(`Helm ${version.split('+')[0]}`);
  }
  return { env, found: `${versions.join(' and ')} (${env.HELM_4}, ${env.HELM_3})`, stop: nothingToStop };
};

/** Chromium, from CHROMIUM_PATH or the path. */
export const findChromium = async () => {
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const file = process.env.CHROMIUM_PATH ?? names.map((name) => onPath(name)).find(Boolean);
  const version = file && existsSync(file) ? tryRun(file, ['--version']) : undefined;
  if (!version) {
    throw new MachineryMissing(
      'Chromium is not on this machine.',
      'run `bash .ci/install/chromium.sh` as root (Debian), or name its binary in CHROMIUM_PATH.',
    );
  }
  return { env: { CHROMIUM_PATH: file }, found: `${version} (${file})`, stop: nothingToStop };
};
