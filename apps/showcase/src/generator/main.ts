/** Writes what the site is made of into generated/: stories, prop tables, themes, and the pages of the repository. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shownComponent } from './components.js';
import { shownCouncils } from './councils.js';
import { documentPage, documents, siteText } from './documents.js';
import { councilComponents, ownExamples } from './examples.js';
import { govukOnlyComponents } from './govuk-only/exact-components.js';
import { propTables } from './prop-tables.js';
import { storyFile } from './story-file.js';

const FOLDER = fileURLToPath(new URL('../generated/', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const COMPONENTS = '@guildhall/components';
const EXACT = '@guildhall/components/govuk-exact';

const { version } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('govuk-frontend/package.json'), 'utf8'),
) as { version: string };

const write = (name: string, text: string): void => writeFileSync(join(FOLDER, name), text);

const writeData = (file: string, exportName: string, type: string, from: string, value: unknown): void =>
  write(
    file,
    [
      `import type { ${type} } from '../src/generator/${from}';`,
      '',
      `export const ${exportName}: readonly ${type}[] = ${JSON.stringify(value, null, 2)};`,
      '',
    ].join('\n'),
  );

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(join(FOLDER, 'stories'), { recursive: true });
mkdirSync(join(FOLDER, 'documents'), { recursive: true });

const forCouncils = councilComponents();
const govukOnly = govukOnlyComponents();
const own = await ownExamples();
for (const examples of forCouncils) {
  write(`stories/${examples.component}.stories.tsx`, storyFile(examples, { group: 'Components', from: COMPONENTS }));
}
for (const examples of own) {
  write(`stories/${examples.component}.stories.tsx`, storyFile(examples, { group: 'For councils', from: COMPONENTS }));
}
for (const examples of govukOnly) {
  write(`stories/govuk-${examples.component}.stories.tsx`, storyFile(examples, { group: 'GOV.UK only', from: EXACT }));
}

const props = propTables(COMPONENTS);
const exactProps = propTables(EXACT);
writeData('components.ts', 'components', 'ShownComponent', 'components.js', [
  ...forCouncils.map(({ component }) => shownComponent(component, props, { version })),
  ...govukOnly.map(({ component }) => shownComponent(component, exactProps, { version, prefix: 'Govuk' })),
  ...['page', ...own.map(({ component }) => component)].map((component) =>
    shownComponent(component, props, { version: undefined }),
  ),
]);
writeData('councils.ts', 'councils', 'ShownCouncil', 'councils.js', shownCouncils());

const pages = documents(ROOT);
for (const page of pages) {
  const name = page.file.replace(/\.md$/, '').replaceAll(/[^\w-]+/g, '-');
  write(`documents/${name}.md`, siteText(page, pages));
  write(`documents/${name}.mdx`, documentPage(page.title, `./${name}.md`));
}

const shown = [...forCouncils, ...govukOnly, ...own];
const stories = shown.reduce((sum, { examples }) => sum + examples.length, 0);
console.log(`${stories} stories of ${shown.length} components, ${own.length} of them ours; ${pages.length} documents`);
