import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { addressOf, type Document, documents, siteText } from './documents.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const ALL = documents(ROOT);

test('everything below docs/ is shown, and the README of every package', () => {
  const files = ALL.map(({ file }) => file);
  expect(files).toContain('docs/architecture.md');
  expect(files).toContain('docs/decisions/0001-tools.md');
  expect(files).toContain('packages/components/README.md');
  expect(files.every((file) => existsSync(`${ROOT}${file}`))).toBe(true);
});

test('each has a title of its own', () => {
  const titles = ALL.map(({ title }) => title);
  expect(titles.filter((title) => /\/$/.test(title))).toEqual([]);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles).toContain('Decisions/0001 Tools');
});

describe('links', () => {
  const page = (file: string, title: string, text = ''): Document => ({ file, title, text });
  const other = page('docs/decisions/0001-tools.md', 'Decisions/0001 Tools');
  const readme = page('docs/decisions/README.md', 'Decisions/Decisions');
  const linkIn = (text: string) => {
    const from = page('docs/architecture.md', 'Documents/Architecture', text);
    return siteText(from, [from, other, readme]);
  };

  test.each([
    ['to another page', '[tools](decisions/0001-tools.md#why)', `[tools](${addressOf(other)})`],
    ['to a folder with a page', '[decisions](decisions/)', `[decisions](${addressOf(readme)})`],
    ['to what the site does not show', '[a script](../scripts/start.mjs)', 'a script'],
    ['to another site', '[GOV.UK](https://www.gov.uk/)', '[GOV.UK](https://www.gov.uk/)'],
    ['a picture', 'See ![a page](screenshots/a.png).', 'See a page.'],
    ['in code', '```md\n[a](b.md)\n```', '```md\n[a](b.md)\n```'],
  ])('%s', (_what, text, expected) => {
    expect(linkIn(text)).toBe(expected);
  });

  test('an address is that which Storybook gives the page', () => {
    expect(addressOf(other)).toBe('?path=/docs/decisions-0001-tools--docs');
  });
});

test('the text of a page is that of its file', () => {
  const page = ALL.find(({ file }) => file === 'docs/architecture.md');
  expect(page?.text).toBe(readFileSync(`${ROOT}docs/architecture.md`, 'utf8'));
});
