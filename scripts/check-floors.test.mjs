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

test('a private workspace may depend on every floor, and nothing on it', () => {
  const top = workspace('top', 5);
  const showcase = {
    folder: 'apps/showcase',
    json: { name: '@guildhall/showcase', private: true, guildhall: { kind: 'showcase' } },
  };
  const resting = workspace('resting', 5, { '@guildhall/showcase': '*' });
  const onTop = { ...showcase, json: { ...showcase.json, devDependencies: { '@guildhall/top': '^0.1.0' } } };
  expect(floorFaults([top, onTop], () => [])).toEqual([]);
  expect(floorFaults([showcase, resting], () => [])).toHaveLength(1);
});

test('what carries the marks of GOV.UK is imported by the stories that say so alone', () => {
  const code = "import { GovukHeader } from '@guildhall/components/govuk-exact';";
  const showcase = {
    folder: 'apps/showcase',
    json: {
      name: '@guildhall/showcase',
      private: true,
      guildhall: { kind: 'showcase' },
      devDependencies: { '@guildhall/components': '^0.1.0' },
    },
  };
  const service = workspace('service', 4, { '@guildhall/components': '^0.1.0' });
  const faults = (one, file) => floorFaults([one], () => [{ file, code }]).filter((fault) => fault.includes('GOV.UK'));
  expect(faults(showcase, 'apps/showcase/src/govuk-only/exact.ts')).toEqual([]);
  expect(faults(showcase, 'apps/showcase/src/dark-corners/page.tsx')).toHaveLength(1);
  expect(faults(service, 'packages/service/src/govuk-only/a.ts')).toHaveLength(1);
});
