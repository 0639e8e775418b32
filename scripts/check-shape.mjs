/** Checks that every package and service has the one shape of scripts/package-shape.mjs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedWorkspaces, ROOT, SHARED_FILES, shapeOf } from './package-shape.mjs';

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

if (import.meta.url === `file://${process.argv[1]}`) {
  const workspaces = publishedWorkspaces();
  const faults = workspaces.flatMap(({ folder, json }) => shapeFaults(folder, json));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) console.error('\nnpm run new:package -- --fix writes the shared parts again.');
  else console.log(`Shape: ${workspaces.length} packages alike.`);
  process.exit(faults.length > 0 ? 1 : 0);
}
