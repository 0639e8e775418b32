import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeBinaries } from '../support/node-versions.js';
import { type PublishedPackage, publishedPackages } from '../support/repository.js';
import { runCommand } from '../support/run-command.js';

const packages = publishedPackages();
const byName = new Map(packages.map((entry) => [entry.name, entry]));
const work = mkdtempSync(join(tmpdir(), 'guildhall-release-'));
const tarballs = new Map<string, string>();
const binaries = nodeBinaries();

beforeAll(() => {
  console.log(`Packing ${packages.length} packages; proving them on ${Object.keys(binaries).join(' and ')}.`);
  for (const { name, folder } of packages) {
    const [packed] = JSON.parse(runCommand('npm', ['pack', '--json', '--pack-destination', work], { cwd: folder }));
    tarballs.set(name, join(work, packed.filename));
  }
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

const closureOf = (entry: PublishedPackage, found = new Set<string>()): Set<string> => {
  found.add(entry.name);
  for (const name of Object.keys({ ...entry.dependencies, ...entry.peerDependencies })) {
    const dependency = byName.get(name);
    if (dependency && !found.has(name)) closureOf(dependency, found);
  }
  return found;
};

const entriesOf = (entry: PublishedPackage): readonly string[] =>
  Object.entries(entry.exports)
    .filter(([, target]) => typeof target !== 'string')
    .map(([path]) => entry.name + path.slice(1));

describe.each(packages.map((entry) => [entry.name, entry] as const))('%s', (name, entry) => {
  const project = join(work, 'projects', name.replace('/', '-'));

  test('installs from its tarball in an empty project', () => {
    mkdirSync(project, { recursive: true });
    const internal = [...closureOf(entry)].map((each) => [each, `file:${tarballs.get(each)}`]);
    const dependencies = { ...Object.fromEntries(internal), ...externalPeers(entry) };
    writeFileSync(
      join(project, 'package.json'),
      JSON.stringify({ name: 'empty', private: true, type: 'module', dependencies }),
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

/** The peers that npm is asked for by whoever installs the package, at the versions that its range names. */
const externalPeers = (entry: PublishedPackage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...closureOf(entry)]
      .flatMap((each) => Object.entries(byName.get(each)?.peerDependencies ?? {}))
      .filter(([peer]) => !byName.has(peer)),
  );
