/**
 * Checks the house of docs/architecture.md: a package imports only from lower floors, so no two import each other; it
 * declares what it imports; and it reaches no other package's insides.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { privateWorkspaces, publishedWorkspaces, ROOT } from './package-shape.mjs';

const IMPORT =
  /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*|import\.meta\.resolve\s*\(\s*|\.resolve\s*\(\s*)['"]([^'"\n]+)['"]/g;

const sources = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Every bare package that a source text imports. */
export const importsOf = (code) =>
  [...code.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '').matchAll(IMPORT)]
    .map((match) => match[1])
    .filter(
      (specifier) =>
        /^(@[\w.-]+\/)?[a-z][\w.-]*(\/|$)/.test(specifier) && !isBuiltin(specifier) && !specifier.startsWith('node:'),
    );

/** What carries the marks of GOV.UK, which no council may show, and where alone it may be imported outside its package. */
const GOVUK_ONLY = {
  specifier: '@guildhall/components/govuk-exact',
  owner: '@guildhall/components',
  kind: 'showcase',
  file: /\/govuk-only\//,
};

/** Private workspaces stand above every floor. */
const floorOf = (json) => (json.private ? Number.POSITIVE_INFINITY : json.guildhall.floor);

const mayImportGovukOnly = (json, file) =>
  json.name === GOVUK_ONLY.owner || (json.guildhall.kind === GOVUK_ONLY.kind && GOVUK_ONLY.file.test(file));

/** What breaks the house, each as a sentence. `workspaces` is a list of `{ folder, json }`. */
export const floorFaults = (workspaces, readSources) => {
  const faults = [];
  const floors = new Map(workspaces.map(({ json }) => [json.name, floorOf(json)]));
  for (const { folder, json } of workspaces) {
    const declared = { ...json.dependencies, ...json.peerDependencies, ...json.optionalDependencies };
    for (const name of Object.keys({ ...declared, ...json.devDependencies })) {
      const floor = floors.get(name);
      if (floor !== undefined && floor >= floorOf(json)) {
        faults.push(
          `${json.name} (floor ${floorOf(json)}) depends on ${name} (floor ${floor}): a floor imports only from below`,
        );
      }
    }
    for (const { file, code } of readSources(folder)) {
      const test = /\.test\.tsx?$/.test(file) || !file.includes('/src/');
      const allowed = test ? { ...declared, ...json.devDependencies, vitest: true } : declared;
      for (const specifier of importsOf(code)) {
        const name = packageOf(specifier);
        if (specifier === GOVUK_ONLY.specifier && !mayImportGovukOnly(json, file)) {
          faults.push(`${file} imports ${specifier}: its crown and logotype are GOV.UK's alone`);
        }
        if (
          name !== json.name &&
          !(name in allowed) &&
          !(`@types/${name.replace('@', '').replace('/', '__')}` in allowed)
        ) {
          faults.push(`${file} imports ${name}, which ${folder}/package.json does not declare`);
        }
      }
      if (/['"](\.\.\/)+(packages|apps)\//.test(code)) faults.push(`${file} reaches into another package's folder`);
    }
  }
  return faults;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const workspaces = [...publishedWorkspaces(), ...privateWorkspaces()];
  const faults = floorFaults(workspaces, (folder) =>
    sources(join(ROOT, folder, 'src')).map((file) => ({
      file: file.slice(ROOT.length + 1),
      code: readFileSync(file, 'utf8'),
    })),
  );
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log(`Floors: ${workspaces.length} packages, each importing only from below.`);
  process.exit(faults.length > 0 ? 1 : 0);
}
