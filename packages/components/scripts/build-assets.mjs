/** Builds dist/guildhall.css and dist/guildhall.js from GOV.UK Frontend. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { compile, compileString, NodePackageImporter } from 'sass';
import { councilStyles } from './council-styles.mjs';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..');
const STYLES = join(FOLDER, 'dist/guildhall.css');
const { version } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('govuk-frontend/package.json'), 'utf8'),
);
const BANNER = `/*! Contains GOV.UK Frontend ${version} (MIT): see THIRD_PARTY_NOTICES.md of @guildhall/components. */`;
const SCRIPT = join(FOLDER, 'dist/guildhall.js');

const expanded = compile(join(FOLDER, 'assets/guildhall.scss'), {
  importers: [new NodePackageImporter(FOLDER)],
  style: 'expanded',
  charset: false,
});
const styles = compileString(councilStyles(expanded.css), { syntax: 'css', style: 'compressed', charset: false });
writeFileSync(STYLES, `${BANNER}\n${styles.css}`);

const bundle = await rolldown({
  input: join(FOLDER, 'assets/guildhall.mjs'),
  platform: 'browser',
  // Or the minifier writes syntax that the browsers of GOV.UK Frontend cannot read.
  transform: { target: 'es2017' },
});
await bundle.write({ file: SCRIPT, format: 'esm', minify: true, postBanner: BANNER });
await bundle.close();
// It is imported for what it does: for TypeScript it is a module that exports nothing.
writeFileSync(SCRIPT.replace(/\.js$/, '.d.ts'), 'export {};\n');

for (const file of [STYLES, SCRIPT]) {
  const size = gzipSync(readFileSync(file), { level: 9 }).length;
  console.log(`${file.slice(FOLDER.length + 1)}: ${(size / 1000).toFixed(1)} kB gzipped`);
}
