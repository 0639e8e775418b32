import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { publishedPackages, ROOT } from '../../support/repository.js';
import { runCommand } from '../../support/run-command.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The tarball of each published package, by its name, as the registry would get it. */
    readonly tarballs: Readonly<Record<string, string>>;
  }
}

/** Packs every published package once for all test files. */
export default ({ provide }: TestProject): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-packed-'));
  const packages = publishedPackages();
  const workspaces = packages.flatMap(({ name }) => ['--workspace', name]);
  const packed: ReadonlyArray<{ readonly name: string; readonly filename: string }> = JSON.parse(
    runCommand('npm', ['pack', '--json', '--pack-destination', folder, ...workspaces], { cwd: ROOT }),
  );
  console.log(`Packed ${packages.length} packages.`);
  provide('tarballs', Object.fromEntries(packed.map(({ name, filename }) => [name, join(folder, filename)])));
  return () => rmSync(folder, { recursive: true, force: true });
};
