import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { privateFaults, shapeFaults } from './check-shape.mjs';
import { DEFAULT_VITEST_CONFIG, SHARED_FILES, shapeOf } from './package-shape.mjs';

const packageWith = (changes = {}) => {
  const root = mkdtempSync(join(tmpdir(), 'shape-'));
  const json = shapeOf({ name: '@guildhall/x', version: '1.0.0', description: 'X.', guildhall: { floor: 0 } });
  const files = {
    ...SHARED_FILES,
    'vitest.config.mjs': DEFAULT_VITEST_CONFIG,
    'README.md': '# X\n\n```ts\nx();\n```\n',
    'src/index.ts': "export { x } from './x.js';\n",
    ...changes,
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'p', file)), { recursive: true });
    writeFileSync(join(root, 'p', file), content);
  }
  return { root, json };
};

test('a package as the generator makes it has no fault', () => {
  const { root, json } = packageWith();
  expect(shapeFaults('p', json, root)).toEqual([]);
});

test.each([
  ['code in the index', { 'src/index.ts': 'export const x = 1;\n' }, 'p/src/index.ts holds code'],
  ['a README without an example', { 'README.md': '# X\n' }, 'p/README.md shows no example'],
  ['another licence', { LICENSE: 'All rights reserved' }, 'p/LICENSE differs'],
])('%s is a fault', (_name, changes, expected) => {
  const { root, json } = packageWith(changes);
  const faults = shapeFaults('p', json, root);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(expected);
});

test('a key that departs from the shape is named', () => {
  const { root, json } = packageWith();
  expect(shapeFaults('p', { ...json, type: 'commonjs' }, root)).toEqual([
    'p/package.json: "type" is "commonjs", the shape says "module"',
  ]);
});

test('what an import runs is listed, so that no bundler leaves it out', () => {
  const own = { name: 'p', version: '1.0.0', description: 'P.' };
  expect(shapeOf({ ...own, guildhall: { floor: 0 } }).sideEffects).toBe(false);
  const withAssets = shapeOf({ ...own, guildhall: { floor: 0, assets: ['./p.css', './p.js', './p.schema.json'] } });
  expect(withAssets.sideEffects).toEqual(['./dist/p.css', './dist/p.js']);
});

test('a package may be compiled to an older ECMAScript', () => {
  const { scripts } = shapeOf({ name: 'p', version: '1.0.0', guildhall: { floor: 0, target: 'es2017' } });
  expect(scripts.build).toBe('tsc -p tsconfig.build.json --target es2017');
});

test('a private workspace says its kind and is not shaped like what is published', () => {
  const { root } = packageWith({ 'tsconfig.json': '{}' });
  const json = { name: 'p', private: true, type: 'module', description: 'P.', guildhall: { kind: 'showcase' } };
  expect(privateFaults('p', json, root)).toEqual([]);
  expect(privateFaults('p', { ...json, guildhall: { kind: 'service' } }, root)[0]).toContain('says its kind');
  expect(privateFaults('p', { ...json, files: ['dist'] }, root)).toEqual([
    'p/package.json: "files" is for what is published',
  ]);
  expect(privateFaults('p', { ...json, scripts: { build: 'x' } }, root)[0]).toContain('"build"');
});
