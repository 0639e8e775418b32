/** What each component costs is written down in SIZES.md, and holds. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../support/repository.js';
import { runCommand } from '../support/run-command.js';

const FOLDER = join(ROOT, 'packages/components');
const work = mkdtempSync(join(tmpdir(), 'guildhall-sizes-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const check = (...parameters: readonly string[]): string =>
  runCommand(process.execPath, [join(FOLDER, 'scripts/sizes.mjs'), ...parameters]);

test('every component costs what SIZES.md says, and Button under 2 kB', () => {
  expect(check()).toMatch(/Button alone [\d,]+ bytes/);
});

test('a component that has grown, one that has shrunk, one that is new and one that is gone are told', () => {
  const bytes = (name: string, written: string) => (row: string) =>
    row.startsWith(`| \`${name}\``) ? row.replace(/[\d,]+ \|$/, `${written} |`) : row;
  const lines = readFileSync(join(FOLDER, 'SIZES.md'), 'utf8')
    .split('\n')
    .map(bytes('Accordion', '500'))
    .map(bytes('Radios', '9,000'))
    .filter((row) => !row.startsWith('| `Tag`'));
  const table = join(work, 'SIZES.md');
  writeFileSync(table, [...lines.filter(Boolean), '| `Gone` | `@guildhall/components` | 300 |', ''].join('\n'));
  expect(() => check('--table', table)).toThrow(
    new RegExp(
      [
        'Accordion of @guildhall/components: was 500 bytes, is [\\d,]+',
        'Radios of @guildhall/components: was 9,000 bytes, is [\\d,]+',
        'Tag of @guildhall/components: was not listed, is \\d+ bytes',
        'Gone of @guildhall/components: was 300 bytes, is no longer exported',
      ].join('[\\s\\S]*'),
    ),
  );
});
