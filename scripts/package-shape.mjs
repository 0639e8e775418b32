/**
 * The one shape that every published package and service has. The generator writes it, the shape check holds to it.
 * What differs from package to package is listed in `OWN_KEYS` and in the `guildhall` key: its floor and its entries.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Keys a package decides for itself; everything else is derived. */
const OWN_KEYS = [
  'dependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'optionalDependencies',
  'devDependencies',
];

const exportOf = (source) => {
  const built = source.replace(/^src\//, './dist/').replace(/\.tsx?$/, '');
  return { types: `${built}.d.ts`, default: `${built}.js` };
};

/** Files that do something when they are imported: a bundler may not leave them out where nothing of them is used. */
const hasSideEffects = (asset) => /\.(css|js)$/.test(asset);

/**
 * The package.json that a package must have, from what it says of itself. Its `guildhall` key may name a `target`: the
 * ECMAScript that it is compiled to, where the one of tsconfig.base.json is slower.
 */
export const shapeOf = (own) => {
  const { entries = { '.': 'src/index.ts' }, assets = [], target, prebuild, postbuild } = own.guildhall;
  const compile = `tsc -p tsconfig.build.json${target ? ` --target ${target}` : ''}`;
  const build = [prebuild, compile, postbuild].filter(Boolean).join(' && ');
  const built = assets.map((path) => path.replace(/^\.\//, './dist/'));
  const effects = built.filter(hasSideEffects);
  return {
    name: own.name,
    version: own.version,
    description: own.description,
    keywords: own.keywords ?? [],
    license: 'MIT',
    type: 'module',
    engines: { node: '>=20.19' },
    sideEffects: effects.length > 0 ? effects : false,
    ...(own.bin ? { bin: own.bin } : {}),
    exports: {
      ...Object.fromEntries(Object.entries(entries).map(([path, source]) => [path, exportOf(source)])),
      ...Object.fromEntries(assets.map((path, index) => [path, built[index]])),
      './package.json': './package.json',
    },
    files: ['dist', 'README.md', 'CHANGELOG.md', 'LICENSE', ...(own.guildhall.files ?? [])],
    publishConfig: { access: 'public' },
    guildhall: own.guildhall,
    scripts: {
      build,
      typecheck: 'tsc -p tsconfig.json --noEmit',
      test: 'vitest run',
      ...own.guildhall.scripts,
    },
    ...Object.fromEntries(OWN_KEYS.filter((key) => own[key]).map((key) => [key, own[key]])),
  };
};

/** Files that every package has, with their content where it is always the same (null where it is the package's own). */
export const SHARED_FILES = {
  'tsconfig.json': `${JSON.stringify({ extends: '../../tsconfig.base.json', compilerOptions: { rootDir: '.' }, include: ['src', 'vitest.config.mjs'] }, null, 2)}\n`,
  'tsconfig.build.json': `${JSON.stringify(
    {
      extends: '../../tsconfig.base.json',
      compilerOptions: { rootDir: 'src', outDir: 'dist' },
      include: ['src'],
      exclude: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    },
    null,
    2,
  )}\n`,
  'vitest.config.mjs': null,
  'README.md': null,
  'src/index.ts': null,
  LICENSE: readFileSync(join(ROOT, 'LICENSE'), 'utf8'),
};

export const DEFAULT_VITEST_CONFIG = `import { sharedTestConfig } from '../../vitest.shared.mjs';

export default sharedTestConfig();
`;

/**
 * The kinds of private workspace below packages/ and apps/, by `guildhall.kind`. They are published nowhere and nothing
 * rests on them, so they may import from every floor; a showcase shows the parts and is neither a service nor a package.
 */
export const PRIVATE_KINDS = ['showcase'];

/** Every workspace that is published: its folder (relative to the root) and its package.json. */
export const publishedWorkspaces = (root = ROOT) => workspaces(root).filter(({ json }) => !json.private);

/** Every workspace below packages/ and apps/ that is published nowhere. */
export const privateWorkspaces = (root = ROOT) => workspaces(root).filter(({ json }) => json.private);

const workspaces = (root) =>
  ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(group, entry.name))
      .sort()
      .map((folder) => ({ folder, json: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) })),
  );
