/** Checks that every package and service has the one shape of scripts/package-shape.mjs, and every private workspace a kind. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  PRIVATE_KINDS,
  privateWorkspaces,
  publishedWorkspaces,
  ROOT,
  SHARED_FILES,
  shapeOf,
} from './package-shape.mjs';

/** What departs from the shape in one package, each as a sentence. */
export const shapeFaults = (folder, json, root = ROOT) => {
  const faults = [];
  const expected = shapeOf(json);
  for (const key of new Set([...Object.keys(json), ...Object.keys(expected)])) {
    if (JSON.stringify(json[key]) !== JSON.stringify(expected[key])) {
      faults.push(
        `${folder}/package.json: "${key}" is ${JSON.stringify(json[key])}, the shape says ${JSON.stringify(expected[key])}`,
      );
    }
  }
  if (!json.description) faults.push(`${folder}/package.json: no description`);
  for (const [file, content] of Object.entries(SHARED_FILES)) {
    const at = join(root, folder, file);
    if (!existsSync(at)) faults.push(`${folder}/${file} is missing`);
    else if (content !== null && readFileSync(at, 'utf8') !== content)
      faults.push(`${folder}/${file} differs from what the generator writes`);
  }
  const index = join(root, folder, 'src/index.ts');
  if (existsSync(index)) {
    const code = readFileSync(index, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    if (/^\s*(export\s+)?(async\s+)?(function|class|const|let|var|enum)\b/m.test(code)) {
      faults.push(`${folder}/src/index.ts holds code: an index only hands on what its files define`);
    }
  }
  const readme = join(root, folder, 'README.md');
  if (existsSync(readme) && !/```/.test(readFileSync(readme, 'utf8')))
    faults.push(`${folder}/README.md shows no example`);
  return faults;
};

/** Keys of a package.json that only what is published has. */
const PUBLISHED_KEYS = ['version', 'exports', 'files', 'publishConfig', 'bin'];

/** What is wrong with a workspace that is published nowhere, each as a sentence. */
export const privateFaults = (folder, json, root = ROOT) => {
  const faults = [];
  const kind = json.guildhall?.kind;
  if (!PRIVATE_KINDS.includes(kind)) {
    faults.push(
      `${folder}/package.json: a private workspace says its kind in "guildhall": { "kind": … }, one of ${PRIVATE_KINDS.join(', ')}; it is ${JSON.stringify(kind)}`,
    );
  }
  for (const key of PUBLISHED_KEYS.filter((each) => each in json)) {
    faults.push(`${folder}/package.json: "${key}" is for what is published`);
  }
  if (!json.description) faults.push(`${folder}/package.json: no description`);
  if (json.type !== 'module') faults.push(`${folder}/package.json: "type" is not "module"`);
  // What `npm start` builds must stay quick: a private workspace builds by a task of its own.
  if (json.scripts?.build) faults.push(`${folder}/package.json: "build" is for what services rest on`);
  for (const file of ['README.md', 'tsconfig.json', 'vitest.config.mjs']) {
    if (!existsSync(join(root, folder, file))) faults.push(`${folder}/${file} is missing`);
  }
  return faults;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const workspaces = publishedWorkspaces();
  const others = privateWorkspaces();
  const faults = [
    ...workspaces.flatMap(({ folder, json }) => shapeFaults(folder, json)),
    ...others.flatMap(({ folder, json }) => privateFaults(folder, json)),
  ];
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) console.error('\nnpm run new:package -- --fix writes the shared parts again.');
  else console.log(`Shape: ${workspaces.length} packages alike, ${others.length} private.`);
  process.exit(faults.length > 0 ? 1 : 0);
}
