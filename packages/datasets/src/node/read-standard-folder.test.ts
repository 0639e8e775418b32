import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { StandardError } from '../reader/index.js';
import { loadStandard } from '../standards/index.js';
import { readStandardFolder } from './index.js';

const STANDARDS = join(dirname(fileURLToPath(import.meta.url)), '../../standards');

const folders = readdirSync(STANDARDS, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === 'standard.yml')
  .map((entry) => entry.parentPath);

it('reads every folder strictly, and as the build does', async () => {
  expect(folders.length).toBeGreaterThan(100);
  for (const folder of folders) expect(await readStandardFolder(folder)).toEqual(await loadStandard(basename(folder)));
});

const COMMON = `id: toys
title: Toys
publisher: Hartwold Council
version: "1"
url: https://www.hartwold.example/toys
licence: { name: CC0 1.0 Universal }
lastReviewed: "2026-11-25"
reviewEvery: 12 months
kind: csv
`;
const TABULAR = `${COMMON}tabular: { fields: [{ name: Toy, type: text, clause: Toy }] }\n`;

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-standard-'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
};

it('puts the files beside it in their places', async () => {
  const folder = folderOf({
    'standard.yml': `${COMMON}tabular: { fields: ./fields.yml }\n`,
    'fields.yml': '- { name: Toy, type: text, clause: Toy }\n',
  });
  expect((await readStandardFolder(folder)).tabular?.fields.map(({ name }) => name)).toEqual(['Toy']);
});

it.each([
  ['no standard.yml', {}, /standard\.yml: .*no such file/],
  ['no YAML', { 'standard.yml': 'id: [' }, /standard\.yml: /],
  ['a list', { 'standard.yml': '- toys' }, /expected object/],
  ['a key that nothing reads', { 'standard.yml': `${TABULAR}colour: red\n` }, /colour/],
  [
    'a file that is not there',
    { 'standard.yml': `${COMMON}tabular: { fields: ./fields.yml }` },
    /fields\.yml: .*no such file/,
  ],
  ['a file elsewhere', { 'standard.yml': `${COMMON}tabular: { fields: ./../fields.yml }` }, /outside the folder/],
] as const)('refuses %s', async (_name, files, problem) => {
  const refused = readStandardFolder(folderOf(files));
  await expect(refused).rejects.toThrow(StandardError);
  await expect(refused).rejects.toThrow(problem);
});
