import { expect, test } from 'vitest';
import { floorFaults, importsOf } from './check-floors.mjs';

const workspace = (name, floor, dependencies = {}) => ({
  folder: `packages/${name}`,
  json: { name: `@guildhall/${name}`, guildhall: { floor }, dependencies },
});

test('finds bare imports in every form, and no built-in or relative ones', () => {
  const code = `
    import a from 'alpha';
    import { b } from "@scope/beta/sub";
    export * from 'gamma';
    const d = await import('delta');
    import type { E } from 'epsilon';
    import 'node:fs'; import path from 'path'; import x from './local.js';
    // import nothing from 'comment'
  `;
  expect(importsOf(code)).toEqual(['alpha', '@scope/beta/sub', 'gamma', 'delta', 'epsilon']);
});

test('an import from above or beside is a fault', () => {
  const low = workspace('low', 0, { '@guildhall/high': '^0.1.0' });
  const high = workspace('high', 2, { '@guildhall/beside': '^0.1.0' });
  const beside = workspace('beside', 2);
  expect(floorFaults([low, high, beside], () => [])).toEqual([
    '@guildhall/low (floor 0) depends on @guildhall/high (floor 2): a floor imports only from below',
    '@guildhall/high (floor 2) depends on @guildhall/beside (floor 2): a floor imports only from below',
  ]);
});

test('an undeclared import and a reach into another folder are faults', () => {
  const faults = floorFaults([workspace('one', 1)], () => [
    { file: 'packages/one/src/a.ts', code: "import { z } from 'zod';" },
    { file: 'packages/one/src/b.ts', code: "import x from '../../../packages/two/src/x.js';" },
  ]);
  expect(faults).toEqual([
    'packages/one/src/a.ts imports zod, which packages/one/package.json does not declare',
    "packages/one/src/b.ts reaches into another package's folder",
  ]);
});
