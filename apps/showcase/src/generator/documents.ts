import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { toId } from 'storybook/internal/csf';

/** A page of the repository that the site shows too. */
export interface Document {
  /** Its file, from the root of the repository: `docs/decisions/0001-tools.md`. */
  readonly file: string;
  /** Where it stands in the site: `Decisions/0001 Tools`. */
  readonly title: string;
  readonly text: string;
}

/** Folders whose pages are shown, and the part of the site that they belong to; the first that fits counts. */
const GROUPS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^docs\/decisions\//, 'Decisions'],
  [/^docs\//, 'Documents'],
  [/^packages\/[^/]+\/README\.md$/, 'Packages'],
  [/^apps\/[^/]+\/README\.md$/, 'Services'],
  [/^infra\/(?:[^/]+\/){0,2}README\.md$/, 'Running it'],
];

const markdownBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist', 'data', 'src', 'templates'].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownBelow(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });

/** A slash parts the levels of a title, and a sidebar shows no code. */
const headingOf = (text: string): string =>
  (/^# (.+)$/m.exec(text)?.[1] ?? '')
    .replaceAll('`', '')
    .replace(/^@guildhall\//, '')
    .replaceAll('/', ' or ')
    .trim();

/** Every page below docs/, and the README of each package and service. */
export const documents = (root: string): Document[] =>
  ['docs', 'packages', 'apps', 'infra']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => markdownBelow(join(root, folder)))
    .map((path) => relative(root, path).split(sep).join('/'))
    .sort()
    .flatMap((file) => {
      const group = GROUPS.find(([pattern]) => pattern.test(file))?.[1];
      if (!group) return [];
      const text = readFileSync(join(root, file), 'utf8');
      return { file, title: `${group}/${headingOf(text)}`, text };
    });

/** The address of a document within the site. */
export const addressOf = ({ title }: Document): string => `?path=/docs/${toId(title, 'docs')}`;

const LINK = /(!?)\[([^\]]*)\]\(([^)\s]+)\)/g;

const linked = (link: string, target: string, from: Document, all: readonly Document[]): string => {
  if (/^[a-z]+:/i.test(target) || target.startsWith('#')) return link;
  const path = posix.normalize(posix.join(posix.dirname(from.file), target.replace(/#.*$/, '')));
  const found = all.find(({ file }) => file === path || file === `${path.replace(/\/$/, '')}/README.md`);
  const text = /\[([^\]]*)\]/.exec(link)?.[1] ?? '';
  return found ? `[${text}](${addressOf(found)})` : text;
};

/** The text of a document with its links leading within the site. What the site does not show is named without a link. */
export const siteText = (document: Document, all: readonly Document[]): string =>
  document.text
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part) =>
      part.startsWith('```')
        ? part
        : part.replaceAll(LINK, (link, picture: string, text: string, target: string) =>
            picture ? text : linked(link, target, document, all),
          ),
    )
    .join('');

/** A document as a page of Storybook's: an MDX module that shows the text beside it. */
export const documentPage = (title: string, textFile: string): string =>
  [
    "import { Markdown, Meta } from '@storybook/addon-docs/blocks';",
    `import text from ${JSON.stringify(`${textFile}?raw`)};`,
    '',
    `<Meta title=${JSON.stringify(title)} />`,
    '',
    '<Markdown>{text}</Markdown>',
    '',
  ].join('\n');
