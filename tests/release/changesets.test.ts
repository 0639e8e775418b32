import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../support/repository.js';
import { runCommand } from '../support/run-command.js';

const clone = mkdtempSync(join(tmpdir(), 'guildhall-changesets-'));
afterAll(() => rmSync(clone, { recursive: true, force: true }));

const json = (path: string): { version: string; dependencies: Record<string, string> } =>
  JSON.parse(readFileSync(join(clone, path), 'utf8'));

test('changeset version bumps what changed and what rests on it, and writes changelogs for users', () => {
  runCommand('git', ['clone', '--quiet', ROOT, clone]);
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
  const before = json('packages/identifiers/package.json').version;
  writeFileSync(
    join(clone, '.changeset/a-breaking-change.md'),
    "---\n'@guildhall/identifiers': major\n---\n\nPostcodes are parsed from the right.\n",
  );
  runCommand(process.execPath, [join(ROOT, 'node_modules/@changesets/cli/bin.js'), 'version'], { cwd: clone });

  const after = json('packages/identifiers/package.json').version;
  expect(Number(after.split('.')[0])).toBe(Number(before.split('.')[0]) + 1);
  expect(readFileSync(join(clone, 'packages/identifiers/CHANGELOG.md'), 'utf8')).toContain(
    'Postcodes are parsed from the right.',
  );
  // Versions are independent: a package that rests on it is bumped and asks for the new one, on a version of its own.
  const journeys = json('packages/journeys/package.json');
  expect(journeys.dependencies['@guildhall/identifiers']).toBe(`^${after}`);
  expect(journeys.version).not.toBe(after);
  expect(existsSync(join(clone, '.changeset/a-breaking-change.md'))).toBe(false);
});
