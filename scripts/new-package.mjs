/**
 * Makes a package or service of the one shape:
 *   npm run new:package -- NAME --floor N --description "…" [--app]
 * or writes the shared parts of existing ones again:
 *   npm run new:package -- --fix
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_VITEST_CONFIG, publishedWorkspaces, ROOT, SHARED_FILES, shapeOf } from './package-shape.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    floor: { type: 'string' },
    description: { type: 'string' },
    app: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
  },
});

const write = (folder, json) => {
  const at = join(ROOT, folder);
  mkdirSync(join(at, 'src'), { recursive: true });
  writeFileSync(join(at, 'package.json'), `${JSON.stringify(shapeOf(json), null, 2)}\n`);
  const starters = {
    ...SHARED_FILES,
    'vitest.config.mjs': DEFAULT_VITEST_CONFIG,
    'README.md': `# ${json.name}\n\n${json.description}\n`,
    'src/index.ts': 'export {};\n',
  };
  for (const [file, content] of Object.entries(starters)) {
    if (SHARED_FILES[file] !== null || !existsSync(join(at, file))) writeFileSync(join(at, file), content);
  }
};

const fail = (message) => {
  console.error(`new:package: ${message}`);
  process.exit(1);
};

if (values.fix) {
  for (const { folder, json } of publishedWorkspaces()) write(folder, json);
} else {
  const [name] = positionals;
  const group = values.app ? 'apps' : 'packages';
  if (!/^[a-z][a-z-]*$/.test(name ?? ''))
    fail(
      'give a name in lower case with hyphens, for example: npm run new:package -- parking-zones --floor 2 --description "…"',
    );
  if (!/^[0-5]$/.test(values.floor ?? ''))
    fail('give --floor, a digit from 0 to 5; docs/architecture.md says what lives on each floor');
  if (!values.description) fail('give --description "…": one sentence that says what the package is for');
  const folder = `${group}/${name}`;
  if (existsSync(join(ROOT, folder))) fail(`${folder} exists already`);
  write(folder, {
    name: `@guildhall/${name}`,
    version: '0.0.0',
    description: values.description,
    guildhall: { floor: Number(values.floor) },
  });
  console.log(`Made ${folder}. Next: npm install, write src/ and README.md, then npx changeset.`);
}
