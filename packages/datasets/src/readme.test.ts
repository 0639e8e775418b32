import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ownPath = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const readme = readFileSync(ownPath('README.md'), 'utf8');
const blocks = [...readme.matchAll(/^### .*|^## (.*)\n|^```js\n([\s\S]*?)^```$/gm)];
const examples = blocks.flatMap(([, , code], at) => {
  const heading = blocks.slice(0, at).findLast(([, title]) => title !== undefined)?.[1];
  return code === undefined ? [] : [[heading ?? 'The first', code] as const];
});

/** What each example prints, or a part of it that shows that it did its work. */
const PRINTED: Readonly<Record<string, string>> = {
  'Check a file': '£1,234.50 1234.50',
  'Tell which standard a file follows': 'brownfield-land',
  'Fix what is certain': '24 March 2026 →',
  'In Node.js': 'bytes',
};

// Beside the package's own files, so that it finds what they import.
let folder = '';
beforeAll(() => {
  mkdirSync(ownPath('test-results'), { recursive: true });
  folder = mkdtempSync(ownPath('test-results/readme-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('has an example for each of these', () => {
  expect(examples.map(([heading]) => heading)).toEqual(Object.keys(PRINTED));
});

it.each(examples)('%s: the example runs', (heading, code) => {
  const file = join(folder, 'example.mjs');
  writeFileSync(file, code);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8', timeout: 100_000 });
  expect(stderr).toBe('');
  expect(stdout).toContain(PRINTED[heading]);
});
