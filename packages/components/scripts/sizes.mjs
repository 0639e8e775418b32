/**
 * `npm run check:size`: what each component costs whoever imports it alone, bundled and minified, without React, in bytes gzipped.
 * SIZES.md lists them. A component that costs more or less than its line there by more than the tolerance fails the check with its
 * name, what it was and what it is; `-- --write` writes the table again. `--table FILE` checks against another table.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What may be imported and whose functions cost something: `@guildhall/components` and the one entry for the browser. */
const ENTRIES = [
  { entry: '@guildhall/components', built: 'dist/index.js' },
  { entry: '@guildhall/components/behaviour', built: 'dist/behaviour/index.js' },
];
/** The most that a component may cost, in bytes. */
const LIMITS = new Map([['Button', 2000]]);
/** Versions of zlib differ by a few bytes. */
const TOLERANCE = { bytes: 24, share: 0.02 };
const ALL = 'everything';
const ROW = /^\| `([\w-]+)` +\| `(\S+)` +\| +([\d,]+) \|$/gm;

const INTRODUCTION = `# What each component costs

Bytes that a page's script grows by when a component is imported alone: bundled, minified, gzipped, without React. A page that is
drawn on the server, or a server component, ships none of it. \`npm run check:size\` holds every line;
\`npm run check:size -- --write\` writes this file.
`;

/** Bundles one named export, or all of them, and gives its size in bytes. */
const sizeOf = async (built, name) => {
  const source = name === ALL ? '*' : `{ ${name} }`;
  const bundle = await rolldown({
    input: 'entry',
    external: [/^react(-dom)?($|\/)/],
    platform: 'browser',
    // It warns that a bundle has no 'use client', which does not matter to its size. What cannot be built throws.
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? `export ${source} from ${JSON.stringify(file(built))};` : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false });
  await bundle.close();
  return gzipSync(output.map((chunk) => chunk.code ?? '').join('\n'), { level: 9 }).length;
};

const measured = async () => {
  const rows = [];
  for (const { entry, built } of ENTRIES) {
    if (!existsSync(file(built))) throw new Error(`${built} is not there: run \`npm run build\` first.`);
    const exported = Object.entries(await import(file(built)));
    const names = exported.filter(([, value]) => typeof value === 'function').map(([name]) => name);
    for (const name of [...names.sort(), ALL]) rows.push({ entry, name, bytes: await sizeOf(built, name) });
  }
  return rows;
};

const digits = (bytes) => bytes.toLocaleString('en-GB');

const tableOf = (rows) => {
  const cells = [
    ['import', 'from', 'bytes'],
    ...rows.map(({ entry, name, bytes }) => [`\`${name}\``, `\`${entry}\``, digits(bytes)]),
  ];
  const [first, second, third] = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column].length)));
  const lines = cells.map(
    ([name, entry, bytes]) => `| ${name.padEnd(first)} | ${entry.padEnd(second)} | ${bytes.padStart(third)} |`,
  );
  const rule = `| ${'-'.repeat(first)} | ${'-'.repeat(second)} | ${'-'.repeat(third - 1)}: |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
};

const readTable = (path) => {
  const rows = [...(existsSync(path) ? readFileSync(path, 'utf8') : '').matchAll(ROW)];
  return new Map(rows.map(([, name, entry, bytes]) => [`${name} of ${entry}`, Number(bytes.replaceAll(',', ''))]));
};

const isClose = (was, is) => Math.abs(is - was) <= Math.max(TOLERANCE.bytes, was * TOLERANCE.share);

/** What does not hold, each with its name, what it was and what it is. */
const faults = (rows, table) => {
  const found = [];
  const left = new Map(table);
  for (const { entry, name, bytes } of rows) {
    const key = `${name} of ${entry}`;
    const was = left.get(key);
    left.delete(key);
    const limit = LIMITS.get(name);
    if (limit !== undefined && bytes >= limit)
      found.push(`${key}: must be under ${digits(limit)} bytes, is ${digits(bytes)}`);
    if (was === undefined) found.push(`${key}: was not listed, is ${digits(bytes)} bytes`);
    else if (!isClose(was, bytes)) found.push(`${key}: was ${digits(was)} bytes, is ${digits(bytes)}`);
  }
  for (const [key, was] of left) found.push(`${key}: was ${digits(was)} bytes, is no longer exported`);
  return found;
};

const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, table: { type: 'string', default: file('SIZES.md') } },
});
const rows = await measured();
if (values.write) {
  writeFileSync(values.table, `${INTRODUCTION}\n${tableOf(rows)}\n`);
  console.log(`Wrote the sizes of ${rows.length} imports.`);
}
const found = faults(rows, readTable(values.table));
for (const fault of found) console.error(fault);
if (found.length > 0) {
  console.error('If that is as it should be, write the table again: npm run check:size -- --write');
  process.exitCode = 1;
} else {
  const button = rows.find(({ name }) => name === 'Button');
  console.log(`${rows.length} imports cost what SIZES.md says; Button alone ${digits(button.bytes)} bytes`);
}
