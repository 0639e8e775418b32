import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface PublishedPackage {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** Every package and service that is published. */
export const publishedPackages = (): readonly PublishedPackage[] =>
  ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(ROOT, group)).flatMap((name) => {
      const folder = join(ROOT, group, name);
      const json = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return json.private ? [] : [{ dependencies: {}, peerDependencies: {}, ...json, folder }];
    }),
  );
