/**
 * Turns standards/ into modules that need no YAML parser: for each folder with a standard.yml, at any depth, one module in
 * src/standards/generated/, and an index of what they are with a lazy import of each. Run before every build, typecheck and test.
 *
 * In a standard.yml a text under `json.schemas` that begins with `./` names a JSON file beside it, which is put in its place;
 * one under `tabular.fields` names a YAML file with a list of fields.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), '..');
const STANDARDS = join(PACKAGE, 'standards');
const GENERATED = join(PACKAGE, 'src/standards/generated');

/** Every folder below `root` that holds a standard.yml, sorted by its name. */
export const standardFolders = (root = STANDARDS) =>
  (existsSync(root) ? readdirSync(root, { recursive: true, withFileTypes: true }) : [])
    .filter((entry) => entry.isFile() && entry.name === 'standard.yml')
    .map((entry) => entry.parentPath ?? entry.path)
    .sort((a, b) => (basename(a) < basename(b) ? -1 : 1));

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));

/** A standard as its folder says it, files beside it put in their places. */
export const readStandardFolder = (folder) => {
  const where = relative(PACKAGE, join(folder, 'standard.yml'));
  let standard;
  try {
    standard = parse(readFileSync(join(folder, 'standard.yml'), 'utf8'));
  } catch (error) {
    throw new Error(`${where} is not YAML: ${error.message}`);
  }
  if (standard?.id !== basename(folder)) {
    throw new Error(
      `${where}: its id is ${JSON.stringify(standard?.id)} and its folder ${JSON.stringify(basename(folder))}: make them the same`,
    );
  }
  if (standard.json?.schemas) {
    standard.json.schemas = Object.fromEntries(
      Object.entries(standard.json.schemas).map(([name, schema]) => [
        name,
        typeof schema === 'string' && schema.startsWith('./') ? readJson(join(folder, schema)) : schema,
      ]),
    );
  }
  if (typeof standard.tabular?.fields === 'string') {
    standard.tabular.fields = parse(readFileSync(join(folder, standard.tabular.fields), 'utf8'));
  }
  return standard;
};

const summaryOf = ({
  id,
  title,
  publisher,
  version,
  url,
  licence,
  lastReviewed,
  reviewEvery,
  kind,
  detect,
  tabular,
  json,
}) => ({
  id,
  title,
  publisher,
  version,
  url,
  licence,
  lastReviewed,
  reviewEvery,
  kind,
  detect: detect ?? {},
  ...(json?.syntax ? { syntax: json.syntax } : {}),
  headers: (tabular?.fields ?? []).map(({ name, aliases = [], typos = [], required = false, column }) => ({
    name,
    also: [...aliases, ...typos],
    required: column ? column === 'required' : required,
  })),
});

/** Data as a module: JSON inside a string, which engines read faster than code and compilers need not look into. */
const dataModule = (type, data) =>
  `import type { ${type} } from '../../standard/standard.js';\n\nexport default JSON.parse(${JSON.stringify(JSON.stringify(data)).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}) as ${type};\n`;

const writeIfChanged = (file, text) => {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
};

/** Writes the modules, removes those of standards that are gone, and returns the standards. */
export const generateStandards = (root = STANDARDS, to = GENERATED) => {
  const standards = standardFolders(root).map(readStandardFolder);
  const twice = standards.find(({ id }, at) => standards[at + 1]?.id === id);
  if (twice) throw new Error(`Two folders of standards are called ${twice.id}: give each an id of its own`);
  mkdirSync(to, { recursive: true });
  const files = new Map(standards.map((standard) => [`${standard.id}.ts`, dataModule('Standard', standard)]));
  const loaders = standards.map(({ id }) => `  ${JSON.stringify(id)}: () => import('./${id}.js'),\n`).join('');
  files.set(
    'index.ts',
    `import type { Standard, StandardSummary } from '../../standard/standard.js';

export const SUMMARIES = JSON.parse(${JSON.stringify(JSON.stringify(standards.map(summaryOf)))}) as readonly StandardSummary[];

export const LOADERS: Readonly<Record<string, () => Promise<{ readonly default: Standard }>>> = {
${loaders}};
`,
  );
  for (const [name, text] of files) writeIfChanged(join(to, name), text);
  for (const name of readdirSync(to)) if (!files.has(name)) rmSync(join(to, name));
  return standards;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    generateStandards();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
