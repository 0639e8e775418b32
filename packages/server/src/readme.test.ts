import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Browser } from '../test/browser.js';

const ownPath = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

test('the example of the README serves a journey from start to reference', async () => {
  const [, example] = /```js\n([\s\S]*?)```/.exec(readFileSync(ownPath('README.md'), 'utf8')) ?? [];
  // Beside the package's own files, so that it finds what they import.
  const file = ownPath('test-results/example.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-example-'));
  mkdirSync(ownPath('test-results'), { recursive: true });
  writeFileSync(file, example ?? '');
  const running = spawn(process.execPath, [file], { cwd: folder, env: { ...process.env, PORT: '0' } });
  const ended = new Promise<number | null>((resolve) => running.once('close', resolve));
  try {
    let printed = '';
    const url = await new Promise<string>((resolve, reject) => {
      running.stdout.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const [, ready] = /ready (\S+)/.exec(printed) ?? [];
        if (ready) resolve(ready);
      });
      running.stderr.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
      running.once('close', () => reject(new Error(printed)));
    });
    const browser = new Browser(url);
    const check = await browser.send(await browser.open('/lost-bin/bin'), { bin: 'green' });
    expect((await browser.send(check)).text).toMatch(/LB-\w{4}-\w{4}/);
    running.kill('SIGTERM');
    expect(await ended).toBe(0);
  } finally {
    running.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
    rmSync(file);
  }
}, 60_000);
