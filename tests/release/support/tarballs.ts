import { inject } from 'vitest';
import { type PublishedPackage, publishedPackages } from '../../support/repository.js';

const byName = new Map(publishedPackages().map((entry) => [entry.name, entry]));

/** The packed tarball of a published package. */
export const tarballOf = (name: string): string => {
  const tarball = inject('tarballs')[name];
  if (!tarball) throw new Error(`${name} is not among the packages that were packed.`);
  return tarball;
};

/** A package and all of ours that it rests on. */
const closureOf = (entry: PublishedPackage, found = new Set<string>()): Set<string> => {
  found.add(entry.name);
  for (const name of Object.keys({ ...entry.dependencies, ...entry.peerDependencies })) {
    const dependency = byName.get(name);
    if (dependency && !found.has(name)) closureOf(dependency, found);
  }
  return found;
};

/** The peers that npm is asked for by whoever installs the package, at the versions that its range names. */
const externalPeers = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names
      .flatMap((name) => Object.entries(byName.get(name)?.peerDependencies ?? {}))
      .filter(([peer]) => !byName.has(peer)),
  );

/** What the package.json of an empty project names so that npm installs a package of ours from its tarball. */
export const dependenciesFor = (entry: PublishedPackage): Readonly<Record<string, string>> => {
  const names = [...closureOf(entry)];
  const ours = names.map((name) => [name, `file:${tarballOf(name)}`] as const);
  return { ...Object.fromEntries(ours), ...externalPeers(names) };
};
