/**
 * `npm run screenshots`: pictures of the running services. Every page at 320 and 1280 pixels goes into a folder of its own
 * for looking at; the ones that the README shows go into docs/screenshots.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SHOWN = join(ROOT, 'docs/screenshots');
const all = mkdtempSync(join(tmpdir(), 'guildhall-screenshots-'));
const data = mkdtempSync(join(tmpdir(), 'guildhall-screenshots-data-'));
mkdirSync(SHOWN, { recursive: true });

const serve = (council) =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(ROOT, 'packages/guildhall/dist/bin.js'), 'up', '--council', council, '--embedded', '--port', '0'],
      { env: { ...process.env, GUILDHALL_DATA: data, LOG_LEVEL: 'silent' }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const url = /^ready (http\S+)$/m.exec(printed)?.[1];
      if (url) resolve({ url, stop: () => child.kill('SIGTERM') });
    });
    child.once('exit', () => reject(new Error(`the server ended:\n${printed}`)));
  });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});

/** Walks one journey at one width and photographs every page; `shown` names those that the README shows. */
const walk = async (url, council, width, shown) => {
  const page = await (await browser.newContext({ viewport: { width, height: width < 500 ? 640 : 800 } })).newPage();
  let number = 0;
  const shot = async (name) => {
    number += 1;
    const file = `${council}-${width}-${String(number).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: join(all, file), fullPage: true });
    if (shown[name]) await page.screenshot({ path: join(SHOWN, `${shown[name]}.png`) });
  };
  const next = () => page.locator('main form[method=post] button').last().click();
  const choose = async (name, value) => page.check(`input[name="${name}"][value="${value}"]`);
  for (const [path, name] of [
    ['/', 'front-page'],
    ['/accessibility', 'accessibility'],
    ['/privacy', 'privacy'],
    ['/cookies', 'cookies'],
    ['/contact', 'contact'],
    ['/nowhere', 'not-found'],
    ['/report-a-problem', 'start'],
  ]) {
    await page.goto(url + path);
    await shot(name);
  }
  await page.click('.govuk-button--start');
  await next();
  await shot('category-error');
  await choose('category', 'pothole');
  await shot('category');
  await next();
  await shot('danger');
  await choose('potholeDanger', 'no');
  await next();
  for (let step = 0; step < 6 && !page.url().includes('/where'); step += 1) {
    await page.locator('main input[type=radio]').first().check();
    await shot('detail-question');
    await next();
  }
  await choose('where-way', 'address');
  await page.fill('input[name="where-postcode"]', '1 station road');
  await shot('where');
  await next();
  await shot('choose-address');
  await page.locator('main input[type=radio]').first().check();
  await next();
  const today = new Date();
  await page.fill('[name="whenSeen-day"]', String(today.getDate()));
  await page.fill('[name="whenSeen-month"]', String(today.getMonth() + 1));
  await page.fill('[name="whenSeen-year"]', String(today.getFullYear()));
  await shot('when-seen');
  await next();
  await page.fill('textarea', 'A deep hole by the kerb, outside the library.');
  await shot('description');
  await next();
  await choose('updates', 'no');
  await shot('updates');
  await next();
  await shot('check-answers');
  await next();
  await shot('confirmation');
  await page.goto(`${url}/staff`);
  await page.locator('main input[type=radio]').first().check();
  await shot('sign-in');
  await next();
  await shot('staff-list');
  await page.locator('main h2 a').first().click();
  await shot('staff-detail');
};

try {
  const hartwold = await serve('hartwold');
  await walk(hartwold.url, 'hartwold', 1280, {
    'front-page': 'front-page',
    'choose-address': 'choose-address',
    'check-answers': 'check-answers',
    'staff-list': 'staff-list',
  });
  await walk(hartwold.url, 'hartwold', 320, { danger: 'question-phone' });
  hartwold.stop();
  const aberwennol = await serve('aberwennol');
  await walk(aberwennol.url, 'aberwennol', 320, { start: 'welsh-start-phone' });
  aberwennol.stop();
  console.log(`Every page: ${all}\nFor the README: ${SHOWN}`);
} finally {
  await browser.close();
  rmSync(data, { recursive: true, force: true });
}
process.exit(0);
