import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeBinaries } from '../support/node-versions.js';
import { type PublishedPackage, publishedPackages } from '../support/repository.js';
import { runCommand } from '../support/run-command.js';
import { dependenciesFor } from './support/tarballs.js';

const packages = publishedPackages();
const work = mkdtempSync(join(tmpdir(), 'guildhall-release-'));
const binaries = nodeBinaries();

beforeAll(() => {
  console.log(`Proving ${packages.length} packages on ${Object.keys(binaries).join(' and ')}.`);
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

const entriesOf = (entry: PublishedPackage): readonly string[] =>
  Object.entries(entry.exports)
    .filter(([, target]) => typeof target !== 'string')
    .map(([path]) => entry.name + path.slice(1));

describe.each(packages.map((entry) => [entry.name, entry] as const))('%s', (name, entry) => {
  const project = join(work, 'projects', name.replace('/', '-'));

  test('installs from its tarball in an empty project', () => {
    mkdirSync(project, { recursive: true });
    writeFileSync(
      join(project, 'package.json'),
      JSON.stringify({ name: 'empty', private: true, type: 'module', dependencies: dependenciesFor(entry) }),
    );
    runCommand('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: project });
  });

  test('holds every file that its exports name, its licence and its README', () => {
    const installed = join(project, 'node_modules', name);
    for (const target of Object.values(entry.exports)) {
      const files = typeof target === 'string' ? [target] : [target.types, target.default];
      for (const file of files) expect(() => readFileSync(join(installed, file)), file).not.toThrow();
    }
    expect(readFileSync(join(installed, 'LICENSE'), 'utf8')).toContain('MIT License');
    expect(readFileSync(join(installed, 'README.md'), 'utf8')).toContain(`# ${name}`);
  });

  test.each(Object.entries(binaries))('imports on Node.js %s', (_version, binary) => {
    const code = entriesOf(entry)
      .map(
        (path) =>
          `if (Object.keys(await import(${JSON.stringify(path)})).length === 0) console.log('types only: ${path}');`,
      )
      .join('\n');
    writeFileSync(join(project, 'import.mjs'), `${code}\nconsole.log('imported');\n`);
    expect(runCommand(binary, ['import.mjs'], { cwd: project })).toContain('imported');
  });
});
