import { expect, it } from 'vitest';
import { type Inline, linksIn, parseInline } from './inline.js';

const shown = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return node.text;
        case 'code':
          return `code(${node.text})`;
        case 'break':
          return 'break()';
        case 'link':
          return `link(${node.href}: ${shown(node.children)})`;
        default:
          return `${node.kind}(${shown(node.children)})`;
      }
    })
    .join('');

it.each([
  ['plain', 'plain'],
  ['a **b _c_** d', 'a strong(b emphasis(c)) d'],
  ['[x](https://a.example "t")', 'link(https://a.example: x)'],
  ['<https://a.example>', 'link(https://a.example: https://a.example)'],
  ['`a < b`', 'code(a < b)'],
  ['one  \ntwo', 'onebreak()two'],
  ['\\*not\\*', '*not*'],
  ['fish &amp; chips & <peas>', 'fish & chips & <peas>'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['![alt](x.png)', '![alt](x.png)'],
  ['{firstName} and {a_b_c}', '{firstName} and {a_b_c}'],
])('parseInline %j', (text, tree) => {
  expect(shown(parseInline(text))).toBe(tree);
});

it('linksIn finds links however deep', () => {
  expect(linksIn('**[a](/a)** and _[b](javascript:b)_ www.c.example')).toEqual([
    '/a',
    'javascript:b',
    'http://www.c.example',
  ]);
});
