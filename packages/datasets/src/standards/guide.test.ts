/** Takes the standard that the guide makes from the guide's own text, writes its folder elsewhere, and checks the guide's file with it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsFound, readCases, readyCases } from '../../test-support/cases.js';
import { checkDataset } from '../index.js';
import { openSource, readStandardFolder } from '../node/index.js';

const GUIDE = new URL('../../../../docs/guides/adding-a-standard.md', import.meta.url);

/** The files that a Markdown text shows, by name: blocks that say `file=`. */
const filesIn = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', body = '']) => [name, body]));

const files = filesIn(readFileSync(GUIDE, 'utf8'));
const elsewhere = mkdtempSync(join(tmpdir(), 'guildhall-guide-'));
const folder = join(elsewhere, 'litter-bins');

beforeAll(() => {
  mkdirSync(folder);
  for (const [name, text] of files) writeFileSync(join(name.endsWith('.yml') ? folder : elsewhere, name), text);
});
afterAll(() => rmSync(elsewhere, { recursive: true }));

it('shows every file that it speaks of', () => {
  expect([...files.keys()]).toEqual(['standard.yml', 'cases.yml', 'bins.csv', 'faults.txt']);
});

it('makes a standard whose cases hold', async () => {
  const standard = await readStandardFolder(folder);
  const cases = readCases(folder);
  const ready = readyCases(cases, standard);
  expect(ready.length).toBeGreaterThan(3);
  for (const { title, text, faults } of ready)
    expect([title, await faultsFound(text, standard, cases)]).toEqual([title, faults]);
});

it('finds in its file the faults that it names', async () => {
  const { source } = await openSource(join(elsewhere, 'bins.csv'));
  const { faults } = await checkDataset(source, await readStandardFolder(folder), { fileName: 'bins.csv' });
  const named = files.get('faults.txt')?.trimEnd().split('\n');
  expect(faults.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual(named);
});
