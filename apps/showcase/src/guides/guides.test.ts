import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { OwnFixture } from '@guildhall/components/fixtures';
import { readCouncil } from '@guildhall/council';
import { register } from '@guildhall/council/register';
import { sampleCouncilText } from '@guildhall/council/samples';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { jsxSource, type NameOf } from '../generator/jsx-source.js';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const README = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
/** Within the workspace, so that packages are found as an app finds them. */
const WORK = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
mkdirSync(WORK, { recursive: true });
const work = mkdtempSync(join(WORK, 'guides-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Block {
  readonly guide: string;
  readonly language: string;
  readonly code: string;
}

const blocks: readonly Block[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.mdx'))
  .flatMap((guide) =>
    [...readFileSync(join(FOLDER, guide), 'utf8').matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map(
      ([, indent = '', language = '', code = '']) => ({ guide, language, code: code.replaceAll(`\n${indent}`, '\n') }),
    ),
  );

const ofLanguage = (language: string): Block[] => blocks.filter((block) => block.language === language);

test('every block of code in the guides is of a kind that is tried here', () => {
  expect([...new Set(blocks.map(({ language }) => language))].sort()).toEqual(['js', 'sh', 'tsx', 'yaml']);
});

test.each(
  ofLanguage('sh').flatMap(({ guide, code }) =>
    code
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => [guide, line] as const),
  ),
)('%s: the README has the command %s', (_guide, line) => {
  expect(README).toContain(line);
});

test.each(ofLanguage('js'))('$guide: an example prints what it says', ({ code }) => {
  const file = join(work, 'example.mjs');
  writeFileSync(file, code);
  const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' }).trim().split('\n');
  const said = [...code.matchAll(/^console\.log\(.*\); \/\/ (.+)$/gm)].map(([, text]) => text);
  expect(said.length).toBeGreaterThan(0);
  expect(printed).toEqual(said);
});

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  jsx: ts.JsxEmit.ReactJSX,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  skipLibCheck: true,
  types: [],
};

/** What a module of a guide exports; its types are checked first. */
const exportsOf = async ({ guide, code }: Block): Promise<Readonly<Record<string, unknown>>> => {
  const file = join(work, guide.replace('.mdx', '.tsx'));
  writeFileSync(file, code);
  const program = ts.createProgram([file], OPTIONS);
  const faults = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(faults).toEqual([]);
  program.emit();
  return import(pathToFileURL(file.replace('.tsx', '.js')).href);
};

const tsxOf = (guide: string): Block[] => ofLanguage('tsx').filter((block) => block.guide === guide);

test('each guide with a component in it is tried below', () => {
  expect(ofLanguage('tsx').map(({ guide }) => guide)).toEqual(['contributor.mdx', 'council-developer.mdx']);
});

test.each(tsxOf('council-developer.mdx'))('$guide: a page has the right types and is drawn', async (block) => {
  const { html } = await exportsOf(block);
  expect(html).toMatch(/^<!DOCTYPE html><html lang="en"/);
  expect(html).toContain('Your name');
});

test.each(tsxOf('contributor.mdx'))('$guide: examples have the right types and can be shown', async (block) => {
  const lists = Object.values(await exportsOf(block));
  expect(lists).toHaveLength(1);
  const examples: readonly OwnFixture[] = lists.flatMap((list) => (Array.isArray(list) ? list : []));
  // The guide's module has components of its own loading, so they are known by their names.
  const nameOf: NameOf = (component) => (typeof component === 'function' ? component.name : undefined);
  expect(examples.map(({ element }) => jsxSource(element, nameOf).names)).toEqual([['StatusTag'], ['StatusTag']]);
});

test.each(ofLanguage('yaml'))('$guide: settings are read without fault', ({ code }) => {
  const sample = sampleCouncilText('hartwold').replace(/^gazetteer:\n(?: {2}.*\n)+/m, code);
  expect(sample).toContain('llpg-export.csv');
  const read = readCouncil(sample, { file: 'council.yml', register });
  expect(read.ok ? [] : read.faults).toEqual([]);
});
