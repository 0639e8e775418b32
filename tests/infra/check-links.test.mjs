import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { anchorsIn, faultsOf, linksIn } from '../../scripts/check-links.mjs';

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guildhall-links-'));
  mkdirSync(join(root, 'docs'));
  writeFileSync(join(root, 'docs/there.md'), "# One thing\n\n## What it's for, in `code`\n\n# One thing\n");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('reads links and pictures, and neither those to the web nor what stands in code', () => {
  expect(
    linksIn(
      '[a](b.md) ![p](c.png "Title") [w](https://a.example) `[x](y)`\n\n```md\n[z](zz)\n```\n[r]: d.md\n[m](mailto:a@b)',
    ),
  ).toEqual(['b.md', 'c.png', 'd.md']);
});

it('makes anchors as code hosts do', () => {
  expect(anchorsIn("# One thing\n## What it's for, in `code`\n# One thing\n```sh\n# no heading\n```")).toEqual([
    'one-thing',
    'what-its-for-in-code',
    'one-thing-1',
  ]);
});

it.each([
  ['a file that is there', 'there.md', []],
  ['a heading that is there', 'there.md#one-thing-1', []],
  ['a folder', '../docs', []],
  ['a path from the root', '/docs/there.md', []],
  ['a heading of its own', '#top', []],
  ['no file', 'gone.md', ['docs/page.md: gone.md leads nowhere: there is no docs/gone.md']],
  [
    'no heading',
    'there.md#gone',
    ['docs/page.md: there.md#gone leads nowhere: docs/there.md has no heading for #gone'],
  ],
  ['a place outside', '../../elsewhere.md', ['docs/page.md: ../../elsewhere.md leaves the repository']],
])('%s', (_what, link, faults) => {
  writeFileSync(join(root, 'docs/page.md'), `# Top\n\n[link](${link})\n`);
  expect(faultsOf('docs/page.md', root)).toEqual(faults);
});
