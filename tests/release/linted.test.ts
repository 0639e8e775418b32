/** What publint and “Are the types wrong?” say of every packed tarball: nothing. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, expect, test } from 'vitest';
import { type PublishedPackage, publishedPackages } from '../support/repository.js';
import { runCommand } from '../support/run-command.js';
import { tarballOf } from './support/tarballs.js';

const packages = publishedPackages().map((entry) => [entry.name, entry] as const);
const work = mkdtempSync(join(tmpdir(), 'guildhall-linted-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const saidByPublint = async (tarball: string): Promise<readonly string[]> => {
  const file = readFileSync(tarball);
  const { buffer, byteOffset, byteLength } = file;
  const { messages, pkg } = await publint({
    pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
    strict: true,
  });
  return messages.map((message) => `${message.type}: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
};

const ATTW = join(
  dirname(createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json')),
  'dist/index.js',
);

/** Ends well or throws with what attw found. Our packages are ESM, and a style sheet has no types. */
const judgeTypes = (tarball: string, { exports }: Pick<PublishedPackage, 'exports'>): string => {
  const styles = Object.keys(exports).filter((path) => path.endsWith('.css'));
  return runCommand(process.execPath, [
    ATTW,
    tarball,
    ...['--profile', 'esm-only', '--no-color', '--no-emoji', '--format', 'ascii'],
    ...(styles.length > 0 ? ['--exclude-entrypoints', ...styles] : []),
  ]);
};

test.each(packages)('publint has nothing to say of %s', async (name) => {
  expect(await saidByPublint(tarballOf(name))).toEqual([]);
});

test.each(packages)('the types of %s are right, for Node.js and for bundlers', (name, entry) => {
  expect(judgeTypes(tarballOf(name), entry)).toContain(`${name} v${entry.version}`);
});

/** A package whose types and whose code are not what its package.json says. */
const faulty = (): string => {
  const folder = join(work, 'faulty');
  mkdirSync(folder, { recursive: true });
  const exports = { '.': { types: './index.d.ts', default: './index.js' }, './part': './part.js' };
  const json = { name: 'faulty', version: '1.0.0', license: 'MIT', type: 'module', exports, files: ['*.js', '*.d.ts'] };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(json));
  writeFileSync(join(folder, 'index.js'), 'module.exports = {};\n');
  writeFileSync(join(folder, 'index.d.ts'), "export * from './missing.js';\n");
  writeFileSync(join(folder, 'part.js'), 'export const part = 1;\n');
  const [packed] = JSON.parse(runCommand('npm', ['pack', '--json', '--pack-destination', work], { cwd: folder }));
  return join(work, packed.filename);
};

test('a package with faults is told', async () => {
  const tarball = faulty();
  expect((await saidByPublint(tarball)).join('\n')).toContain('interpreted as ESM');
  expect(() => judgeTypes(tarball, { exports: {} })).toThrow(/Internal resolution error[\s\S]*No types/);
});
