import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  // Chromium without a window: a page takes half as long as in Chromium that only hides its own.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The Chromium that the browser tests drive; throws with what to install when there is none. */
export const chromiumPath = (): string => {
  const found = CANDIDATES.find((path) => path && existsSync(path));
  if (!found) {
    throw new Error('No Chromium found. Install it (apt-get install chromium), or name one in CHROMIUM_PATH.');
  }
  return found;
};

/** Starts Chromium and says which, unless it is `quiet` because the head of the suite has said so. */
export const launchChromium = async ({ quiet = false } = {}): Promise<Browser> => {
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  if (!quiet) console.log(`Chromium ${browser.version()} at ${executablePath}`);
  return browser;
};
