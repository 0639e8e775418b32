import type { ComponentExamples, Example } from './examples.js';
import { indented, stringLiteral } from './jsx-text.js';

/** Where the stories of a component stand, and what they are called. */
export interface StoryPlace {
  /** The part of the site: `Components`. */
  readonly group: string;
  /** From where the components are imported. */
  readonly from: string;
}

const isTaken = (used: Set<string>, name: string): boolean => used.size === used.add(name).size;

/** `date-input` as people say it: `Date input`. */
export const spoken = (name: string): string => {
  const words = name.replaceAll(/[-_]/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** `with hint & error` as a name of TypeScript: `WithHintError`. */
export const exportName = (name: string): string =>
  `Story ${name}`
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .replace(/^Story(?=[A-Z])/, '');

/** Components that reach from edge to edge of a page. */
const FULL_WIDTH = new Set(['cookie-banner', 'footer', 'generic-header', 'header', 'service-navigation', 'skip-link']);

const parametersOf = (component: string): string => {
  const layout = FULL_WIDTH.has(component) ? "layout: 'fullscreen', " : '';
  return `{ ${layout}guildhall: { component: ${stringLiteral(component)} } }`;
};

const importLine = ({ source }: Example, from: string): string =>
  `import { ${source.names.join(', ')} } from ${stringLiteral(from)};`;

/** The code that a story shows: what to import, and the element. */
export const shownCode = (example: Example, from: string): string =>
  `${importLine(example, from)}\n\n${example.source.code}`;

const storyParameters = (example: Example, from: string): string => {
  const languages = example.language === undefined ? '' : `languages: [${stringLiteral(example.language)}], `;
  return `{ ${languages}docs: { source: { code: ${JSON.stringify(shownCode(example, from))} } } }`;
};

const storyOf = (example: Example, from: string, name: string): string =>
  [
    `export const ${name}: StoryObj = {`,
    `  name: ${stringLiteral(spoken(example.name))},`,
    '  render: () => (',
    ...indented(indented(example.source.code.split('\n'))),
    '  ),',
    `  parameters: ${storyParameters(example, from)},`,
    '};',
  ].join('\n');

/** The stories of one component as a module of Storybook's: each draws the very code that it shows. */
export const storyFile = ({ component, examples }: ComponentExamples, { group, from }: StoryPlace): string => {
  const names = [...new Set(examples.flatMap(({ source }) => source.names))].sort();
  const used = new Set<string>();
  const stories = examples.map((example) => {
    const name = exportName(example.name);
    if (isTaken(used, name)) throw new Error(`Two stories of ${component} would be called ${name}.`);
    return storyOf(example, from, name);
  });
  return [
    '// Made by `npm run generate` from the fixtures of the component: change nothing here.',
    "import type { Meta, StoryObj } from '@storybook/react-vite';",
    `import { ${names.join(', ')} } from ${stringLiteral(from)};`,
    '',
    'export default {',
    `  title: ${stringLiteral(`${group}/${spoken(component)}`)},`,
    "  tags: ['autodocs'],",
    `  parameters: ${parametersOf(component)},`,
    '} satisfies Meta;',
    '',
    stories.join('\n\n'),
    '',
  ].join('\n');
};
