import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { IDENTIFIERS } from '../test-support/all.js';
import * as everything from './index.js';

const SOURCES = import.meta.dirname;
const { guildhall } = JSON.parse(readFileSync(join(SOURCES, '..', 'package.json'), 'utf8')) as {
  guildhall: { entries: Record<string, string> };
};

/** Those that need an optional peer, which must not be asked for by whoever imports the package. */
const WITH_PEERS = ['iban', 'phone'];

const folders = readdirSync(SOURCES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'core')
  .map((entry) => entry.name)
  .sort();

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

it('has a subpath and a place in the tests for each identifier', () => {
  expect(Object.keys(IDENTIFIERS).sort()).toEqual(folders);
  const subpaths = Object.fromEntries(folders.map((name) => [`./${name}`, `src/${name}/index.ts`]));
  expect(guildhall.entries).toEqual({ '.': 'src/index.ts', ...subpaths });
});

it('hands on every identifier that needs no peer', () => {
  const expected = folders.filter((name) => !WITH_PEERS.includes(name)).map(camelCase);
  expect(Object.keys(everything).sort()).toEqual(expected.sort());
});

it('imports nothing but itself, save the two peers where they are asked for', () => {
  const imported = new Set<string>();
  const visit = (file: string): void => {
    if (imported.has(file)) return;
    imported.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
      expect(path, `${file} imports ${path}`).toMatch(/^\.\.?\//);
      visit(join(dirname(file), path.replace(/\.js$/, '.ts')));
    }
  };
  visit(join(SOURCES, 'index.ts'));
  expect(imported.size).toBeGreaterThan(30);
});
